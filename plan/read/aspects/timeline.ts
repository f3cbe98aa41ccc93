import { hasList, hasPlace, hasPlaceTime, isOfThePast, labelsList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** Words of a step beside its date. */
const STEP = 2;

const isDate = (view: View): boolean => hasList(view, 'calendar') || view.times.length > 0;

/** "13 April: first letters", "Dec–Feb | list for all crews", "W16 five stores in Leeds": a date, and what happens then. */
function isStep(view: View): boolean {
  if (view.words < STEP || hasList(view, 'timeline.not') || isOfThePast(view)) return false;
  const label = view.statement.labels[view.statement.labels.length - 1]?.text ?? '';
  const dated = labelsList(view, 'calendar.label') && /\d|^\p{Lu}\p{Ll}{2}/u.test(label) && view.isDatedAbove();
  const first = (view.hits.get('calendar') ?? []).some((hit) => hit.from === 0);
  return dated || first || labelsList(view, 'calendar');
}

/** "We install in May, train in June and run from July to December." */
const isSequence = (view: View): boolean =>
  (view.hits.get('calendar') ?? []).length > 1 && !hasList(view, 'timeline.not') && !isOfThePast(view);

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
  states: (view) => isStep(view) || isSequence(view),
  fact: (view) => isDate(view) || hasPlaceTime(view) || labelsList(view, 'calendar.label'),
  withoutFact: 0.35,
  sense: (view) => {
    if (hasPlace(view, 'meta', 1.8)) return 0.3;
    // "When?" as a heading; as a column it dates what its row is about
    const when = hasPlace(view, 'by', 1.7) && view.statement.row === undefined;
    if (when || hasPlace(view, 'timeline', 1.2) || hasPlace(view, 'phase', 1.2)) return 1.1;
    if (hasPlace(view, 'compliance', 1.2) || hasPlace(view, 'data', 1.2) || hasPlace(view, 'problem', 1.2)) return 0.3;
    return hasPlace(view, 'success_metrics', 1.2) || hasPlace(view, 'monitoring', 1.2) ? 0.4 : 0.8;
  },
  facets: [
    { name: 'dates or durations', found: (view) => isDate(view) || hasPlaceTime(view) },
    { name: 'what happens then', found: (view) => isStep(view) || isSequence(view) },
  ],
  sought: 'phases or milestones with dates or durations',
  found: 'dates a phase or milestone',
};
