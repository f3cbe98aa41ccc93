import { changeIn } from '../../facts/changes.ts';
import type { View } from '../view.ts';
import { hasList, hasMeasure, hasPlace, labelsList } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** In the statement or in its label: "Hours per contract: 3.1 → 1.8". */
const names = (view: View, list: string): boolean => hasList(view, list) || labelsList(view, list);

const isBusiness = (view: View): boolean => names(view, 'metric.business') && !labelsList(view, 'metric.businessNot');

const TECHNICAL = ['metric.model', 'metric.system', 'metric.activity'];

const isMeasured = (view: View): boolean => hasMeasure(view) || changeIn(view) !== undefined;

const wordsOf = (view: View): number =>
  view.words + (view.statement.labels[view.statement.labels.length - 1]?.text.split(/\s+/).length ?? 0);

/** At least one measure is an outcome for the business or its users, not only model quality or activity. */
export const businessMetric: AspectSpec = {
  subject: 'business_metric',
  topics: [
    ['success_metrics', 1],
    ['business_metric', 1],
    ['metric', 0.9],
    ['target', 0.9],
    ['exit_criteria', 0.7],
  ],
  strong: ['metric.business'],
  weak: [],
  not: ['metric.businessNot'],
  negatable: false,
  states: (view) => isBusiness(view) && isMeasured(view) && hasPlace(view, 'success_metrics', 1.2),
  sense: (view) => {
    const aimed =
      hasPlace(view, 'success_metrics', 1.2) ||
      hasPlace(view, 'metric', 1.2) ||
      hasPlace(view, 'target', 1.2) ||
      hasPlace(view, 'business_metric', 1.2);
    const business = isBusiness(view);
    if (aimed && business) return isMeasured(view) ? 1.2 : 0.9;
    // a number to reach for something that is neither the model's nor the system's is most likely the business's
    const technical = TECHNICAL.some((list) => names(view, list));
    if (aimed) return isMeasured(view) && !technical && wordsOf(view) >= 4 ? 0.7 : 0.15;
    if (!business) return 0;
    if (hasPlace(view, 'problem', 1.2)) return 0.45;
    return hasMeasure(view) && (hasList(view, 'targetWord') || hasList(view, 'problem.goal')) ? 0.9 : 0.35;
  },
  facets: [
    { name: 'an outcome for the business or its users', found: isBusiness },
    { name: 'a number to reach', found: isMeasured },
  ],
  sought: 'a measure of what the business or its users gain',
  found: 'measures an outcome for the business or its users',
};
