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

/** A pattern of a list. Most are never met in a document, so each is parsed when a word first may begin it. */
interface Candidate {
  readonly list: string;
  readonly pattern: Pattern;
  elements: readonly Element[] | undefined;
}

const LONGEST_GAP = 5;
const STEM = 3;
/** Words whose candidates are remembered; a document has a few thousand different ones. */
const MOST_REMEMBERED = 20_000;

/**
 * Finds the patterns of named lists in a sequence of words. Patterns are indexed by how they begin, so that a word is only
 * held against those that may begin there; gaps and choices are bounded, so the work per word is.
 */
export class Matcher {
  readonly #lists: Readonly<Record<string, readonly Pattern[]>>;
  readonly #parsed = new Map<string, readonly (readonly Element[])[]>();
  readonly #byWord = new Map<string, Candidate[]>();
  readonly #byStem = new Map<string, [string, Candidate][]>();
  readonly #byNumber: Candidate[] = [];
  readonly #remembered = new Map<string, readonly Candidate[]>();

  /** @throws {SyntaxError} for a malformed beginning of a pattern or an unknown list; the rest shows when it is first used */
  constructor(lists: Readonly<Record<string, readonly Pattern[]>>) {
    this.#lists = lists;
    for (const list of Object.keys(lists)) for (const pattern of lists[list] ?? NO_PATTERNS) this.#add(list, pattern);
  }

  /** Every place at which a pattern of a list is found; the longest one where a pattern fits in several ways. */
  find(tokens: readonly Token[]): Hits {
    const found = new Map<string, Hit[]>();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind === 'code') continue;
      const candidates = this.#candidates(token);
      for (const candidate of candidates) {
        const elements = candidate.elements ?? parseOf(candidate);
        const end = elements.length === 1 && isWord(elements[0]) ? at + 1 : this.#match(elements, 0, tokens, at, true);
        if (end < 0) continue;
        const hits = found.get(candidate.list);
        if (!hits) found.set(candidate.list, [{ from: at, to: end }]);
        else {
          const last = hits[hits.length - 1] as Hit;
          if (last.from !== at || last.to < end) hits.push({ from: at, to: end });
        }
      }
    }
    return found;
  }

  /** The patterns that a word may begin. */
  #candidates(token: Token): readonly Candidate[] {
    if (token.kind === 'number') {
      const named = this.#byWord.get(token.text);
      return named ? [...named, ...this.#byNumber] : this.#byNumber;
    }
    const known = this.#remembered.get(token.text);
    if (known) return known;
    const candidates = [...(this.#byWord.get(token.text) ?? NONE)];
    if (token.kind === 'word')
      for (let length = 1; length <= STEM && length <= token.text.length; length++)
        for (const [stem, candidate] of this.#byStem.get(token.text.slice(0, length)) ?? NO_STEMS)
          if (token.text.startsWith(stem)) candidates.push(candidate);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(token.text, candidates.length > 0 ? candidates : NONE);
    return candidates;
  }

  #add(list: string, pattern: Pattern): void {
    const candidate: Candidate = { list, pattern, elements: undefined };
    const plain = /^[a-z']+/.exec(pattern)?.[0];
    if (plain) {
      const stem = pattern[plain.length] === '*';
      const next = pattern[plain.length + (stem ? 1 : 0)];
      if (next === undefined || next === ' ' || next === '-') {
        if (stem) push(this.#byStem, plain.slice(0, STEM), [plain, candidate]);
        else push(this.#byWord, plain, candidate);
        return;
      }
    }
    for (const first of this.#firsts(parseOf(candidate), 0)) {
      if (first.kind === 'word') push(this.#byWord, first.text, candidate);
      else if (first.kind === 'prefix') push(this.#byStem, first.text.slice(0, STEM), [first.text, candidate]);
      else if (first.kind === 'number') this.#byNumber.push(candidate);
    }
  }

  /** The words, stems and numbers that a sequence can begin with. */
  #firsts(elements: readonly Element[], depth: number): readonly Element[] {
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
      case 'word':
      case 'prefix':
      case 'number':
        return [first];
    }
  }

  #list(name: string): readonly (readonly Element[])[] {
    let parsed = this.#parsed.get(name);
    if (!parsed) {
      const patterns = this.#lists[name];
      if (!patterns) throw new SyntaxError(`Unknown list "${name}"`);
      parsed = patterns.map(parsePattern);
      this.#parsed.set(name, parsed);
    }
    return parsed;
  }

  /** @returns the token after the match, the furthest one possible, or -1 */
  #match(elements: readonly Element[], index: number, tokens: readonly Token[], at: number, first: boolean): number {
    const element = elements[index];
    if (!element) return at;
    switch (element.kind) {
      case 'gap':
        for (let skip = LONGEST_GAP; skip >= 0; skip--) {
          if (!this.#open(tokens, at, at + skip)) continue;
          const end = this.#match(elements, index + 1, tokens, at + skip, false);
          if (end >= 0) return end;
        }
        return -1;
      case 'choice': {
        let best = this.#options(element.options, elements, index, tokens, at, first);
        if (element.optional) best = Math.max(best, this.#match(elements, index + 1, tokens, at, first));
        return best;
      }
      case 'list':
        return this.#options(this.#list(element.name), elements, index, tokens, at, first);
      default: {
        const token = tokens[at];
        if (!token || token.kind === 'code' || (!first && token.gap === 2)) return -1;
        return fits(element, token) ? this.#match(elements, index + 1, tokens, at + 1, false) : -1;
      }
    }
  }

  #options(
    options: readonly (readonly Element[])[],
    elements: readonly Element[],
    index: number,
    tokens: readonly Token[],
    at: number,
    first: boolean,
  ): number {
    let best = -1;
    for (const option of options) {
      const after = this.#match(option, 0, tokens, at, first);
      if (after < 0) continue;
      best = Math.max(best, this.#match(elements, index + 1, tokens, after, false));
    }
    return best;
  }

  /** Whether the tokens [from, to) can be skipped: none of them begins a new clause. */
  #open(tokens: readonly Token[], from: number, to: number): boolean {
    if (to > tokens.length) return false;
    for (let i = from; i < to; i++) if (tokens[i]?.gap === 2) return false;
    return true;
  }
}

const NONE: readonly Candidate[] = [];
const NO_STEMS: readonly [string, Candidate][] = [];
const NO_PATTERNS: readonly Pattern[] = [];

const isWord = (element: Element | undefined): boolean =>
  element?.kind === 'word' || element?.kind === 'prefix' || element?.kind === 'number';

function fits(element: Element, token: Token): boolean {
  switch (element.kind) {
    case 'word':
      return token.text === element.text;
    case 'prefix':
      return token.kind === 'word' && token.text.startsWith(element.text);
    case 'number':
      return token.kind === 'number';
    default:
      return element.kind === 'any';
  }
}

function parseOf(candidate: Candidate): readonly Element[] {
  candidate.elements ??= parsePattern(candidate.pattern);
  return candidate.elements;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
