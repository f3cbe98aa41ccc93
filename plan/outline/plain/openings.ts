import { firstBehindSpaces, indentOf, isBlank, type Line, SPACE } from './lines.ts';

/**
 * What a line that is not indented by four or more spaces begins, if it begins a block: `doubt` for lines with tabs, HTML,
 * definitions and whatever else only the parser of record settles.
 */
export type OpeningKind = 'heading' | 'rule' | 'fence' | 'quote' | 'item' | 'comment' | 'text' | 'doubt';

const HASH = 35;
const STAR = 42;
const PLUS = 43;
const DASH = 45;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const BRACKET = 91;
const UNDERSCORE = 95;
const TICK = 96;
const PIPE = 124;
const TILDE = 126;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

export function openingOf(source: string, line: Line): OpeningKind {
  const { first, end } = line;
  if (line.tab) return 'doubt';
  const c = source.charCodeAt(first);
  switch (c) {
    case HASH:
      return headingDepth(source, line) > 0 ? 'heading' : 'text';
    case TICK:
    case TILDE: {
      const behind = behindRun(source, first, end);
      if (behind - first < 3) return 'text';
      return c === TICK && source.slice(behind, end).includes('`') ? 'doubt' : 'fence';
    }
    case GREATER:
      return 'quote';
    case LESS:
      if (source.startsWith('<!--', first)) return 'comment';
      return /[A-Za-z/!?]/.test(source.charAt(first + 1)) ? 'doubt' : 'text';
    case BRACKET:
      return source.slice(first, end).includes(']:') ? 'doubt' : 'text';
    case STAR:
    case DASH:
    case UNDERSCORE:
      if (isRule(source, line, c)) return 'rule';
      return markerOf(source, line) ? 'item' : 'text';
    default:
      return (c === PLUS || isDigit(c)) && markerOf(source, line) ? 'item' : 'text';
  }
}

/** Number signs of a heading; 0: no heading. */
export function headingDepth(source: string, { first, end }: Line): number {
  const behind = behindRun(source, first, end);
  const closed = behind >= end || source.charCodeAt(behind) === SPACE;
  return source.charCodeAt(first) === HASH && behind - first < 7 && closed ? behind - first : 0;
}

/** Offset behind a run of one and the same character. */
export function behindRun(source: string, at: number, end: number): number {
  const c = source.charCodeAt(at);
  let behind = at;
  while (behind < end && source.charCodeAt(behind) === c) behind++;
  return behind;
}

function isRule(source: string, { first, end }: Line, mark: number): boolean {
  let marks = 0;
  for (let at = first; at < end; at++) {
    const c = source.charCodeAt(at);
    if (c === mark) marks++;
    else if (c !== SPACE) return false;
  }
  return marks > 2;
}

/** Only dashes, or only equals signs: under a paragraph such a line makes a heading of it. */
export function isUnderline(source: string, { first, end }: Line): boolean {
  const c = source.charCodeAt(first);
  if (c !== DASH && c !== EQUALS) return false;
  return firstBehindSpaces(source, behindRun(source, first, end), end) >= end;
}

/** May be the delimiter row of a table: `|---|:-:|`. Rows of dashes alone are none. */
export function looksLikeDelimiters(source: string, { first, end }: Line): boolean {
  const c = source.charCodeAt(first);
  if (c !== PIPE && c !== COLON && c !== DASH) return false;
  let dashes = false;
  let others = false;
  for (let at = first; at < end; at++) {
    const c = source.charCodeAt(at);
    if (c === DASH) dashes = true;
    else if (c === PIPE || c === COLON) others = true;
    else if (c !== SPACE) return false;
  }
  return dashes && others;
}

export interface Marker {
  /** `-`, `*` or `+`, or what stands behind the number: items of one list have the same. */
  readonly sign: number;
  /** Number of an ordered item. */
  readonly number: number | undefined;
  /** Offset of the item's content, or where it would begin in an item without any. */
  readonly content: number;
  readonly empty: boolean;
  /** Four spaces or more before the content make code of it. */
  readonly code: boolean;
  /** Can end a paragraph: such an item has content, and begins at 1. */
  readonly interrupts: boolean;
}

/** Marker of a list item at the start of a line; a rule must have been ruled out. */
export function markerOf(source: string, { first, end }: Line): Marker | undefined {
  let behind = first;
  while (behind < end && behind - first < 10 && isDigit(source.charCodeAt(behind))) behind++;
  const digits = behind - first;
  const sign = source.charCodeAt(behind);
  if (digits > 9 || behind >= end) return undefined;
  if (digits > 0 ? sign !== 46 && sign !== 41 : sign !== DASH && sign !== STAR && sign !== PLUS) return undefined;
  behind++;
  if (behind < end && source.charCodeAt(behind) !== SPACE) return undefined;
  const content = firstBehindSpaces(source, behind, end);
  const empty = content >= end;
  const number = digits > 0 ? Number(source.slice(first, first + digits)) : undefined;
  return {
    sign,
    number,
    content: empty ? behind + 1 : content,
    empty,
    code: !empty && content - behind > 4,
    interrupts: !empty && (number === undefined || (number === 1 && digits === 1)),
  };
}

/**
 * Whether a line outside of an item or quote, with no blank line before, goes on with a paragraph within (`lazy`), surely
 * ends that item or quote (`ends`), or cannot be told here.
 */
export function outsideLine(source: string, line: Line): 'lazy' | 'ends' | 'doubt' {
  const kind = openingOf(source, line);
  if (kind === 'doubt') return 'doubt';
  if (kind !== 'text') return indentOf(line) > 3 ? 'doubt' : 'ends';
  const c = source.charCodeAt(line.first);
  if (isBlank(line) || c === PIPE || c === COLON || c === DASH || c === EQUALS) return 'doubt';
  return 'lazy';
}
