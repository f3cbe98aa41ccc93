import { changeIn } from '../../facts/changes.ts';
import { goalIn } from '../../facts/goals.ts';
import { hasList, hasMeasure, hasNumber, hasPlace, isOfToday, isRamp } from './facts.ts';
import { type AspectSpec, TOLD } from './spec.ts';

/** What will tell whether the project succeeded: at least one named measure with a number to reach. */
export const successMetrics: AspectSpec = {
  subject: 'success_metrics',
  topics: [
    ['success_metrics', 1],
    ['metric', 1],
    ['target', 1],
    ['exit_criteria', 0.8],
  ],
  strong: ['metricNoun'],
  weak: ['targetWord'],
  not: ['target.not'],
  negatable: false,
  states: (view) => (!isRamp(view) && changeIn(view) !== undefined) || goalIn(view) !== undefined,
  fact: (view) => hasMeasure(view) || changeIn(view) !== undefined || goalIn(view) !== undefined,
  field: (view) =>
    (hasPlace(view, 'target') && hasNumber(view)) ||
    (hasPlace(view, 'success_metrics', 1.8) && view.isNamed('success.place') && hasMeasure(view) && view.words >= 4),
  sense: (view) => {
    // "Days until the answer: 26 → 8" names days and is no schedule
    if (hasPlace(view, 'success_metrics', 1.2) && changeIn(view)) return 1;
    if (hasPlace(view, 'budget', 1.8) || hasPlace(view, 'meta', 1.8) || hasPlace(view, 'timeline', 2)) return 0.5;
    if (hasPlace(view, 'success_metrics', 1.2) || hasPlace(view, 'target', 1.2) || hasPlace(view, 'exit_criteria', 1.2))
      return 1;
    if (goalIn(view)) return TOLD;
    if (!isRamp(view) && changeIn(view)) return 1;
    return hasPlace(view, 'problem', 1.5) || hasPlace(view, 'data', 1.8) ? 0.5 : 0.8;
  },
  facets: [
    { name: 'a measure', found: (view) => hasList(view, 'metricNoun') },
    {
      name: 'a number to reach',
      found: (view) => (hasMeasure(view) && !isOfToday(view)) || goalIn(view) !== undefined,
    },
  ],
  sought: 'a named measure of the project’s success with a number to reach',
  found: 'names a measure and a number',
};
