import { CompletionItemKind } from 'vscode-languageserver';
import { DIRECTIVES, isAboutSuppressions } from '../../../engine/suppressions/directives.ts';
import { openFindings } from '../../../report/totals.ts';
import type { RuleBook } from '../finding-markdown.ts';
import type { Cursor, Offer } from './cursor.ts';

const MARK = 'pilotlint-';

/**
 * What can stand in a comment that speaks to pilotlint: a directive, then rules, those first that have found something. Undefined
 * where the cursor is in no such comment.
 */
export const suppressionOffers = (cursor: Cursor, book: RuleBook): readonly Offer[] | undefined => {
  const said = commentBefore(cursor);
  if (said === undefined) return undefined;
  if (!/\s/u.test(said)) return directives(said);
  const [directive = '', ...named] = said.split(/[\s,]+/u);
  if (!DIRECTIVES.some((known) => directive === MARK + known)) return undefined;
  // Behind the rules comes the reason, in the author's own words.
  if (named.slice(0, -1).some((word) => /^(?:-{1,}|[—–])/u.test(word))) return [];
  return ruleIds(cursor, book, named);
};

/** What stands between the comment's opening and the cursor, without blanks before it. */
const commentBefore = ({ before, format }: Cursor): string | undefined => {
  const opening = ['<!--', '{/*', ...(format === 'yaml' ? ['#'] : [])]
    .map((mark) => ({ mark, at: before.lastIndexOf(mark) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  if (opening === undefined) return undefined;
  const said = before.slice(opening.at + opening.mark.length).trimStart();
  const isOpen = !said.includes('-->') && !said.includes('*/');
  return isOpen && said !== '' && (said.startsWith(MARK) || MARK.startsWith(said)) ? said : undefined;
};

const directives = (said: string): readonly Offer[] =>
  DIRECTIVES.map((name) => ({
    label: MARK + name,
    kind: CompletionItemKind.Keyword,
    detail: name === 'disable' ? 'to the end of the section' : 'for the next line',
    replaces: said.length,
    text: `${MARK}${name} `,
  }));

const ruleIds = ({ document }: Cursor, { rules, ownRules }: RuleBook, named: readonly string[]): readonly Offer[] => {
  const last = named.at(-1) ?? '';
  const found = new Set(openFindings(document).map(({ rule }) => rule));
  return [...rules, ...ownRules]
    .filter(({ id }) => !isAboutSuppressions(id) && !named.slice(0, -1).includes(id))
    .map(({ id, summary }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: summary,
      sortText: `${found.has(id) ? 0 : 1}${id}`,
      replaces: last.length,
      text: id,
    }));
};
