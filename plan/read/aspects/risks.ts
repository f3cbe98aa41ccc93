import { hasList, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** Risks with what is done about them. */
export const risks: AspectSpec = {
  subject: 'risks',
  topics: { risks: 1, mitigation: 1 },
  strong: ['risks.strong'],
  weak: ['risks.weak'],
  not: ['risks.not'],
  negatable: false,
  sense: (view) => {
    if (hasPlace(view, 'mitigation', 1.8)) return 1.25;
    if (hasPlace(view, 'risks', 1.2))
      return /\bmitigat|\bby\b|→|\bso\b|\bwill\b|\bcontingen/i.test(view.statement.text) ? 1.1 : 0.85;
    if (hasPlace(view, 'problem', 1.5)) return 0.35;
    return /\bmitigat|\brisks?\b/i.test(view.statement.text) ? 0.8 : 0.4;
  },
  facets: [
    { name: 'a risk', found: (view) => hasPlace(view, 'risks', 1.2) || hasList(view, 'risks.strong') },
    {
      name: 'what is done about it',
      found: (view) => hasPlace(view, 'mitigation', 1.5) || /\bmitigat|→|\bcontingen/i.test(view.statement.text),
    },
  ],
  sought: 'at least one risk with what is done about it',
  found: 'names a risk and its mitigation',
};
