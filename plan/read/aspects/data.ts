import { hasList, hasNumber, hasPlace, isToldAt } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** Which data the AI needs, and their availability, quality and preparation. */
export const data: AspectSpec = {
  subject: 'data',
  topics: [['data', 1]],
  strong: ['data.strong'],
  weak: ['data.weak'],
  not: ['data.not'],
  negatable: false,
  states: (view) =>
    isToldAt(view, 'data') &&
    hasNumber(view) &&
    (hasList(view, 'data.weak') || hasList(view, 'data.state') || hasList(view, 'data.object')) &&
    !hasList(view, 'data.absent'),
  sense: (view) => {
    // "No historical data is available" speaks of data that are not there
    if (hasList(view, 'data.absent')) return 0.4;
    const known = hasNumber(view) || hasList(view, 'data.state');
    if (hasPlace(view, 'data', 1.2)) return known && view.words >= 6 && !hasList(view, 'data.strong') ? 1.3 : 1;
    return known ? 1 : 0.75;
  },
  facets: [
    {
      name: 'where it comes from',
      found: (view) => ['data.strong', 'data.weak', 'data.object'].some((list) => hasList(view, list)),
    },
    {
      name: 'how much there is, or in what state',
      found: (view) => hasNumber(view) || hasList(view, 'data.state'),
    },
  ],
  sought: 'which data is used and in what state it is',
  found: 'says which data is used',
};
