import { hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** The plan handles regulated or personal data. */
export const sensitiveData: AspectSpec = {
  subject: 'sensitive_data',
  topics: [],
  strong: ['sensitive_data.strong'],
  weak: ['sensitive_data.weak'],
  not: ['sensitive_data.not'],
  sense: (view) => (hasPlace(view, 'meta', 1.8) ? 0.5 : 1),
  facets: [],
  sought: 'regulated or personal data',
  found: 'handles personal or regulated data',
};
