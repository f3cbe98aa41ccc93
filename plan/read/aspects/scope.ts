import { hasList, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** What is in and what is out. */
export const scope: AspectSpec = {
  subject: 'scope',
  topics: [
    ['scope', 1],
    ['out', 1.1],
  ],
  strong: ['scope.strong'],
  weak: ['scope.weak'],
  not: ['scope.not'],
  negatable: false,
  countsExcluded: true,
  sense: (view) => (hasPlace(view, 'out', 1.2) ? 1.3 : 1),
  facets: [
    {
      name: 'what is left out',
      found: (view) => hasPlace(view, 'out', 1.2) || hasList(view, 'scope.limit'),
    },
  ],
  sought: 'what the first version does and does not do',
  found: 'draws a boundary',
};
