import { hasArrow, hasList, hasNumber, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** A current or earlier value for at least one measure of success. */
export const baseline: AspectSpec = {
  subject: 'baseline',
  topics: { baseline: 1, current: 1, problem: 0.5 },
  strong: ['baseline.strong'],
  weak: ['baselineWord'],
  not: ['baseline.not'],
  fact: hasNumber,
  withoutFact: 0.3,
  field: (view) =>
    (hasPlace(view, 'baseline') || hasPlace(view, 'current')) && hasNumber(view) && view.statement.row !== undefined,
  sense: (view) => {
    if (hasPlace(view, 'meta', 1.8) || hasPlace(view, 'budget', 1.8)) return 0.3;
    const measured = view.quantities.some((q) => q.dimension !== 'number');
    if (hasPlace(view, 'problem', 1.2) && measured && (hasList(view, 'metricNoun') || hasList(view, 'problem.strong')))
      return 1.2;
    if (hasArrow(view)) return 1.3;
    return hasPlace(view, 'approach', 1.8) && !hasPlace(view, 'baseline', 1.2) ? 0.5 : 1;
  },
  facets: [{ name: 'today’s value', found: hasNumber }],
  sought: 'today’s value of at least one measure',
  found: 'gives today’s value',
};
