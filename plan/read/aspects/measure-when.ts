import { hasDate, hasList, hasMeasure, hasPlace, hasPlaceTime, hasTime, isToldAt } from './facts.ts';
import type { AspectSpec } from './spec.ts';
import type { View } from '../view.ts';

/** When, or over what period, success is measured or reached. */
export const measureWhen: AspectSpec = {
  subject: 'measure_when',
  topics: [
    ['measure_when', 1],
    ['by', 1],
    ['success_metrics', 0.9],
    ['exit_criteria', 0.8],
    ['monitoring', 0.5],
    ['target', 0.9],
  ],
  strong: ['measureWord', 'measure_when.strong'],
  weak: [],
  not: [],
  negatable: false,
  fact: (view) => isDated(view) || hasList(view, 'timeWord'),
  withoutFact: 0.2,
  field: (view) =>
    (hasPlace(view, 'by') && hasDate(view) && (hasPlace(view, 'success_metrics', 1) || hasPlace(view, 'metric', 1))) ||
    (isAimed(view) && isDated(view) && (hasMeasure(view) || hasList(view, 'measuring'))),
  states: (view) => isToldAt(view, 'measure_when') && !hasPlace(view, 'timeline', 1.7) && isDated(view),
  sense: (view) => {
    if (hasPlace(view, 'meta', 1.8) || hasPlace(view, 'budget', 1.8)) return 0.4;
    if (!isDated(view) && !hasList(view, 'cadence')) return 0.5;
    if (isAimed(view) || isToldAt(view, 'measure_when')) return 1.1;
    if (hasList(view, 'measure_when.strong')) return 1.4;
    return hasPlace(view, 'timeline', 1.2) && (hasList(view, 'metricNoun') || hasList(view, 'measuring')) ? 0.9 : 0.6;
  },
  facets: [{ name: 'a date or period', found: hasTime }],
  sought: 'when, or over what period, success is measured',
  found: 'says when it is measured',
};

/** A time in the statement itself, or in the heading above what it says about success. */
const isDated = (view: View): boolean =>
  hasDate(view) || (hasPlaceTime(view) && (isAimed(view) || hasList(view, 'measure_when.strong')));

const isAimed = (view: View): boolean =>
  hasPlace(view, 'success_metrics', 1.2) || hasPlace(view, 'target', 1.2) || hasPlace(view, 'exit_criteria', 1.2);
