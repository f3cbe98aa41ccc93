import { hasList, hasMeasure, hasPlace, isMeasurePlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

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
  keeps: isMeasurePlace,
  strong: ['metric.business'],
  weak: [],
  not: ['metric.businessNot'],
  negatable: false,
  sense: (view) => {
    const aimed =
      hasPlace(view, 'success_metrics', 1.2) ||
      hasPlace(view, 'metric', 1.2) ||
      hasPlace(view, 'target', 1.2) ||
      hasPlace(view, 'business_metric', 1.2);
    const business = hasList(view, 'metric.business');
    if (aimed && business) return hasMeasure(view) ? 1.2 : 0.9;
    // a number to reach for something that is neither the model's nor the system's is most likely the business's
    const technical = ['metric.model', 'metric.system', 'metric.activity'].some((list) => hasList(view, list));
    if (aimed) return hasMeasure(view) && !technical && view.words >= 4 ? 0.7 : 0.15;
    if (!business) return 0;
    if (hasPlace(view, 'problem', 1.2)) return 0.45;
    return hasMeasure(view) && (hasList(view, 'targetWord') || hasList(view, 'problem.goal')) ? 0.9 : 0.35;
  },
  facets: [
    { name: 'an outcome for the business or its users', found: (view) => hasList(view, 'metric.business') },
    { name: 'a number to reach', found: hasMeasure },
  ],
  sought: 'a measure of what the business or its users gain',
  found: 'measures an outcome for the business or its users',
};
