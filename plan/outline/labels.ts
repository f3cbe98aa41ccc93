import type { FlatText } from '../text/flat-text.ts';
import type { Phrase } from '../text/span.ts';

/** A `Label: value`, or a text without a label. */
export interface Labelled {
  readonly label: FlatText | undefined;
  readonly value: FlatText;
}

/**
 * Finds the label that a text begins with: `**Label:** value`, `**Label**: value`, `**Label** – value`,
 * `**Run-in heading.** Text`, `**Question?** answer`, `Label: value`. A clause that happens to have a colon in it is none:
 * labels are short and have no sentence punctuation.
 *
 * @param prose whether the text is running prose, where a label must be shorter to be believed
 */
export function labelOf(text: FlatText, prose = false): Labelled {
  return boldLabel(text) ?? plainLabel(text, prose) ?? { label: undefined, value: text };
}

/** The label's wording: without the signs, check marks and numbers of lists that stand before it. */
export function labelPhrase(label: FlatText): Phrase {
  const from = label.text.search(/[\p{L}\p{N}(（[<$€§@]/u);
  let to = label.length;
  while (to > 0 && /[\s:：*_]/u.test(label.text[to - 1] as string)) to--;
  return (from > 0 && from < to ? label.slice(from, to) : label.slice(0, to)).phrase();
}

/**
 * Whether a label without a value is one that waits for it: a clause with a colon ("The system must weigh several things:")
 * introduces something, wherever that is.
 */
export const asksForValue = (label: FlatText): boolean =>
  label.bold.length > 0 || (isShort(label.text, FIELD) && !/^\P{L}*\p{Ll}\S*\s/u.test(label.text));

/** Whether the text is a label and nothing else: "Owner:". */
export function isBareLabel(text: FlatText): boolean {
  const { label, value } = labelOf(text);
  return label !== undefined && value.length === 0;
}

/**
 * Length of a sentence in bold that a text begins with, and that is no label: "**What may happen, and what we do about
 * it.** The model may …". It says something of its own, and what follows stands below it. 0 where there is none.
 */
export function runInSentence(text: FlatText): number {
  const [from, end] = text.bold[0] ?? [0, 0];
  if (end === 0 || /[\p{L}\p{N}]/u.test(text.text.slice(0, from)) || labelOf(text).label) return 0;
  const ends = /[.!?。！？]\s*$/u.test(text.text.slice(from, end));
  return ends && end - from <= LONGEST && /^\s*\S/u.test(text.text.slice(end)) ? end : 0;
}

/** What separates a label in bold from its value. */
const SEPARATOR = /^\s*(?:[:：]|[–—→](?=\s|$)|-(?=\s))/u;
const ENDS_LINE = /^[^\S\n\u2028]*[\n\u2028]/u;
const DETAIL_AND_COLON = /^\s*[(（][^()（）\n\u2028]{1,60}[)）]\s*[:：]/u;

function boldLabel(text: FlatText): Labelled | undefined {
  const first = text.bold[0];
  if (!first || /[\p{L}\p{N}]/u.test(text.text.slice(0, first[0]))) return undefined;
  const [from, end] = first;
  const inside = text.text.slice(from, end);
  const rest = text.text.slice(end);
  const split = (to: number, valueFrom: number): Labelled => ({
    label: text.slice(from, to),
    value: text.slice(valueFrom),
  });

  const name = inside.trimEnd();
  if (/[:：]$/u.test(name)) return isShort(name.slice(0, -1), BOLD) ? split(from + name.length - 1, end) : undefined;
  const separator = SEPARATOR.exec(rest) ?? DETAIL_AND_COLON.exec(rest);
  if (separator) {
    const detail = /[)）]\s*[:：]$/u.test(separator[0]) ? separator[0].search(/[:：]$/u) : 0;
    return isShort(name, BOLD) ? split(end + detail, end + separator[0].length) : undefined;
  }
  // "**Owner: Dana Kim**": label and value both bold
  const colon = colonIn(inside);
  if (colon > 0) return isShort(inside.slice(0, colon), BOLD) ? split(from + colon, from + colon + 1) : undefined;
  if (rest.trim() === '') return undefined;
  if ((ENDS_LINE.test(rest) && !/[.。!！]$/u.test(name)) || /[?？]$/u.test(name))
    return isShort(name, BOLD) ? split(end, end) : undefined;
  if (/[.。]$/u.test(name)) return isShort(name.slice(0, -1), RUN_IN) ? split(from + name.length - 1, end) : undefined;
  if (/^\.\s/u.test(rest)) return isShort(name, RUN_IN) ? split(end, end + 1) : undefined;
  return undefined;
}

function plainLabel(text: FlatText, prose: boolean): Labelled | undefined {
  const colon = colonIn(text.text.slice(0, LONGEST + 1));
  if (colon <= 0) return undefined;
  const name = text.text.slice(0, colon);
  if (!isShort(name, prose ? PROSE : PLAIN)) return undefined;
  const lowerCase = /^\P{L}*\p{Ll}/u.test(name);
  if (lowerCase && wordsOf(name) > (prose ? 1 : 3)) return undefined;
  return { label: text.slice(0, colon), value: text.slice(colon + 1) };
}

interface Limit {
  readonly words: number;
  /** Characters of scripts that put no spaces between words. */
  readonly wide: number;
}

const LONGEST = 90;
const BOLD: Limit = { words: 12, wide: 30 };
const PLAIN: Limit = { words: 6, wide: 14 };
const PROSE: Limit = { words: 5, wide: 12 };
const FIELD: Limit = { words: 4, wide: 10 };
const RUN_IN: Limit = { words: 4, wide: 10 };

/** Whether a name is short enough to be one, and a name at all. What stands in brackets does not count. */
function isShort(name: string, limit: Limit): boolean {
  const trimmed = name.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed) || trimmed.length > LONGEST) return false;
  if (/[.!?;。！？；]\s|[。！；]|[\n\u2028]|,\s.*,\s|，|、.*、/u.test(trimmed)) return false;
  if (/^(?:https?|mailto)$/i.test(trimmed)) return false;
  const bare = trimmed.replace(/[(（[][^()（）[\]]*[)）\]]/gu, ' ');
  const wide = bare.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return wide <= limit.wide && wordsOf(bare) <= limit.words;
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}][^\s/]*/gu)?.length ?? 0;

