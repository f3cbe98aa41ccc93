import type { Token } from './tokens.ts';

/** Symbol of any number; words and stems follow. */
export const NUMBER = 0;
const FIRST_WORD = 1;

/** The words and stems of the patterns of a language, each with a symbol that its automata share. */
export class Alphabet {
  readonly #words: string[] = [];
  readonly #symbols = new Map<string, number>();

  /** @param word or `stem*` */
  symbolOf(word: string): number {
    let symbol = this.#symbols.get(word);
    if (symbol === undefined) {
      symbol = FIRST_WORD + this.#words.length;
      this.#symbols.set(word, symbol);
      this.#words.push(word);
    }
    return symbol;
  }

  /**
   * A hash table with open addressing, in cells: its size, a power of two; for each slot 0 or the cell of a word. A word is
   * its symbol, its length and its letters.
   */
  cells(): Int32Array {
    let size = 16;
    while (size < this.#words.length * SPARE) size *= 2;
    const cells = [size, ...new Array<number>(size).fill(0)];
    this.#words.forEach((word, index) => {
      let slot = lettersOf(word).reduce(hashed, 0) & (size - 1);
      while (cells[1 + slot] !== 0) slot = (slot + 1) & (size - 1);
      cells[1 + slot] = cells.length;
      cells.push(FIRST_WORD + index, word.length, ...lettersOf(word));
    });
    return Int32Array.from(cells);
  }
}

/** Slots for each word: most of what is looked up is not there, and is to be told at the first slot. */
const SPARE = 4;
const STAR = 42;

const lettersOf = (word: string): number[] => Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));

/** FNV-1a. */
const hashed = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** Words whose symbols are remembered; a document has a few thousand different ones. */
const MOST_REMEMBERED = 20_000;

/** Which words and stems of a language's patterns a word of the text is. */
export class Symbols {
  readonly #cells: Int32Array;
  readonly #remembered = new Map<string, readonly number[]>();

  /** @param cells of the words, as an alphabet lays them out */
  constructor(cells: Int32Array) {
    this.#cells = cells;
  }

  /** The symbols that a token stands for; none for code. */
  of({ text, kind }: Token): readonly number[] {
    if (kind === 'code') return NONE;
    let symbols = this.#remembered.get(text);
    if (!symbols) {
      symbols = kind === 'number' ? [NUMBER, ...this.#lookUp(text, false)] : this.#lookUp(text, kind === 'word');
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(text, symbols);
    }
    return symbols;
  }

  /** The word itself and, if asked for, the stems that it begins with. */
  #lookUp(text: string, stems: boolean): number[] {
    const symbols: number[] = [];
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
      hash = hashed(hash, text.charCodeAt(i));
      if (!stems) continue;
      const stem = this.#find(text, i + 1, true, hashed(hash, STAR));
      if (stem > 0) symbols.push(stem);
    }
    const whole = this.#find(text, text.length, false, hash);
    if (whole > 0) symbols.push(whole);
    return symbols;
  }

  /** The symbol of the first letters of a text, as a word or as a stem; 0 where there is none. */
  #find(text: string, length: number, isStem: boolean, hash: number): number {
    const cells = this.#cells;
    const last = (cells[0] as number) - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const at = cells[1 + slot] as number;
      if (at === 0) return 0;
      const letters = at + 2;
      if (cells[at + 1] !== (isStem ? length + 1 : length) || (isStem && cells[letters + length] !== STAR)) continue;
      let same = 0;
      while (same < length && cells[letters + same] === text.charCodeAt(same)) same++;
      if (same === length) return cells[at] as number;
    }
  }
}

const NONE: readonly number[] = [];
