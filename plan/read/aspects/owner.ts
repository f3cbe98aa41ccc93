import { hasList, hasPerson, isName, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** An accountable person, role or team for the project as a whole. */
export const owner: AspectSpec = {
  subject: 'owner',
  topics: { owner: 1 },
  strong: ['owner.strong'],
  weak: ['owner.weak'],
  not: ['owner.not'],
  fact: (view) => hasPerson(view),
  withoutFact: 0.4,
  field: (view) => hasPlace(view, 'owner') && !hasPlace(view, 'risks', 1.2) && isName(view.statement.text),
  sense: (view) => {
    const { statement } = view;
    const label = statement.labels[statement.labels.length - 1]?.text ?? '';
    const accountable = /\b(?:owner|sponsor|lead|accountable|dri|responsible|manager|head|director|champion|chair)\b/i;
    if (hasPlace(view, 'problem', 1.8) || hasPlace(view, 'approach', 1.8)) return 0.4;
    // owners of single risks, tasks and rows are not the project's
    if (
      statement.row &&
      (hasPlace(view, 'risks', 1.2) || hasPlace(view, 'timeline', 1.8)) &&
      !accountable.test(statement.row.head.text)
    )
      return 0.45;
    if (/\b(?:author|prepared by|written by|reviewer|contact|updated by|created by|maintainer)\b/i.test(label))
      return 0.35;
    if (accountable.test(label) && view.words <= 14) return 1.35;
    if (hasPlace(view, 'budget', 1.8)) return 0.4;
    if (hasPlace(view, 'owner', 1.8)) return hasList(view, 'owner.strong') || isName(statement.text) ? 1.2 : 0.8;
    return hasList(view, 'owner.strong') ? 0.9 : 0.3;
  },
  facets: [
    { name: 'a name or role', found: (view) => hasList(view, 'role') || isName(view.statement.text) },
    { name: 'what they answer for', found: (view) => hasList(view, 'owner.strong') },
  ],
  sought: 'one person, role or team that answers for the result',
  found: 'names who answers for the project',
};
