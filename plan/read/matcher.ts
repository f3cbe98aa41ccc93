import type { Pattern } from '../../languages/types.ts';
import { type Element, parsePattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Where a pattern was found: tokens [from, to). */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** What was found in a text, by list. Hits of one list are in order; overlapping ones are kept. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;

interface Candidate {
  readonly list: string;
  readonly elements: readonly Element[];
}

const LONGEST_GAP = 5;
const STEM = 3;

/**
 * Finds the patterns of named lists in a sequence of words. Patterns are indexed by how they begin, so that a word is only
 * held against those that may begin there; gaps and choices are bounded, so the work per word is.
 */
export class Matcher {
  readonly #lists = new Map<string, readonly (readonly Element[])[]>();
  readonly #byWord = new Map<string, Candidate[]>();
  readonly #byStem = new Map<string, [string, Candidate][]>();
  readonly #byNumber: Candidate[] = [];

  /** @throws {SyntaxError} for a malformed pattern or an unknown list */
  constructor(lists: Readonly<Record<string, readonly Pattern[]>>) {
    for (const [name, patterns] of Object.entries(lists)) this.#lists.set(name, patterns.map(parsePattern));
    for (const [list, patterns] of this.#lists)
      for (const elements of patterns)
        for (const first of this.#firsts(elements, 0)) this.#index(first, { list, elements });
  }

  /** Every place at which a pattern of a list is found; the longest one where a pattern fits in several ways. */
  find(tokens: readonly Token[]): Hits {
    const found = new Map<string, Hit[]>();
    const take = (candidate: Candidate, at: number): void => {
      const end = this.#match(candidate.elements, 0, tokens, at, true);
      if (end < 0) return;
      const hits = found.get(candidate.list);
      if (!hits) found.set(candidate.list, [{ from: at, to: end }]);
      else if (!hits.some((h) => h.from === at && h.to >= end)) hits.push({ from: at, to: end });
    };
    tokens.forEach((token, at) => {
      if (token.kind === 'code') return;
      for (const c of this.#byWord.get(token.text) ?? NONE) take(c, at);
      if (token.kind === 'number') for (const c of this.#byNumber) take(c, at);
      if (token.kind === 'word')
        for (let length = 1; length <= STEM && length <= token.text.length; length++)
          for (const [stem, c] of this.#byStem.get(token.text.slice(0, length)) ?? NO_STEMS)
            if (token.text.startsWith(stem)) take(c, at);
    });
    return found;
  }

  #index(first: Element, candidate: Candidate): void {
    if (first.kind === 'word') push(this.#byWord, first.text, candidate);
    else if (first.kind === 'prefix') {
      const key = first.text.slice(0, STEM);
      push(this.#byStem, key, [first.text, candidate]);
    } else if (first.kind === 'number') this.#byNumber.push(candidate);
  }

  /** The words, stems and numbers that a sequence can begin with. */
  #firsts(elements: readonly Element[], depth: number): Element[] {
    if (depth > 5) throw new SyntaxError('Lists refer to each other in a circle');
    const first = elements[0];
    if (!first) return [];
    switch (first.kind) {
      case 'list':
        return this.#list(first.name).flatMap((p) => this.#firsts(p, depth + 1));
      case 'choice': {
        const own = first.options.flatMap((o) => this.#firsts(o, depth));
        return first.optional ? [...own, ...this.#firsts(elements.slice(1), depth)] : own;
      }
      case 'gap':
      case 'any':
        throw new SyntaxError('A pattern cannot begin with a gap');
      default:
        return [first];
    }
  }

  #list(name: string): readonly (readonly Element[])[] {
    const list = this.#lists.get(name);
    if (!list) throw new SyntaxError(`Unknown list "${name}"`);
    return list;
  }

  /** @returns the token after the match, the furthest one possible, or -1 */
  #match(elements: readonly Element[], index: number, tokens: readonly Token[], at: number, first: boolean): number {
    const element = elements[index];
    if (!element) return at;
    if (element.kind === 'gap') {
      for (let skip = LONGEST_GAP; skip >= 0; skip--) {
        if (!this.#open(tokens, at, at + skip)) continue;
        const end = this.#match(elements, index + 1, tokens, at + skip, false);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (element.kind === 'choice') {
      let best = -1;
      for (const option of element.options) {
        const after = this.#match(option, 0, tokens, at, first);
        if (after < 0) continue;
        const end = this.#match(elements, index + 1, tokens, after, false);
        if (end > best) best = end;
      }
      if (element.optional) {
        const end = this.#match(elements, index + 1, tokens, at, first);
        if (end > best) best = end;
      }
      return best;
    }
    if (element.kind === 'list') {
      let best = -1;
      for (const option of this.#list(element.name)) {
        const after = this.#match(option, 0, tokens, at, first);
        if (after < 0) continue;
        const end = this.#match(elements, index + 1, tokens, after, false);
        if (end > best) best = end;
      }
      return best;
    }
    const token = tokens[at];
    if (!token || token.kind === 'code' || (!first && token.gap === 2)) return -1;
    const fits =
      element.kind === 'word'
        ? token.text === element.text
        : element.kind === 'prefix'
          ? token.kind === 'word' && token.text.startsWith(element.text)
          : element.kind === 'number'
            ? token.kind === 'number'
            : true;
    return fits ? this.#match(elements, index + 1, tokens, at + 1, false) : -1;
  }

  /** Whether the tokens [from, to) can be skipped: none of them begins a new clause. */
  #open(tokens: readonly Token[], from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!tokens[i] || tokens[i]?.gap === 2) return false;
    return to <= tokens.length;
  }
}

const NONE: readonly Candidate[] = [];
const NO_STEMS: readonly [string, Candidate][] = [];

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
