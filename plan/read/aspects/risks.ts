import { hasArrow, hasList, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** Risks with what is done about them. */
export const risks: AspectSpec = {
  subject: 'risks',
  topics: [
    ['risks', 1],
    ['mitigation', 1],
  ],
  strong: ['risks.strong'],
  weak: ['risks.weak'],
  not: ['risks.not'],
  negatable: false,
  sense: (view) => {
    if (hasPlace(view, 'mitigation', 1.8)) return 1.25;
    if (hasPlace(view, 'risks', 1.2)) return hasList(view, 'risks.answer') || hasArrow(view) ? 1.1 : 0.85;
    if (hasPlace(view, 'problem', 1.5)) return 0.35;
    return hasList(view, 'risks.named') ? 0.8 : 0.4;
  },
  facets: [
    { name: 'a risk', found: (view) => hasPlace(view, 'risks', 1.2) || hasList(view, 'risks.strong') },
    {
      name: 'what is done about it',
      found: (view) => hasPlace(view, 'mitigation', 1.5) || hasList(view, 'risks.answer') || hasArrow(view),
    },
  ],
  sought: 'at least one risk with what is done about it',
  found: 'names a risk and its mitigation',
};
