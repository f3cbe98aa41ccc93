import { hasList, hasMoney, hasNumber, hasPlace, labelsList } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** What it costs, in money or effort. */
export const budget: AspectSpec = {
  subject: 'budget',
  topics: [['budget', 1]],
  strong: ['budget.strong'],
  weak: ['budget.weak'],
  not: ['budget.not'],
  negatable: false,
  fact: (view) => hasMoney(view) || (hasNumber(view) && hasList(view, 'budget.strong')) || hasList(view, 'budget.free'),
  withoutFact: 0.3,
  sense: (view) => {
    if (hasList(view, 'budget.other') || labelsList(view, 'budget.other')) return 0.3;
    if (hasPlace(view, 'budget', 1.2)) return hasMoney(view) ? 1.2 : 1;
    if (hasPlace(view, 'problem', 1.2) || hasPlace(view, 'success_metrics', 1.2) || hasPlace(view, 'baseline', 1.5))
      return 0.25;
    return hasList(view, 'budget.strong') ? 0.85 : 0.3;
  },
  facets: [{ name: 'an amount', found: hasNumber }],
  sought: 'what it costs',
  found: 'says what it costs',
};
