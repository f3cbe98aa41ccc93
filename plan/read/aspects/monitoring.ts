import { hasList, hasNumber, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How behaviour, quality, drift and use are watched once it runs. */
export const monitoring: AspectSpec = {
  subject: 'monitoring',
  topics: { monitoring: 1 },
  strong: ['monitoring.strong'],
  weak: ['monitoring.weak'],
  not: ['monitoring.not'],
  sense: (view) => {
    const placed = hasPlace(view, 'monitoring', 1.2);
    if (!placed && hasPlace(view, 'problem', 1.2)) return 0.3;
    if (!placed && hasPlace(view, 'approach', 1.8)) return 0.6;
    if (!placed && hasPlace(view, 'data', 1.8)) return 0.6;
    const detail = (view.hits.get('monitoring.detail')?.length ?? 0) > 1;
    return hasList(view, 'monitoring.strong') ? (detail ? 1.15 : 0.9) : placed ? (detail ? 0.9 : 0.7) : 0.5;
  },
  facets: [
    { name: 'what is watched', found: (view) => hasList(view, 'metricNoun') || hasList(view, 'monitoring.strong') },
    { name: 'a threshold, or how often', found: (view) => hasNumber(view) || hasList(view, 'frequency') },
    { name: 'who is told', found: (view) => hasList(view, 'role') || hasList(view, 'reviewer') },
  ],
  sought: 'what is watched once it runs, and who reacts',
  found: 'says what is watched in operation',
};
