import { hasList, hasPerson, hasPlace, isName, labelsList, namesList } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** An accountable person, role or team for the project as a whole. */
export const owner: AspectSpec = {
  subject: 'owner',
  topics: [['owner', 1]],
  strong: ['owner.strong'],
  weak: ['owner.weak'],
  not: ['owner.not'],
  fact: (view) => hasPerson(view),
  withoutFact: 0.4,
  field: (view) => hasPlace(view, 'owner') && !hasPlace(view, 'risks', 1.2) && isName(view.statement.text),
  sense: (view) => {
    const { statement } = view;
    if (hasPlace(view, 'problem', 1.8) || hasPlace(view, 'approach', 1.8)) return 0.4;
    // owners of single risks, tasks and rows are not the project's
    if (
      statement.row &&
      (hasPlace(view, 'risks', 1.2) || hasPlace(view, 'timeline', 1.8)) &&
      !namesList(view, 'owner.accountable')
    )
      return 0.45;
    if (labelsList(view, 'owner.document')) return 0.35;
    if (labelsList(view, 'owner.accountable') && view.words <= 14) return 1.35;
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
