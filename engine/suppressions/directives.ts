import type { Comment } from '../../plan/outline/types.ts';
import { type Span, span } from '../../plan/text/span.ts';

export const DIRECTIVES = ['disable', 'disable-next-line'] as const;

/** A rule as a comment names it. */
export interface NamedRule {
  readonly id: string;
  /** Where the name stands; the whole comment where that cannot be told. */
  readonly span: Span;
}

/** A comment that speaks to pilotlint: `pilotlint-NAME RULE[, RULE] -- reason`. */
export interface Directive {
  /** What follows `pilotlint-`, as written; one of `DIRECTIVES`, or a mistake. */
  readonly name: string;
  readonly rules: readonly NamedRule[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The whole comment. */
  readonly span: Span;
}

export const isKnownDirective = ({ name }: Directive): boolean => DIRECTIVES.some((known) => known === name);

/** What is said about suppressions cannot be suppressed. */
export const isAboutSuppressions = (rule: string): boolean => rule.startsWith('suppression-');

/** Also with a blank or a colon for the hyphen: a mistake that is to be told, not passed over. */
const START = /^pilotlint(?:-(\S*)|(?=[ :]+disable)[ :]+(\S*))/iu;
/** Two hyphens, or the dash that a word processor makes of them. */
const REASON = /\s(?:-{2,}|[—–])(?:\s|$)/u;

/** The directives among a document's comments, in document order. */
export const readDirectives = (comments: readonly Comment[], text: string): readonly Directive[] =>
  comments.flatMap((comment) => {
    const start = START.exec(comment.text);
    return start === null ? [] : [readDirective(comment, start, text)];
  });

const readDirective = (comment: Comment, start: RegExpExecArray, text: string): Directive => {
  const [opening, known, mistaken] = start;
  const name = known ?? ` ${mistaken ?? ''}`;
  const said = comment.text.slice(opening.length);
  const separator = REASON.exec(said);
  const names = separator === null ? said : said.slice(0, separator.index);
  const reason = separator === null ? '' : said.slice(separator.index + separator[0].length).trim();
  const origin = text.slice(comment.span.start, comment.span.end).indexOf(comment.text);
  const rules = [...names.matchAll(/[^\s,]+/gu)].map((match): NamedRule => {
    const from = comment.span.start + origin + opening.length + match.index;
    return { id: match[0], span: origin < 0 ? comment.span : span(from, from + match[0].length) };
  });
  return { name, rules, reason: /[\p{L}\p{N}]/u.test(reason) ? reason : '', span: comment.span };
};
