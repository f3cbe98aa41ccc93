import { hasList, hasMoney, hasNumber, hasPlace, isOfThePast, labelsList, namesList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** In the statement, or as the name of the row or label that an amount answers: "Loggers | $140,000". */
const hasPurpose = (view: View): boolean => hasList(view, 'budget.purpose') || labelsList(view, 'budget.purpose');

/** Where amounts are told that nobody plans to spend: today's losses, measures of success. */
const isElsewhere = (view: View): boolean =>
  hasPlace(view, 'problem', 1.2) ||
  hasPlace(view, 'success_metrics', 1.2) ||
  hasPlace(view, 'baseline', 1.5) ||
  hasPlace(view, 'target', 1.5);

/** The whole sum, or the sum in parts: "640,000 kronor in all", "£31,000 for the vendor, £15,000 for two clerks' time". */
const isWhole = (view: View): boolean =>
  hasMoney(view) &&
  hasPurpose(view) &&
  (hasList(view, 'budget.total') || view.quantities.filter((q) => q.dimension === 'money').length > 1);

/** What it costs, in money or effort. */
export const budget: AspectSpec = {
  subject: 'budget',
  topics: [['budget', 1]],
  strong: ['budget.strong'],
  weak: ['budget.weak'],
  not: ['budget.not'],
  negatable: false,
  states: (view) =>
    hasPlace(view, 'budget', 1.2)
      ? hasNumber(view)
      : hasMoney(view) && hasPurpose(view) && !hasList(view, 'budget.not') && !isElsewhere(view) && !isOfThePast(view),
  fact: (view) =>
    hasMoney(view) ||
    (hasNumber(view) && (hasPlace(view, 'budget', 1.2) || hasList(view, 'budget.strong'))) ||
    hasList(view, 'budget.free'),
  withoutFact: 0.3,
  sense: (view) => {
    if (hasList(view, 'budget.other') || labelsList(view, 'budget.other')) return 0.3;
    if (hasList(view, 'budget.unit') && view.quantities.length < 2) return 0.4;
    const placed = hasPlace(view, 'budget', 1.2);
    if (!placed && isElsewhere(view)) return 0.25;
    if (isWhole(view)) return placed ? 1.6 : 1.4;
    if (placed) return hasMoney(view) ? 1.2 : 1;
    if (hasMoney(view) && namesList(view, 'budget.purpose')) return 1;
    return hasList(view, 'budget.strong') || (hasMoney(view) && hasPurpose(view)) ? 0.85 : 0.3;
  },
  facets: [
    { name: 'an amount', found: hasNumber },
    { name: 'what it is spent on', found: hasPurpose },
  ],
  sought: 'what it costs',
  found: 'says what it costs',
};
