import { hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How use of the system feeds its improvement. */
export const feedbackLoop: AspectSpec = {
  subject: 'feedback_loop',
  topics: { feedback_loop: 1 },
  strong: ['feedback_loop.strong'],
  weak: ['feedback_loop.weak'],
  not: ['feedback_loop.not'],
  sense: (view) => (hasPlace(view, 'problem', 1.5) && !hasPlace(view, 'feedback_loop', 1.2) ? 0.4 : 1),
  facets: [
    {
      name: 'what is captured',
      found: (view) => /\b(?:feedback|correction|rating|outcome|edit|override|log)/i.test(view.statement.text),
    },
    {
      name: 'what it is used for',
      found: (view) => /\b(?:improv|retrain|updat|refin|tun|adjust|iterat|learn|fix)/i.test(view.statement.text),
    },
  ],
  sought: 'how corrections and outcomes feed the next version',
  found: 'says how use feeds improvement',
};
