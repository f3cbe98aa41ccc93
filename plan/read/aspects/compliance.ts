import type { View } from '../view.ts';
import { hasList } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** Words between two measures that are not one: "Encrypted at rest, logs kept 6 months". */
const APART = 1;

/** Two measures in one statement, which do not share their words. */
function namesTwo(view: View): boolean {
  let measures = 0;
  let end = -1;
  for (const hit of (view.hits.get('compliance.strong') ?? []).toSorted((a, b) => a.to - b.to)) {
    if (hit.from < end + APART) continue;
    measures++;
    end = hit.to;
  }
  return measures > 1;
}

/** How privacy, security, law and ethics are handled. */
export const compliance: AspectSpec = {
  subject: 'compliance',
  topics: [['compliance', 1]],
  strong: ['compliance.strong'],
  weak: ['compliance.weak'],
  not: ['compliance.not'],
  negatable: false,
  countsExcluded: () => true,
  // a review that is left out is none; data that are left out are a measure
  sense: (view) => (view.manner.excluded ? 0.7 : 1),
  facets: [
    { name: 'a concrete measure', found: (view) => hasList(view, 'compliance.strong') && view.words >= 3 },
    { name: 'a further measure', found: namesTwo },
  ],
  sought: 'concrete measures for privacy, security and law',
  found: 'names a measure',
};
