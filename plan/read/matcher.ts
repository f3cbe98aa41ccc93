import type { CompiledPatterns } from '../../languages/types.ts';
import { HEADER } from './automaton.ts';
import type { Symbols } from './symbols.ts';
import type { Token } from './tokens.ts';

/** Where a pattern was found: tokens [from, to). */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** What was found in a text, by list. Hits of one list are in order; overlapping ones are kept. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;

const LONGEST_GAP = 5;

/** Finds the patterns of named lists in a sequence of words: all of them at once, by the automaton that they make together. */
export class Matcher {
  readonly #lists: readonly string[];
  readonly #cells: Int32Array;
  readonly #symbols: Symbols;

  constructor({ lists, cells }: CompiledPatterns, symbols: Symbols) {
    this.#lists = lists;
    this.#cells = cells;
    this.#symbols = symbols;
  }

  /** Every place at which a pattern of a list is found; the longest one where several of a list begin there. */
  find(tokens: readonly Token[]): Hits {
    const search = new Search(this.#cells, tokens, this.#symbols);
    // from the end on: what a pattern refers to in its midst is known then
    for (let at = tokens.length - 1; at >= 0; at--) search.from(at);
    const hits = new Map<string, Hit[]>();
    for (let from = 0; from < tokens.length; from++) {
      const ends = search.found[from] as readonly number[];
      for (let i = 0; i < ends.length; i += 2) {
        const list = this.#lists[ends[i] as number] as string;
        const hit = { from, to: ends[i + 1] as number };
        const own = hits.get(list);
        if (!own) hits.set(list, [hit]);
        else if (own[own.length - 1]?.from !== from) own.push(hit);
        else if ((own[own.length - 1] as Hit).to < hit.to) own[own.length - 1] = hit;
      }
    }
    return hits;
  }
}

const NOTHING: readonly number[] = [];

/** One search. Its loops count rather than iterate: on the cold code of a short run each step of an iterator is an object. */
class Search {
  /** What begins at each token: pairs of a list and the token behind. */
  readonly found: (readonly number[])[] = [];
  readonly #cells: Int32Array;
  readonly #tokens: readonly Token[];
  readonly #symbols: (readonly number[])[] = [];
  readonly #ofText: Symbols;
  #ends: number[] = [];

  constructor(cells: Int32Array, tokens: readonly Token[], symbols: Symbols) {
    this.#cells = cells;
    this.#tokens = tokens;
    this.#ofText = symbols;
  }

  /** Looks for what begins at this token; the tokens behind it have been searched. */
  from(at: number): void {
    const symbols = this.#ofText.of(this.#tokens[at] as Token);
    this.#symbols[at] = symbols;
    this.#ends = [];
    this.#take(symbols, this.#cells[0] as number, at);
    this.found[at] = this.#ends.length === 0 ? NOTHING : this.#ends;
  }

  /** Goes on from a state, with the tokens from `at` on still to come. */
  #enter(state: number, at: number): void {
    const cells = this.#cells;
    const header = cells[state] as number;
    const ends = HEADER.ends(header);
    for (let i = 1; i <= ends; i++) this.#end(cells[state + i] as number, at);
    if (at >= this.#tokens.length) return;
    if (HEADER.hasGap(header)) {
      const cell = state + 1 + ends + 2 * HEADER.references(header) + (HEADER.hasAny(header) ? 1 : 0);
      this.#skip(cells[cell] as number, at);
    }
    const token = this.#tokens[at] as Token;
    if (token.kind === 'code' || token.gap === 2) return;
    this.#take(this.#symbols[at] as readonly number[], state, at);
  }

  #end(list: number, at: number): void {
    const ends = this.#ends;
    for (let i = 0; i < ends.length; i += 2) if (ends[i] === list && ends[i + 1] === at) return;
    ends.push(list, at);
    const behind = this.#cells[1 + list] as number;
    if (behind > 0) this.#enter(behind, at);
  }

  /** Up to five words, none of which begins a new clause. */
  #skip(state: number, at: number): void {
    for (let to = at; to <= at + LONGEST_GAP && to < this.#tokens.length; to++) {
      if (this.#tokens[to]?.gap === 2) return;
      this.#enter(state, to);
    }
  }

  /** Follows every step that the token at `at` may take. */
  #take(symbols: readonly number[], state: number, at: number): void {
    const cells = this.#cells;
    const header = cells[state] as number;
    let cell = state + 1 + HEADER.ends(header);
    const references = HEADER.references(header);
    if (references > 0) {
      const ends = this.found[at] as readonly number[];
      for (let i = 0; i < references; i++, cell += 2)
        for (let k = 0; k < ends.length; k += 2)
          if (ends[k] === cells[cell]) this.#enter(cells[cell + 1] as number, ends[k + 1] as number);
    }
    if (HEADER.hasAny(header)) this.#enter(cells[cell++] as number, at + 1);
    if (HEADER.hasGap(header)) cell++;
    const count = HEADER.symbols(header);
    for (let i = 0; i < symbols.length; i++) {
      const place = placeOf(cells, cell, cell + count, symbols[i] as number);
      if (place >= 0) this.#enter(cells[place + count] as number, at + 1);
    }
  }
}

/** The cell in [from, to) that holds the symbol, or -1. */
function placeOf(cells: Int32Array, from: number, to: number, symbol: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = cells[middle] as number;
    if (found === symbol) return middle;
    if (found < symbol) low = middle + 1;
    else high = middle;
  }
  return -1;
}
