import { hasList, hasDate, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How it gets from pilot to production and scale: steps, infrastructure, who operates it. */
export const productionPath: AspectSpec = {
  subject: 'production_path',
  topics: [['production_path', 1]],
  strong: ['production_path.strong'],
  weak: ['production_path.weak'],
  not: ['production_path.not'],
  sense: (view) => (hasPlace(view, 'problem', 1.5) && !hasPlace(view, 'production_path', 1.2) ? 0.4 : 1),
  facets: [
    { name: 'steps from pilot to production', found: (view) => hasList(view, 'production_path.strong') },
    { name: 'when', found: hasDate },
    { name: 'who operates it', found: (view) => hasList(view, 'role') },
  ],
  sought: 'the steps from pilot to production and who runs it then',
  found: 'names a step to production',
};
