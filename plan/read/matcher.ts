import type { CompiledPatterns, CompiledStep } from '../../languages/types.ts';
import { STEM } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Where a pattern was found: tokens [from, to). */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** What was found in a text, by list. Hits of one list are in order; overlapping ones are kept. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;

type Steps = readonly CompiledStep[];

interface Candidate {
  readonly list: string;
  readonly steps: Steps;
  /** One word and nothing else, as most patterns are: found as soon as it is met. */
  readonly single: boolean;
}

const LONGEST_GAP = 5;
/** Words whose candidates are remembered; a document has a few thousand different ones. */
const MOST_REMEMBERED = 20_000;

/**
 * Finds the patterns of named lists in a sequence of words. Patterns are indexed by how they begin, so that a word is only
 * held against those that may begin there; gaps and choices are bounded, so the work per word is.
 */
export class Matcher {
  readonly #compiled: CompiledPatterns;
  readonly #lists: ReadonlyMap<string, readonly Steps[]>;
  readonly #names: readonly string[];
  readonly #byNumber: readonly Candidate[];
  readonly #remembered = new Map<string, readonly Candidate[]>();

  constructor(compiled: CompiledPatterns) {
    this.#compiled = compiled;
    const lists = new Map<string, readonly Steps[]>();
    const names: string[] = [];
    compiled.lists.forEach(([name, from], i) => {
      const to = compiled.lists[i + 1]?.[1] ?? compiled.patterns.length;
      lists.set(name, compiled.patterns.slice(from, to));
      for (let p = from; p < to; p++) names.push(name);
    });
    this.#lists = lists;
    this.#names = names;
    this.#byNumber = compiled.byNumber.map((index) => this.#candidate(index));
  }

  /** Every place at which a pattern of a list is found; the longest one where a pattern fits in several ways. */
  find(tokens: readonly Token[]): Hits {
    const found = new Map<string, Hit[]>();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind === 'code') continue;
      for (const { list, steps, single } of this.#candidates(token)) {
        const end = single ? at + 1 : this.#match(steps, 0, tokens, at, true);
        if (end < 0) continue;
        const hits = found.get(list);
        if (!hits) found.set(list, [{ from: at, to: end }]);
        else {
          const last = hits[hits.length - 1] as Hit;
          if (last.from !== at || last.to < end) hits.push({ from: at, to: end });
        }
      }
    }
    return found;
  }

  #candidate(index: number): Candidate {
    const steps = this.#compiled.patterns[index] as Steps;
    const only = steps.length === 1 ? steps[0] : undefined;
    return { list: this.#names[index] as string, steps, single: typeof only === 'string' && !only.startsWith('{') };
  }

  /** The patterns that a word may begin. */
  #candidates(token: Token): readonly Candidate[] {
    const known = this.#remembered.get(token.text);
    if (known) return known;
    const { byWord, byStem } = this.#compiled;
    const candidates = token.kind === 'number' ? [...this.#byNumber] : [];
    if (Object.hasOwn(byWord, token.text))
      for (const i of byWord[token.text] ?? []) candidates.push(this.#candidate(i));
    if (token.kind === 'word')
      for (let length = 1; length <= STEM && length <= token.text.length; length++) {
        const key = token.text.slice(0, length);
        if (!Object.hasOwn(byStem, key)) continue;
        for (const [stem, i] of byStem[key] ?? []) if (token.text.startsWith(stem)) candidates.push(this.#candidate(i));
      }
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(token.text, candidates);
    return candidates;
  }

  /** @returns the token after the match, the furthest one possible, or -1 */
  #match(steps: Steps, index: number, tokens: readonly Token[], at: number, first: boolean): number {
    const step = steps[index];
    if (step === undefined) return at;
    if (typeof step !== 'string') {
      let best = -1;
      for (const option of step.oneOf) best = Math.max(best, this.#through(option, steps, index, tokens, at, first));
      return step.optional ? Math.max(best, this.#match(steps, index + 1, tokens, at, first)) : best;
    }
    if (step === '...') {
      for (let skip = LONGEST_GAP; skip >= 0; skip--) {
        if (!isOpen(tokens, at, at + skip)) continue;
        const end = this.#match(steps, index + 1, tokens, at + skip, false);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (step.charCodeAt(0) === BRACE) {
      let best = -1;
      for (const option of this.#lists.get(step.slice(1, -1)) ?? [])
        best = Math.max(best, this.#through(option, steps, index, tokens, at, first));
      return best;
    }
    const token = tokens[at];
    if (!token || token.kind === 'code' || (!first && token.gap === 2) || !fits(step, token)) return -1;
    return this.#match(steps, index + 1, tokens, at + 1, false);
  }

  #through(option: Steps, steps: Steps, index: number, tokens: readonly Token[], at: number, first: boolean): number {
    const after = this.#match(option, 0, tokens, at, first);
    return after < 0 ? -1 : this.#match(steps, index + 1, tokens, after, false);
  }
}

const BRACE = 123;

/** Whether the tokens [from, to) can be skipped: none of them begins a new clause. */
function isOpen(tokens: readonly Token[], from: number, to: number): boolean {
  if (to > tokens.length) return false;
  for (let i = from; i < to; i++) if (tokens[i]?.gap === 2) return false;
  return true;
}

function fits(step: string, token: Token): boolean {
  if (step === '*') return true;
  if (step === '#') return token.kind === 'number';
  if (!step.endsWith('*')) return token.text === step;
  return token.kind === 'word' && token.text.startsWith(step.slice(0, -1));
}
