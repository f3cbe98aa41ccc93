import { changeIn } from '../../facts/changes.ts';
import { goalIn } from '../../facts/goals.ts';
import { hasList, hasMeasure, hasNumber, hasPlace, isOfToday, isRamp } from './facts.ts';
import { type AspectSpec, TOLD } from './spec.ts';

/** Words up to which "all", "zero" or "none" under a target is the whole answer. */
const SHORT = 4;

/** A numeric target or threshold for at least one measure of success. */
export const target: AspectSpec = {
  subject: 'target',
  topics: [
    ['target', 1],
    ['success_metrics', 1],
    ['metric', 0.8],
    ['exit_criteria', 0.8],
  ],
  strong: ['targetWord'],
  weak: ['metricNoun'],
  not: ['target.not'],
  negatable: false,
  states: (view) => (!isRamp(view) && changeIn(view) !== undefined) || goalIn(view) !== undefined,
  fact: (view) => hasMeasure(view) || changeIn(view) !== undefined || goalIn(view) !== undefined,
  withoutFact: 0.25,
  field: (view) => hasPlace(view, 'target') && (hasNumber(view) || (hasList(view, 'allOrNone') && view.words <= SHORT)),
  sense: (view) => {
    if (hasPlace(view, 'success_metrics', 1.2) && changeIn(view)) return 1.15;
    if (hasPlace(view, 'baseline', 1.8) && !hasPlace(view, 'target', 1.8)) return 0.4;
    if (hasPlace(view, 'budget', 1.8) || hasPlace(view, 'meta', 1.8) || hasPlace(view, 'timeline', 2)) return 0.5;
    const aimed =
      hasPlace(view, 'success_metrics', 1.2) || hasPlace(view, 'target', 1.2) || hasPlace(view, 'exit_criteria', 1.2);
    if (aimed) return view.quantities.some((q) => q.comparison !== undefined || q.dimension === 'percent') ? 1.15 : 1;
    if (goalIn(view)) return TOLD;
    if (!isRamp(view) && changeIn(view)) return 1;
    return hasPlace(view, 'problem', 1.5) || hasPlace(view, 'data', 1.8) ? 0.5 : 0.8;
  },
  facets: [
    {
      name: 'a number to reach',
      found: (view) => (hasMeasure(view) && !isOfToday(view)) || goalIn(view) !== undefined,
    },
  ],
  sought: 'a number to reach for at least one measure',
  found: 'gives a number to reach',
};
