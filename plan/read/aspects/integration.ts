import { hasList, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How it fits into the tools and the workflow that people already use. */
export const integration: AspectSpec = {
  subject: 'integration',
  topics: [['integration', 1]],
  strong: ['integration.strong'],
  weak: ['integration.weak'],
  not: ['integration.not'],
  negatable: false,
  sense: (view) =>
    hasPlace(view, 'problem', 1.5) && !hasPlace(view, 'integration', 1.2)
      ? 0.4
      : hasPlace(view, 'future', 1.5)
        ? 0.6
        : 1,
  facets: [
    { name: 'the tool', found: (view) => hasList(view, 'tool') },
    { name: 'how it appears there', found: (view) => hasList(view, 'integration.strong') },
  ],
  sought: 'the existing tool and place in which people meet its output',
  found: 'names where it fits in',
};
