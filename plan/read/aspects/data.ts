import { hasList, hasNumber } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** Which data the AI needs, and their availability, quality and preparation. */
export const data: AspectSpec = {
  subject: 'data',
  topics: [['data', 1]],
  strong: ['data.strong'],
  weak: ['data.weak'],
  not: ['data.not'],
  negatable: false,
  facets: [
    { name: 'where it comes from', found: (view) => hasList(view, 'data.strong') },
    {
      name: 'how much there is, or in what state',
      found: (view) => hasNumber(view) || hasList(view, 'data.state'),
    },
  ],
  sought: 'which data is used and in what state it is',
  found: 'says which data is used',
};
