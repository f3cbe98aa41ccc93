import { hasDate, hasPlace, hasPlaceTime } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** Phases or milestones with dates or durations. */
export const timeline: AspectSpec = {
  subject: 'timeline',
  topics: [
    ['timeline', 1],
    ['phase', 1],
    ['by', 0.8],
  ],
  strong: ['timeline.strong'],
  weak: ['timeline.weak'],
  not: ['timeline.not'],
  negatable: false,
  fact: (view) => hasDate(view) || hasPlaceTime(view),
  withoutFact: 0.35,
  sense: (view) => {
    if (hasPlace(view, 'meta', 1.8)) return 0.3;
    if (hasPlace(view, 'timeline', 1.2) || hasPlace(view, 'phase', 1.2)) return 1.1;
    if (hasPlace(view, 'compliance', 1.2) || hasPlace(view, 'data', 1.2) || hasPlace(view, 'problem', 1.2)) return 0.3;
    return hasPlace(view, 'success_metrics', 1.2) || hasPlace(view, 'monitoring', 1.2) ? 0.4 : 0.8;
  },
  facets: [{ name: 'dates or durations', found: hasDate }],
  sought: 'phases or milestones with dates or durations',
  found: 'dates a phase or milestone',
};
