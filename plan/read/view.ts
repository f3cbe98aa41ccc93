import type { Outline, Statement } from '../outline/types.ts';
import type { FoundQuantity } from '../facts/quantities.ts';
import type { FoundTime } from '../facts/times.ts';
import type { Hit, Hits } from './matcher.ts';
import { isRefused } from './denials.ts';
import { isInAnswers, keptFor } from './kept-for.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { PlaceFinder, Places } from './places.ts';
import type { Aspect } from '../types.ts';

/** How a statement says what it says. */
export interface Manner {
  /** Only a to-do: "Define success metrics". */
  readonly todo: boolean;
  readonly question: boolean;
  /** Stands below a heading or label that excludes it: out of scope, non-goals. */
  readonly excluded: boolean;
  /** Stands below open questions, or among what comes later. */
  readonly open: boolean;
  readonly future: boolean;
  /** Is nothing but a placeholder. */
  readonly placeholder: boolean;
  /** Holds a placeholder among other text. */
  readonly holdsPlaceholder: boolean;
  /** Speaks about a condition. */
  readonly conditional: boolean;
  /** Reads like the instruction of a form. */
  readonly instruction: boolean;
}

/** A statement with everything that readers ask of it. */
export interface View {
  readonly statement: Statement;
  readonly tokens: readonly Token[];
  readonly hits: Hits;
  readonly quantities: readonly FoundQuantity[];
  readonly times: readonly FoundTime[];
  readonly places: Places;
  readonly manner: Manner;
  /** Content words: words without numbers; wide characters count half. */
  readonly words: number;
  /** Tokens that stand in the scope of a negation. */
  readonly negated: ReadonlySet<number>;
  /** 0–1: where in the document it stands. */
  readonly position: number;
  /** Words of the innermost label, by list. */
  readonly labelHits: Hits;
  /** Of a placeholder and of an answer such as "none": what its place is for, the likeliest aspect first. */
  readonly keptFor: readonly Aspect[];
  /** Whether its innermost label is nothing but a refusal: "Not applicable: …". */
  readonly isRefusedByLabel: boolean;
  /** Whether the titles above, the leads, the head of the row or the labels hold a word of a list. */
  readonly isNamed: (list: string) => boolean;
  /** Words of the statement before it in the same section, by list: whom "they" and "she" may mean. */
  readonly before: () => Hits | undefined;
  /** Whether they hold a date, a numbered week or a duration, which dates what stands below it. */
  readonly isDatedAbove: () => boolean;
}

/** Reads one statement within its places. Pure: the same statement in the same places gives the same view. */
export function viewOf(statement: Statement, outline: Outline, finder: PlaceFinder): View {
  const said = finder.sayings.of(statement.text, statement.code);
  const { tokens, hits, words } = said;
  const places = finder.statement(statement);
  const around = finder.around(statement);
  const label = statement.labels[statement.labels.length - 1]?.text ?? '';
  const labelHits = finder.names(label);
  const isRefusedByLabel = isRefused(labelHits) && isRefused(labelHits, tokensOf(label).length);
  const isTodo =
    isTodoByLabel(label, labelHits, words, places) && keptFor(withoutLastLabel(statement), finder).length > 0;
  const manner = mannerOf(statement, tokens, hits, words, places, isTodo);
  return {
    statement,
    ...said,
    places,
    manner,
    position: outline.statements.length > 1 ? statement.index / (outline.statements.length - 1) : 0,
    labelHits,
    keptFor: keptBy(statement, hits, isRefusedByLabel, manner, finder),
    isRefusedByLabel,
    isNamed: (list) => around.some((name) => finder.names(name).has(list)),
    before: () => {
      const previous = outline.statements[statement.index - 1];
      if (previous?.section !== statement.section) return undefined;
      return finder.sayings.of(previous.text, previous.code).hits;
    },
    isDatedAbove: () => around.some((name) => finder.isDated(name)),
  };
}

const withoutLastLabel = (statement: Statement): Statement => ({ ...statement, labels: statement.labels.slice(0, -1) });

const NOTHING_KEPT: readonly Aspect[] = [];

function keptBy(statement: Statement, hits: Hits, isRefusedByLabel: boolean, manner: Manner, finder: PlaceFinder) {
  // in "Rollback: Not applicable: …" the last label is the answer
  if (isRefusedByLabel) return keptFor(withoutLastLabel(statement), finder);
  if (manner.placeholder || manner.holdsPlaceholder) return keptFor(statement, finder);
  // "N/A" in one row of many is about that row
  if (!isRefused(hits) || (statement.row && !isInAnswers(statement.labels, finder))) return NOTHING_KEPT;
  return keptFor(statement, finder);
}

/** Share of its words up to which a statement around a placeholder is nothing but that placeholder. */
const REST_WORDS = 5;
const TODO_WORDS = 14;
/** Words up to which "TODO" or "to be described" at its head leaves a statement open; a longer one says how. */
const OPEN_WORDS = 20;
/** Place from which on the names around a statement are about a topic. */
const NEAR_PLACE = 1.2;
/** Words beside "to be agreed" up to which that is the answer: "date to be agreed". */
const BESIDE_TO_BE = 2;
/** Text that fills a page and says nothing, whatever its length. */
const FILLER = /\blorem ipsum\b/i;

