import { type CharRange, FlatText } from './flat-text.ts';
import { SourceMap } from './source-map.ts';

/** Collects a plain text piece by piece, each with its place in the source. */
export class FlatTextBuilder {
  #text = '';
  readonly #map = new SourceMap();
  readonly #bold: CharRange[] = [];
  readonly #code: CharRange[] = [];
  readonly #anchor: number;

  /** @param anchor offset in the source that an empty text would have */
  constructor(anchor: number) {
    this.#anchor = anchor;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Adds characters that stand in the source as they are, from `offset` on. */
  addVerbatim(value: string, offset: number): void {
    this.#map.addVerbatim(this.#text.length, value.length, offset);
    this.#text += value;
  }

  /** Adds text that the source between `start` and `end` stands for as a whole. */
  addFor(value: string, start: number, end: number): void {
    if (value === '') return;
    this.#map.addFor(this.#text.length, start, end);
    this.#text += value;
  }

  /**
   * Adds text that differs from its source by escapes (`\*`, `\u00e9`), character references (`&amp;`), doubled quotes
   * and the indentation of continued lines. Every character of `value` is looked for in order; what the source has
   * besides is skipped.
   */
  addAligned(value: string, source: string, start: number, end: number): void {
    let at = start;
    let place = 0;
    /** Where the last character reference begins; a few stand for two characters. */
    let from = start;
    for (const character of value) {
      let found = at;
      while (found < end && !holds(source, found, character) && isSkippable(source, found)) found++;
      const other = found < end ? lengthOfOther(source, found, end) : 0;
      const literal = other === 0 || character !== '&' || value.startsWith(source.slice(found, found + other), place);
      if (found < end && holds(source, found, character) && literal) {
        this.addVerbatim(character, found);
        at = found + character.length;
        from = at;
      } else if (other > 0) {
        from = source[found] === '&' ? found : found - 1;
        at = found + other;
        this.addFor(character, from, at);
      } else this.addFor(character, source[from] === '&' ? from : at, at);
      place += character.length;
    }
  }

  /** Says that the text from this place on is in bold. */
  markBold(from: number): void {
    if (this.#text.length > from) this.#bold.push([from, this.#text.length]);
  }

  /** Says that the text between these places is code. */
  markCode(from: number, to = this.#text.length): void {
    if (to > from) this.#code.push([from, to]);
  }

  /**
   * The text, every line end as `\n`.
   *
   * @param bold @param code ranges to be used instead of those marked on the way
   */
  build(bold: readonly CharRange[] = this.#bold, code: readonly CharRange[] = this.#code): FlatText {
    const text = this.#text.includes('\r') ? this.#text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : this.#text;
    return new FlatText(text, this.#map, 0, bold, code, this.#anchor);
  }
}

/** Whether a character stands here; a line end of any kind is as good as another, and NUL is read as U+FFFD. */
const holds = (source: string, at: number, character: string): boolean =>
  source.startsWith(character, at) ||
  (character === '\n' && source[at] === '\r') ||
  (character === '\ufffd' && source[at] === '\0');

/** What may stand in the source between two characters of a text: an escape, indentation, the sign of a quote, a line end. */
const isSkippable = (source: string, at: number): boolean =>
  '\\ \t>\n\r'.includes(source[at] as string) || (source[at] === "'" && source[at - 1] === "'");

/** Length of what stands for a character by another name: a character reference, or what follows the backslash of an escape. */
function lengthOfOther(source: string, at: number, end: number): number {
  if (source[at] === '&') {
    const found = /^&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});/i.exec(source.slice(at, Math.min(end, at + 40)));
    return found ? found[0].length : 0;
  }
  if (source[at - 1] !== '\\') return 0;
  return { x: 3, u: 5, U: 9 }[source[at] as string] ?? 1;
}
