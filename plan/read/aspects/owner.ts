import type { View } from '../view.ts';
import { hasList, hasPerson, hasPlace, isName, labelsList, namesList } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** An accountable person, role or team for the project as a whole. */
export const owner: AspectSpec = {
  subject: 'owner',
  topics: [['owner', 1]],
  heading: 'owner.accountable',
  strong: ['owner.strong'],
  weak: ['owner.weak'],
  not: ['owner.not'],
  fact: (view) => hasPerson(view) || namesWho(view),
  withoutFact: 0.4,
  field: (view) => hasPlace(view, 'owner') && !hasPlace(view, 'risks', 1.2) && isPerson(view) && isNameCell(view),
  sense: (view) => {
    const { statement } = view;
    const labelled = labelsList(view, 'owner.accountable') && view.words <= 14;
    const does = hasList(view, 'owner.does');
    // told below a heading of its own, whatever else that heading may mean
    if (hasPlace(view, 'owner', 1.8) && does && hasPerson(view) && !hasList(view, 'owner.toCome')) return 1.2;
    if (!labelled && (hasPlace(view, 'problem', 1.8) || hasPlace(view, 'approach', 1.8))) return 0.4;
    if (hasList(view, 'owner.toCome')) return 0.35;
    // "Sponsor" beside an empty cell: the place for a name, not a name
    if (isBareTitle(view)) return 0.25;
    // owners of single risks, tasks and rows are not the project's
    if (
      statement.row &&
      (hasPlace(view, 'risks', 1.2) || hasPlace(view, 'timeline', 1.8)) &&
      !namesList(view, 'owner.accountable')
    )
      return 0.45;
    if (labelsList(view, 'owner.document') && !labelsList(view, 'owner.accountable')) return 0.35;
    if (labelled) return 1.35;
    if (isAccountableColumn(view) && (isPerson(view) || hasPerson(view))) return 1.6;
    if (hasPlace(view, 'budget', 1.8)) return 0.4;
    if (hasPlace(view, 'owner', 1.8)) return does || hasList(view, 'owner.strong') || isPerson(view) ? 1.2 : 0.8;
    if (does) return namesWho(view) || hasPerson(view) ? 1.15 : 0.9;
    return hasList(view, 'owner.strong') ? 0.8 : 0.3;
  },
  facets: [
    { name: 'a name or role', found: (view) => hasList(view, 'role') || isPerson(view) || namesWho(view) },
    { name: 'what they answer for', found: answersFor },
  ],
  sought: 'one person, role or team that answers for the result',
  found: 'names who answers for the project',
};

/** `DocumentChunker, RetrievalService` and "Azure OpenAI" are names too, of software. */
const CAMEL = /\p{Ll}{3,}\p{Lu}/u;

const isPerson = (view: View): boolean => isName(view.statement.text) && !CAMEL.test(view.statement.text);

/** By a verb ("leads the pilot"), or by the label ("Sponsor: …"); a title alone ("steering committee") does not say. */
function answersFor(view: View): boolean {
  return hasList(view, 'owner.does') || labelsList(view, 'owner.accountable');
}

/** Under a label that asks for a person, or under none. */
function isNameCell(view: View): boolean {
  if (view.statement.labels.length === 0) return true;
  return ['owner.name', 'owner.accountable', 'role', 'human'].some(
    (list) => labelsList(view, list) || (view.statement.row !== undefined && namesList(view, list)),
  );
}

/** All its words are those of a title, and the title is not the answer: "Project owner" at the head of a row. */
function isBareTitle(view: View): boolean {
  const { tokens, statement } = view;
  if (!(view.hits.get('owner.bare') ?? []).some((h) => h.from === 0 && h.to === tokens.length)) return false;
  return tokens.length === 1 || (statement.row?.head.text === statement.text && !labelsList(view, 'owner.accountable'));
}

/** The A of a RACI table. */
const isAccountableColumn = (view: View): boolean => {
  const { labels } = view.statement;
  return labels[labels.length - 1]?.text.trim() === 'A' && hasPlace(view, 'owner', 1.2);
};

/** How far from the verb its subject or agent may stand. */
const NEAR = 40;
const BEFORE = /(?:^|[^\p{L}])\p{Lu}[\p{L}&.’'-]+\)?,? *$/u;
const AFTER = /^ ?(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}&.’'-]+/u;

/** A name beside the verb: "HR owns the product", "is owned by the Office of the Registrar". */
function namesWho(view: View): boolean {
  const { text } = view.statement;
  return (view.hits.get('owner.does') ?? []).some((hit) => {
    const start = view.tokens[hit.from]?.from ?? 0;
    const end = view.tokens[hit.to - 1]?.to ?? 0;
    return BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) || AFTER.test(text.slice(end, end + NEAR));
  });
}
