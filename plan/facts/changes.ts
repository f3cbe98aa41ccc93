import type { View } from '../read/view.ts';
import type { FoundQuantity } from './quantities.ts';

/** One value becoming another. `after` is undefined where it follows from the first ("halve the 18 % error rate"). */
export interface Change {
  readonly before: FoundQuantity;
  readonly after: FoundQuantity | undefined;
}

/** What may stand between two values of which the second is to be reached, besides the sign. */
const ARROW = /^[^.;]{0,24}?(?:→|⇒|->|–>|=>)[^.;]{0,16}$/;
/** Words and signs that alone may stand between them, in any language: "to", "auf", "降到". */
const STEP =
  /^\s*(?:to|down to|up to|auf|a|à|para|su|naar|na|до|ra|re|(?:降|减|減|提|升|增)?[低少高升加]?(?:到|至)|から)\s*$/iu;
/** Words between a value and the word that says when it holds. */
const NEAR = 3;

/**
 * "18 % → 6 %", "from 18 to 6 per cent", "under 3 minutes (today 30)", "40 % now, 20 % by September", "halve the 18 %":
 * today's value and the one to reach in one statement.
 */
export function changeIn(view: View): Change | undefined {
  const { statement } = view;
  const quantities = view.quantities.filter((quantity) => !isDay(view, quantity));
  for (const [i, first] of quantities.entries()) {
    const second = quantities[i + 1];
    if (second && isOfOneKind(first, second)) {
      const between = statement.text.slice(first.to, second.from);
      if (ARROW.test(between) || STEP.test(between)) return { before: first, after: second };
      const from = isAfter(view, first, 'change.from') || (i === 0 && view.labelHits.has('change.from'));
      if (from && isAfter(view, second, 'change.to')) return { before: first, after: second };
      const [early, late] = [isNow(view, first), isNow(view, second)];
      if (early !== late && first.dimension === second.dimension)
        return early ? { before: first, after: second } : { before: second, after: first };
    }
  }
  const [only] = quantities;
  return only && quantities.length === 1 && (view.hits.get('change.by') ?? []).length > 0
    ? { before: only, after: undefined }
    : undefined;
}

/** The number of a date, "30" in "30 April"; that of a duration is a value: "41 → 28 days". */
const isDay = (view: View, { dimension, from, to }: FoundQuantity): boolean =>
  dimension === 'number' &&
  view.times.some(
    (time) =>
      time.from <= from &&
      to <= time.to &&
      !view.quantities.some((q) => q.dimension === 'duration' && time.from <= q.from && q.from < time.to),
  );

/** Numbers of one unit, or a bare one beside one with a unit; dates and sizes of samples are seldom told so. */
const isOfOneKind = (a: FoundQuantity, b: FoundQuantity): boolean =>
  a.dimension === b.dimension || a.dimension === 'number' || b.dimension === 'number';

/** Index of the first token at or behind a character. */
const tokenAt = (view: View, at: number): number => {
  const index = view.tokens.findIndex((t) => t.from >= at);
  return index < 0 ? view.tokens.length : index;
};

/** Whether a word of a list stands right before the value, or with words of comparison between them. */
function isAfter(view: View, quantity: FoundQuantity, list: string): boolean {
  const at = tokenAt(view, quantity.from);
  return (view.hits.get(list) ?? []).some((h) => h.to <= at && at - h.to <= NEAR - 1);
}

/** Whether the value is said to hold today or to have held: a word of today beside it, on the same side of a comma. */
function isNow(view: View, quantity: FoundQuantity): boolean {
  const from = tokenAt(view, quantity.from);
  const to = tokenAt(view, quantity.to);
  return (view.hits.get('change.now') ?? []).some((h) => {
    const before = h.to <= from && from - h.to <= NEAR - 1 && isJoined(view, h.to, from);
    const behind = h.from >= to && h.from - to <= NEAR - 1 && isJoined(view, to, h.from);
    return before || behind;
  });
}

/** Whether no comma, bracket or stop stands between the tokens; "today: 59 %" is joined by its colon. */
const isJoined = (view: View, from: number, to: number): boolean => {
  for (let i = from; i <= to && i < view.tokens.length; i++) {
    const [before, token] = [view.tokens[i - 1], view.tokens[i]];
    if (token && token.gap > 0 && !(before && /^: ?$/.test(view.statement.text.slice(before.to, token.from))))
      return false;
  }
  return true;
};
