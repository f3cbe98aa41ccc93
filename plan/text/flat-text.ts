import { type Phrase, type Span, span } from './span.ts';

/**
 * Plain text that remembers where in the document each of its characters stands: what is left of Markdown or YAML once
 * emphasis, escapes, link addresses and indentation are gone. `from` and `to` count characters of the plain text.
 */
export class FlatText {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  /** Where the text is in bold, as [from, to) pairs. */
  readonly bold: readonly (readonly [number, number])[];
  /** Where the text is code that must not be read as words. */
  readonly code: readonly (readonly [number, number])[];
  /** Where an empty text would stand. */
  readonly #anchor: number;

  constructor(
    text: string,
    starts: readonly number[],
    ends: readonly number[],
    bold: readonly (readonly [number, number])[],
    code: readonly (readonly [number, number])[],
    anchor: number,
  ) {
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
    this.bold = bold;
    this.code = code;
    this.#anchor = anchor;
  }

  get length(): number {
    return this.text.length;
  }

  /** The range of the source that holds these characters. Empty where they are none. */
  spanOf(from: number, to: number): Span {
    if (to <= from) {
      const at = this.#starts[from] ?? this.#ends[from - 1] ?? this.#anchor;
      return span(at, at);
    }
    return span(this.#starts[from] ?? this.#anchor, this.#ends[to - 1] ?? this.#anchor);
  }

  /** The same text between two characters, white space at both ends dropped. */
  slice(from: number, to: number): FlatText {
    let a = Math.max(0, from);
    let z = Math.min(this.text.length, to);
    while (a < z && isSpace(this.text.charCodeAt(a))) a++;
    while (z > a && isSpace(this.text.charCodeAt(z - 1))) z--;
    const anchor = a < this.text.length ? (this.#starts[a] ?? this.#anchor) : (this.#ends[a - 1] ?? this.#anchor);
    return new FlatText(
      this.text.slice(a, z),
      this.#starts.slice(a, z),
      this.#ends.slice(a, z),
      within(this.bold, a, z),
      within(this.code, a, z),
      anchor,
    );
  }

  trimmed(): FlatText {
    return this.slice(0, this.text.length);
  }

  /** Text with white space folded, and its range. */
  phrase(): Phrase {
    const t = this.trimmed();
    return { text: folded(t.text), span: t.spanOf(0, t.length) };
  }

  /** The same text with every run of white space, zero-width characters included, folded into one space. */
  folded(): FlatText {
    if (!FOLDABLE.test(this.text)) return this.trimmed();
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    const at: number[] = [];
    let gap = false;
    for (let i = 0; i < this.text.length; i++) {
      at.push(text.length);
      const c = this.text.charCodeAt(i);
      if (isSpace(c) || isInvisible(c)) {
        gap ||= isSpace(c);
        continue;
      }
      if (gap && text !== '') {
        text += ' ';
        starts.push(ends[ends.length - 1] ?? this.#anchor);
        ends.push(this.#starts[i] ?? this.#anchor);
        at[i] = text.length;
      }
      gap = false;
      text += this.text[i];
      starts.push(this.#starts[i] ?? this.#anchor);
      ends.push(this.#ends[i] ?? this.#anchor);
    }
    at.push(text.length);
    const moved = (ranges: readonly (readonly [number, number])[]) =>
      ranges.map(([a, z]) => [at[a] ?? 0, at[z] ?? text.length] as const);
    return new FlatText(text, starts, ends, moved(this.bold), moved(this.code), this.#anchor);
  }

  /** Whether the characters are all in bold. */
  isBold(from: number, to: number): boolean {
    return this.bold.some(([a, z]) => a <= from && to <= z);
  }
}

const within = (ranges: readonly (readonly [number, number])[], from: number, to: number) =>
  ranges.length === 0
    ? ranges
    : ranges
        .filter(([a, z]) => a < to && from < z)
        .map(([a, z]) => [Math.max(a, from) - from, Math.min(z, to) - from] as const);

const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x3000 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f;

/** Zero-width characters, marks of direction and the object replacement character, which pasted text is full of. */
const isInvisible = (c: number): boolean =>
  (c >= 0x200b && c <= 0x200f) || c === 0x2060 || c === 0xfeff || c === 0xfffc || c === 0xad;

const FOLDABLE = /[\t\n\v\f\r\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\ufffc]| {2}|^ | $/u;

/** Runs of white space become one space, zero-width characters go; both ends are trimmed. */
export const folded = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ufffc]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Collects pieces of plain text with their places. */
export class FlatTextBuilder {
  #text = '';
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #bold: [number, number][] = [];
  readonly #code: [number, number][] = [];
  readonly #anchor: number;

  /** @param anchor offset in the source that an empty text would have */
  constructor(anchor: number) {
    this.#anchor = anchor;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Adds a character run that stands in the source as it is, from `offset` on. */
  addVerbatim(value: string, offset: number): void {
    this.#text += value;
    for (let i = 0; i < value.length; i++) {
      this.#starts.push(offset + i);
      this.#ends.push(offset + i + 1);
    }
  }

  /** Adds text that the source between `start` and `end` stands for as a whole. */
  addFor(value: string, start: number, end: number): void {
    this.#text += value;
    for (let i = 0; i < value.length; i++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /**
   * Adds text that differs from its source by escapes (`\*`), character references (`&amp;`) and indentation of
   * continued lines. Every character of `value` is looked for in order; what the source has besides is skipped.
   */
  addAligned(value: string, source: string, start: number, end: number): void {
    let at = start;
    for (const character of value) {
      const c = character === '\r' ? '\n' : character;
      while (at < end && !source.startsWith(c, at)) {
        const s = source[at];
        if (s === '\\' || s === ' ' || s === '\t' || s === '>' || s === '\n' || s === '\r') at++;
        else break;
      }
      if (source.startsWith(c, at)) {
        this.addVerbatim(character, at);
        at += character.length;
      } else if (source[at] === '&') {
        const semicolon = source.indexOf(';', at);
        const after = semicolon > 0 && semicolon < Math.min(end, at + 40) ? semicolon + 1 : at + 1;
        this.addFor(character, at, after);
        at = after;
      } else this.addFor(character, Math.min(at, end), Math.min(at, end));
    }
  }

  markBold(from: number): void {
    if (this.#text.length > from) this.#bold.push([from, this.#text.length]);
  }

  markCode(from: number): void {
    if (this.#text.length > from) this.#code.push([from, this.#text.length]);
  }

  build(): FlatText {
    return new FlatText(this.#text, this.#starts, this.#ends, this.#bold, this.#code, this.#anchor);
  }
}
