import type { FlatText } from '../text/flat-text.ts';

/** A `Label: value`, or a text without a label. */
export interface Labelled {
  readonly label: FlatText | undefined;
  readonly value: FlatText;
}

const MOST_WORDS = 8;
const LONGEST = 70;

/**
 * Finds the label that a text begins with: `**Label:** value`, `**Label**: value`, `**Label** – value`, `Label: value`.
 * A clause that happens to have a colon in it is none: labels are short and have no sentence punctuation.
 */
export function labelOf(text: FlatText): Labelled {
  return boldLabel(text) ?? plainLabel(text) ?? { label: undefined, value: text };
}

function boldLabel(text: FlatText): Labelled | undefined {
  const first = text.bold[0];
  if (!first || text.text.slice(0, first[0]).replace(/[^\p{L}\p{N}]/gu, '') !== '') return undefined;
  let [from, to] = first;
  // "**Label (detail)** **more**" is written by some editors as several runs
  const inside = text.text.slice(from, to);
  const colon = colonIn(inside);
  if (colon >= 0 && colon < inside.length - 1 && inside.slice(colon + 1).trim() !== '') {
    // "**Owner: Dana Kim**": label and value both bold
    if (!isLabel(inside.slice(0, colon))) return undefined;
    return { label: text.slice(from, from + colon), value: text.slice(from + colon + 1, text.length) };
  }
  if (colon >= 0) to = from + colon;
  let after = colon >= 0 ? first[1] : to;
  if (colon < 0) {
    const rest = text.text.slice(after);
    const separator = /^\s*(?:[:：]|[–—-](?=\s)|\.(?=\s))/u.exec(rest);
    if (separator) after += separator[0].length;
    else if (/^\s*\n/.test(rest)) after += 1;
    else if (rest.trim() !== '') return undefined;
    else return undefined;
    // a whole sentence in bold, then its explanation: the sentence speaks for itself
    if (separator?.[0].endsWith('.') && !isLabel(inside)) return undefined;
    if (!isLabel(inside) && inside.trim().split(/\s+/).length > MOST_WORDS + 4) return undefined;
  } else if (!isLabel(inside.slice(0, colon)) && inside.length > LONGEST) return undefined;
  return { label: text.slice(from, to), value: text.slice(after, text.length) };
}

function plainLabel(text: FlatText): Labelled | undefined {
  const colon = colonIn(text.text.slice(0, LONGEST + 1));
  if (colon <= 0) return undefined;
  const name = text.text.slice(0, colon);
  if (!isLabel(name) || !/^\P{L}*(?:\p{Lu}|\p{Lo}|\p{Lt}|[a-z][\w-]*$)/u.test(name)) return undefined;
  return { label: text.slice(0, colon), value: text.slice(colon + 1, text.length) };
}

/** Place of the first colon that separates; not one of a time, a URL or a namespace. */
function colonIn(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '：') return i;
    if (c !== ':') continue;
    const next = text[i + 1];
    if (next === undefined || /\s/u.test(next) || /[\p{Lo}*_"“<>≤≥~$€[{]/u.test(next)) return i;
    if (/\d/.test(next) && /\p{L}/u.test(text[i - 1] ?? '')) return i;
    if (/\p{L}/u.test(next) && text[i + 1] !== '/' && /\s/u.test(text.slice(0, i))) return i;
  }
  return -1;
}

const isLabel = (name: string): boolean => {
  const trimmed = name.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST || /[.!?;。！？；]\s|[。！？；]|\n/u.test(trimmed)) return false;
  if (/^https?$/i.test(trimmed)) return false;
  return trimmed.split(/\s+/u).length <= MOST_WORDS;
};

/**
 * Splits a line that holds several labels ("Duration: 2 days | Owner: ML engineer") at `|`, `;`, `·` and tabs, when every
 * part has one; else gives the text itself.
 */
export function labelledParts(text: FlatText): readonly Labelled[] {
  const whole = labelOf(text);
  if (text.length > 400 || !/[|;·•\t]/u.test(text.text)) return [whole];
  const parts: Labelled[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !'|;·•\t'.includes(text.text[i] as string)) continue;
    const part = text.slice(from, i);
    from = i + 1;
    if (part.length === 0) continue;
    const labelled = labelOf(part);
    if (!labelled.label) return [whole];
    parts.push(labelled);
  }
  return parts.length > 1 ? parts : [whole];
}

const NUMBERING =
  /^(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3}){0,4}[.):]?\s+|\d{1,3}(?:\.\d{1,3}){0,4}[.):、．]\s*|[A-Z]\d{0,2}[.)]\s+|[IVX]{1,5}[.):]\s+|第[\d一二三四五六七八九十]{1,4}[章節节部]\s*[:：、]?\s*|[(（][\d一二三四五六七八九十a-z]{1,3}[)）]\s*|[一二三四五六七八九十]{1,3}[、.．]\s*)/u;

/** A title without numbering, leading signs and trailing colon: where it begins and ends in the text. */
export function titleRange(text: string): readonly [number, number] {
  let from = 0;
  const skip = (pattern: RegExp): void => {
    const found = pattern.exec(text.slice(from));
    if (found && found[0].length < text.length - from) from += found[0].length;
  };
  skip(/^[^\p{L}\p{N}([（$€<"“'「【§]+/u);
  skip(NUMBERING);
  skip(/^[^\p{L}\p{N}([（$€<"“'「【]+/u);
  let to = text.length;
  while (to > from && /[\s:：*_#]/u.test(text[to - 1] as string)) to--;
  return [from, to];
}
