import { hasList } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How privacy, security, law and ethics are handled. */
export const compliance: AspectSpec = {
  subject: 'compliance',
  topics: [['compliance', 1]],
  strong: ['compliance.strong'],
  weak: ['compliance.weak'],
  not: ['compliance.not'],
  negatable: false,
  countsExcluded: true,
  facets: [{ name: 'a concrete measure', found: (view) => hasList(view, 'compliance.strong') }],
  sought: 'concrete measures for privacy, security and law',
  found: 'names a measure',
};