/** A quick look, which spares nearly all statements the full search. */
const MAY_BE_BRACKETED = /[[{<_?]|XX|X ?%|YYYY|DD|N\/M|\.{5}|…/;
const BRACKETED =
  /(?<![\w)\]])\[(?![ xX]\])[A-Za-zÀ-ɏ぀-鿿가-힯][^\]\n+=\\{}]{1,79}\](?![([:])|\{\{[^}\n]{1,60}\}\}|(?<!\w)<(?=[A-Za-z])[^<>\n/=]{2,60}>|_{3,}|\?{3,}|\bX{2,}\b|\b(?:YYYY|DD[/.-]MM|MM[/.-]DD)|\$\[|\[\s?\]%|\bX ?%|\bN\/M\b|\.{5,}|…{2,}/;

/**
 * "TODO: describe with the clerks", "TBD: who decides": the label is nothing but a placeholder, what follows is what somebody
 * still has to do. Among next steps, and where no heading says what it would be about, it is a task like any other.
 */
const isTodoByLabel = (label: string, labelHits: Hits, words: number, places: Places): boolean =>
  words <= TODO_WORDS &&
  (labelHits.get('placeholder.label') ?? []).some((h) => h.from === 0 && h.to === tokensOf(label).length) &&
  (places.get('timeline') ?? 0) < NEAR_PLACE;

function mannerOf(
  statement: Statement,
  tokens: readonly Token[],
  hits: Hits,
  words: number,
  places: Places,
  isTodo: boolean,
): Manner {
  const text = statement.text;
  const marks = hits.get('placeholder') ?? [];
  const marked = MAY_BE_BRACKETED.test(text) ? BRACKETED.exec(text) : null;
  const bracketed =
    marked && !statement.code.some(([from, to]) => marked.index < to && from < marked.index + marked[0].length)
      ? marked
      : null;
  const covered = marks.reduce((n, h) => n + (h.to - h.from), 0);
  const rest = words - covered - (bracketed ? (bracketed[0].match(/\p{L}+/gu)?.length ?? 0) : 0);
  // "open", "pending" and "to be agreed" are ordinary words in a sentence; alone in a field they say that nothing is there
  const explicit = marks.some(
    (h) => !AMBIGUOUS.has(tokens[h.from]?.text ?? '') || words <= 2 || (h.to - h.from >= 3 && rest <= BESIDE_TO_BE),
  );
  const isHead =
    statement.labels.length === 0 &&
    words <= OPEN_WORDS &&
    (hits.get('placeholder.head') ?? []).some((h) => h.from === 0) &&
    !/[.;:]\s/.test(text);
  const isOpen = isTodo || isHead;
  const holds = isOpen || explicit || bracketed !== null;
  const first = tokens[0];
  const todo =
    words <= TODO_WORDS &&
    first !== undefined &&
    (hits.get('todo') ?? []).some((h) => h.from === 0) &&
    !/[.;:]\s/.test(text) &&
    ((words <= LONE_TODO_WORDS && (hits.get('todo.lone') ?? []).some((h) => h.from === 0)) ||
      statement.kind === 'item' ||
      statement.kind === 'cell' ||
      statement.kind === 'entry' ||
      statement.task !== undefined);
  return {
    todo,
    question: /[?？]\s*["”)]?$/u.test(text),
    excluded: (places.get('out') ?? 0) >= 1,
    open: (places.get('open') ?? 0) >= 1,
    future: (places.get('future') ?? 0) >= 1.5,
    placeholder:
      text === '' ||
      isOpen ||
      (holds && (rest < REST_WORDS || FILLER.test(text) || isAnswered(text, tokens, marks))) ||
      /^[-–—_./?…\s]+$/u.test(text),
    holdsPlaceholder: holds,
    conditional: (hits.get('conditional') ?? []).length > 0,
    instruction: (hits.get('templateWord') ?? []).some((h) => h.from === 0),
  };
}

/** "Somebody is told when it fails: TODO": what stands behind the colon is the whole answer, however long the question is. */
function isAnswered(text: string, tokens: readonly Token[], marks: readonly Hit[]): boolean {
  return marks.some(({ from, to }) => {
    const before = tokens[from - 1];
    return (
      to === tokens.length && before !== undefined && /^\s*[:：]\s*$/u.test(text.slice(before.to, tokens[from]?.from))
    );
  });
}

/** As a sentence of its own, "Define the rollback procedure with IT" is a task; a longer one says how. */
const LONE_TODO_WORDS = 7;

const AMBIGUOUS: ReadonlySet<string> = new Set([
  'open',
  'pending',
  'unknown',
  'placeholder',
  'undecided',
  'unassigned',
  'to',
  'still',
  'yet',
  'will',
]);

/** Whether any token of a hit is negated. */
export const isNegated = (view: View, hit: Hit): boolean => {
  for (let i = hit.from; i < hit.to; i++) if (view.negated.has(i)) return true;
  return false;
};
