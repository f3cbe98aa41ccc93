import { changeIn } from '../../facts/changes.ts';
import { goalIn } from '../../facts/goals.ts';
import { hasArrow, hasList, hasNumber, hasPlace, isRamp } from './facts.ts';
import { type AspectSpec, TOLD } from './spec.ts';
import type { View } from '../view.ts';

/** A current or earlier value for at least one measure of success. */
export const baseline: AspectSpec = {
  subject: 'baseline',
  topics: [
    ['baseline', 1],
    ['current', 1],
    ['problem', 0.5],
    ['success_metrics', 0.5],
  ],
  strong: ['baseline.strong'],
  weak: ['baselineWord'],
  not: ['baseline.not'],
  states: (view) => (!isRamp(view) && changeIn(view) !== undefined) || goalIn(view)?.before !== undefined,
  fact: (view) => hasNumber(view) || goalIn(view)?.before !== undefined,
  withoutFact: 0.3,
  field: (view) =>
    ((hasPlace(view, 'baseline') || hasPlace(view, 'current')) && isValue(view)) ||
    (hasPlace(view, 'success_metrics', 1.2) && (isChange(view) || changeIn(view) !== undefined)),
  sense: (view) => {
    if (hasPlace(view, 'meta', 1.8) || hasPlace(view, 'budget', 1.8)) return 0.3;
    if (goalIn(view)?.before) return TOLD;
    const told = hasPlace(view, 'problem', 1.2) || hasPlace(view, 'baseline', 1.2) || hasPlace(view, 'current', 1.2);
    if (isChange(view)) return hasPlace(view, 'timeline', 1.8) ? 0.6 : 2;
    if (told && hasList(view, 'baseline.value') && isMeasured(view)) return 1.5;
    return hasPlace(view, 'approach', 1.8) && !hasPlace(view, 'baseline', 1.2) ? 0.5 : 1;
  },
  promise: 'baseline.promise',
  facets: [{ name: 'today’s value', found: hasNumber }],
  sought: 'today’s value of at least one measure',
  found: 'gives today’s value',
};

const isMeasured = (view: View): boolean =>
  view.quantities.some((q) => q.dimension !== 'number') &&
  (hasList(view, 'metricNoun') || hasList(view, 'problem.strong') || hasList(view, 'problem.weak'));

/** A short value behind "Baseline:" or in its column; code and versions are none. */
const isValue = (view: View): boolean =>
  view.quantities.length > 0 && view.words <= 12 && !view.tokens.some((t) => t.kind === 'code');

/** Two values of one kind, the earlier one named as such: "4.2 h → 2 h", "under 3 minutes (from 30 minutes)". */
const isChange = (view: View): boolean => {
  const [first, ...rest] = view.quantities;
  if (!first || !rest.some((q) => q.dimension === first.dimension)) return false;
  return hasArrow(view) || (hasList(view, 'baseline.from') && view.quantities.some((q) => q.dimension !== 'number'));
};
