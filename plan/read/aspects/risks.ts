import { hasArrow, hasList, hasPlace, namesList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** Words from which on a statement below "Risks" can hold a risk and an answer. */
const ENOUGH = 7;

/** "If prices double, we switch to the smaller model", "Dialects → 50 test calls per region". */
const isAnswered = (view: View): boolean =>
  hasArrow(view) || (view.words >= ENOUGH && hasList(view, 'risks.answer') && hasList(view, 'risks.harm'));

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
    const risky = hasPlace(view, 'risks', 0.9) || namesList(view, 'risks.heading');
    if (hasPlace(view, 'mitigation', 1.8)) {
      // "Response", "Action", "Plan" and "Strategy" name answers to risks only where risks are spoken of
      if (!risky) return 0.35;
      return hasList(view, 'risks.strong') ? 1.25 : view.words >= 3 ? 1.7 : 1.4;
    }
    if (hasPlace(view, 'risks', 1.2)) {
      if (isAnswered(view)) return hasList(view, 'risks.strong') ? 1.2 : 1.6;
      return hasList(view, 'risks.answer') ? 1.1 : 0.85;
    }
    if (hasPlace(view, 'problem', 1.5)) return 0.35;
    if (namesList(view, 'risks.heading') && isAnswered(view)) return 1.1;
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