const OPENERS = '([{（［「『“«‹';
const CLOSERS = ')]}）］」』”»›';

/** Place of the first colon that separates; not one of a time, a URL, a namespace, or one in brackets or quotes. */
function colonIn(text: string): number {
  if (!text.includes(':') && !text.includes('：')) return -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (OPENERS.includes(c)) depth++;
    else if (CLOSERS.includes(c)) depth = Math.max(0, depth - 1);
    if (depth > 0 || (c !== ':' && c !== '：')) continue;
    if (c === '：') return i;
    const next = text[i + 1];
    if (next === undefined || /[\s\p{Lo}*_"“<>≤≥~$€[{+±]/u.test(next)) return i;
    if (/\d/.test(next) && /\p{L}/u.test(text[i - 1] ?? '')) return i;
    if (/\p{L}/u.test(next) && /\s/u.test(text.slice(0, i))) return i;
  }
  return -1;
}

/**
 * Splits a line that holds several labels ("Duration: 2 days | Owner: ML engineer") at `|`, `;`, `·`, `•` and tabs, when
 * every part has one; else gives the text itself. Where the first label alone is in bold, the others belong to its value
 * ("**Go-live:** pilot: May; production: open").
 *
 * @returns for each value the labels it has, outermost first
 */
export function labelledParts(text: FlatText, prose = false): { labels: readonly FlatText[]; value: FlatText }[] {
  const whole = labelOf(text, prose);
  const labels = whole.label ? [whole.label] : [];
  const boldBehind = text.bold.some(([a]) => a > 0 && /[|;·•\t]\s*$/u.test(text.text.slice(0, a)));
  if (whole.label && text.bold[0] && !boldBehind) {
    const inner = parts(whole.value);
    if (inner) return inner.map(({ label, value }) => ({ labels: label ? [...labels, label] : labels, value }));
  }
  const outer = parts(text);
  if (outer) return outer.map(({ label, value }) => ({ labels: label ? [label] : [], value }));
  return [{ labels, value: whole.value }];
}

function parts(text: FlatText): Labelled[] | undefined {
  if (text.length > 400 || !/[|;·•\t]/u.test(text.text)) return undefined;
  const found: Labelled[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !'|;·•\t'.includes(text.text[i] as string)) continue;
    const part = text.slice(from, i);
    from = i + 1;
    if (part.length === 0) continue;
    const labelled = labelOf(part);
    if (!labelled.label) return undefined;
    found.push(labelled);
  }
  return found.length > 1 ? found : undefined;
}
