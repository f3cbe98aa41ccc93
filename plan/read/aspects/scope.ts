import { hasList, hasNumber, hasPlace, labelsList, namesList } from './facts.ts';
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
  countsExcluded: () => true,
  sense: (view) => {
    if (!hasPlace(view, 'out', 1.2)) return 1;
    // what is named below "Out of scope" is left out, whatever it is
    const leftOut = namesList(view, 'scope.outTitle') || labelsList(view, 'scope.outLabel');
    return leftOut && !hasList(view, 'scope.strong') ? 1.7 : 1.3;
  },
  facets: [
    { name: 'what is in', found: (view) => hasNumber(view) || hasList(view, 'scope.strong') },
    {
      name: 'what is left out',
      found: (view) => hasPlace(view, 'out', 1.2) || hasList(view, 'scope.limit'),
    },
  ],
  sought: 'what the first version does and does not do',
  found: 'draws a boundary',
};
