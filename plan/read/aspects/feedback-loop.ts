import { hasList, hasPlace, isToldAt, labelsList, namesList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** "Edits to drafts | prompt update" below "Used for". */
const isColumn = (view: View): boolean =>
  labelsList(view, 'feedback_loop.column') &&
  hasList(view, 'feedback_loop.use') &&
  namesList(view, 'feedback_loop.returns');

/** How use of the system feeds its improvement. */
export const feedbackLoop: AspectSpec = {
  subject: 'feedback_loop',
  topics: [['feedback_loop', 1]],
  strong: ['feedback_loop.strong'],
  weak: ['feedback_loop.weak', 'feedback_loop.returns'],
  not: ['feedback_loop.not'],
  states: (view) =>
    isToldAt(view, 'feedback_loop') &&
    namesList(view, 'feedback_loop.heading') &&
    (hasList(view, 'feedback_loop.captured') || hasList(view, 'feedback_loop.use')),
  sense: (view) => {
    const placed = hasPlace(view, 'feedback_loop', 1.2);
    if (!placed && hasPlace(view, 'problem', 1.5)) return 0.4;
    if (isColumn(view)) return 1;
    if (hasList(view, 'feedback_loop.praise') && !hasList(view, 'feedback_loop.used')) return 0.2;
    const both = hasList(view, 'feedback_loop.captured') && hasList(view, 'feedback_loop.used');
    if (hasList(view, 'feedback_loop.strong')) {
      if (both) return placed ? 1.15 : 1;
      return placed ? 0.9 : 0.75;
    }
    if (placed && both) return 1.25;
    // "Learning", "Optimization" and "Iterations" announce many other things
    return placed && !namesList(view, 'feedback_loop.heading') ? 0.6 : 0.9;
  },
  field: isColumn,
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
