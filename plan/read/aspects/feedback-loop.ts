import { hasList, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How use of the system feeds its improvement. */
export const feedbackLoop: AspectSpec = {
  subject: 'feedback_loop',
  topics: [['feedback_loop', 1]],
  strong: ['feedback_loop.strong'],
  weak: ['feedback_loop.weak'],
  not: ['feedback_loop.not'],
  sense: (view) => (hasPlace(view, 'problem', 1.5) && !hasPlace(view, 'feedback_loop', 1.2) ? 0.4 : 1),
  facets: [
    {
      name: 'what is captured',
      found: (view) => hasList(view, 'feedback_loop.captured'),
    },
    {
      name: 'what it is used for',
      found: (view) => hasList(view, 'feedback_loop.used'),
    },
  ],
  sought: 'how corrections and outcomes feed the next version',
  found: 'says how use feeds improvement',
};
