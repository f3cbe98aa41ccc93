import { hasDate, hasList, hasPlace, hasTime } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** When, or over what period, success is measured or reached. */
export const measureWhen: AspectSpec = {
  subject: 'measure_when',
  topics: { measure_when: 1, by: 1, success_metrics: 0.9, exit_criteria: 0.8, monitoring: 0.5, target: 0.9 },
  strong: ['measureWord'],
  weak: [],
  not: [],
  negatable: false,
  fact: (view) => hasDate(view) || hasList(view, 'timeWord'),
  withoutFact: 0.2,
  field: (view) =>
    hasPlace(view, 'by') && hasDate(view) && (hasPlace(view, 'success_metrics', 1) || hasPlace(view, 'metric', 1)),
  sense: (view) => {
    const aimed =
      hasPlace(view, 'success_metrics', 1.2) || hasPlace(view, 'target', 1.2) || hasPlace(view, 'exit_criteria', 1.2);
    if (!hasDate(view) && !hasList(view, 'cadence')) return 0.5;
    if (aimed) return 1.1;
    return hasPlace(view, 'timeline', 1.2) && (hasList(view, 'metricNoun') || hasList(view, 'measuring')) ? 0.9 : 0.6;
  },
  facets: [{ name: 'a date or period', found: hasTime }],
  sought: 'when, or over what period, success is measured',
  found: 'says when it is measured',
};
