import type { SourceMap } from './source-map.ts';
import { folded, isInvisible, isSpace } from './spaces.ts';
import { type Phrase, type Span, span } from './span.ts';

/** [from, to) in characters of a plain text. */
export type CharRange = readonly [number, number];

/**
 * Plain text that remembers where in the document each of its characters stands: what is left of Markdown or YAML once
 * emphasis, escapes, link addresses and indentation are gone. `from` and `to` count UTF-16 code units of the plain text.
 */
export class FlatText {
  readonly text: string;
  /** Where the text is in bold. */
  readonly bold: readonly CharRange[];
  /** Where the text is code or an address, which must not be read as words. */
  readonly code: readonly CharRange[];
  readonly #map: SourceMap;
  /** Place of the first character in the map. */
  readonly #base: number;
  /** Offset in the source that an empty text has. */
  readonly #anchor: number;

  constructor(
    text: string,
    map: SourceMap,
    base: number,
    bold: readonly CharRange[],
    code: readonly CharRange[],
    anchor: number,
  ) {
    this.text = text;
    this.#map = map;
    this.#base = base;
    this.bold = bold;
    this.code = code;
    this.#anchor = anchor;
  }

  get length(): number {
    return this.text.length;
  }

  /** The range of the source that holds these characters; an empty range where they are none. */
  spanOf(from: number, to: number): Span {
    const a = Math.max(0, Math.min(from, this.length));
    const z = Math.min(to, this.length);
    if (z <= a) {
      const at = this.#anchorAt(a);
      return span(at, at);
    }
    const start = this.#map.startOf(this.#base + a) ?? this.#anchor;
    return span(start, Math.max(start, this.#map.endOf(this.#base + z - 1) ?? this.#anchor));
  }

  /** The range of the whole text. */
  get span(): Span {
    return this.spanOf(0, this.length);
  }

  /** The same text between two characters, white space at both ends dropped. */
  slice(from: number, to: number = this.length): FlatText {
    let a = Math.max(0, Math.min(from, this.text.length));
    let z = Math.max(a, Math.min(this.text.length, to));
    while (a < z && isBlank(this.text.charCodeAt(a))) a++;
    while (z > a && isBlank(this.text.charCodeAt(z - 1))) z--;
    return this.cut(a, z);
  }

  /** The same text between two characters, white space included. */
  cut(from: number, to: number): FlatText {
    if (from === 0 && to === this.text.length) return this;
    return new FlatText(
      this.text.slice(from, to),
      this.#map,
      this.#base + from,
      within(this.bold, from, to),
      within(this.code, from, to),
      from < to ? this.#anchor : this.#anchorAt(from),
    );
  }

  trimmed(): FlatText {
    return this.slice(0);
  }

  /** Text with white space folded, and its range. */
  phrase(): Phrase {
    const t = this.trimmed();
    return { text: folded(t.text), span: t.span };
  }

  /** Whether all of these characters are in bold. */
  isBold(from: number, to: number): boolean {
    return this.bold.some(([a, z]) => a <= from && to <= z);
  }

  #anchorAt(at: number): number {
    if (this.text === '') return this.#anchor;
    const place = this.#base + at;
    return (at < this.text.length ? this.#map.startOf(place) : this.#map.endOf(place - 1)) ?? this.#anchor;
  }
}

const isBlank = (c: number): boolean => isSpace(c) || isInvisible(c);

const within = (ranges: readonly CharRange[], from: number, to: number): readonly CharRange[] =>
  ranges.length === 0
    ? ranges
    : ranges
        .filter(([a, z]) => a < to && from < z)
        .map(([a, z]) => [Math.max(a, from) - from, Math.min(z, to) - from] as const);
