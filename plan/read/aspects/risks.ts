import { hasArrow, hasList, hasPlace, namesList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** Words from which on a statement below "Risks" can hold a risk and an answer. */
const ENOUGH = 7;

/** "If prices double, we switch to the smaller model", "Dialects → 50 test calls per region", "Noise: head-sets". */
const isAnswered = (view: View): boolean =>
  hasArrow(view) ||
  (view.words >= ENOUGH && hasList(view, 'risks.answer') && hasList(view, 'risks.harm')) ||
  isPaired(view);

/** A risk on one side of a dash, a colon or a semicolon, or as a label, and what is done on the other. */
function isPaired(view: View): boolean {
  const { labels, row, text } = view.statement;
  if (row) return false;
  const acts = view.hits.get('risks.measure') ?? [];
  if (labels.length > 0 && acts.some((hit) => hit.from <= 4)) return true;
  const sign = /\s[–—-]\s|:\s|;\s|\.\s/.exec(text)?.index ?? text.length;
  return acts.some((hit) => (view.tokens[hit.from]?.from ?? 0) > sign);
}

/** A sentence of its own that says what is done: "We cap the alarms at ten a night." */
const isAct = (view: View): boolean =>
  view.statement.labels.length === 0 && view.words >= 5 && (view.hits.get('risks.act') ?? []).some((h) => h.from === 0);

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
  states: (view) =>
    (hasPlace(view, 'risks', 1.2) || namesList(view, 'risks.heading')) &&
    (view.statement.row
      ? hasPlace(view, 'mitigation', 1.8) && view.words >= 3
      : isAnswered(view) || (hasPlace(view, 'risks', 1.7) && isAct(view))),
  sense: (view) => {
    const risky = hasPlace(view, 'risks', 0.9) || namesList(view, 'risks.heading');
    if (hasPlace(view, 'mitigation', 1.8)) {
      // "Response", "Action", "Plan" and "Strategy" name answers to risks only where risks are spoken of
      if (!risky) return 0.35;
      return view.words >= 3 ? 1.25 : 1.4;
    }
    if (hasPlace(view, 'risks', 1.2)) {
      if (isAnswered(view)) return 1.2;
      if (isAct(view)) return 1.5;
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
      found: (view) =>
        hasPlace(view, 'mitigation', 1.5) || hasList(view, 'risks.answer') || isAnswered(view) || isAct(view),
    },
  ],
  sought: 'at least one risk with what is done about it',
  found: 'names a risk and its mitigation',
};
