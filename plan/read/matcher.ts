import type { CompiledChoice, CompiledPatterns, CompiledStep } from '../../languages/types.ts';
import { STEM, stepsOf } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Where a pattern was found: tokens [from, to). */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** What was found in a text, by list. Hits of one list are in order; overlapping ones are kept. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;

type Steps = readonly CompiledStep[];

const LONGEST_GAP = 5;
/** Words whose candidates are remembered; a document has a few thousand different ones. */
const MOST_REMEMBERED = 20_000;

/**
 * Finds the patterns of named lists in a sequence of words. Patterns are indexed by how they begin, so that a word is only
 * held against those that may begin there; gaps and choices are bounded, so the work per word is.
 */
export class Matcher {
  readonly #compiled: CompiledPatterns;
  /** Number of each list, by its name. */
  readonly #numbers = new Map<string, number>();
  /** Number of the list that each pattern belongs to. */
  readonly #listOf: Uint16Array;
  readonly #steps: (Steps | undefined)[];
  readonly #remembered = new Map<string, readonly number[]>();
  readonly #beginnings = new Map<CompiledChoice, Map<string, boolean>>();

  constructor(compiled: CompiledPatterns) {
    this.#compiled = compiled;
    this.#listOf = new Uint16Array(compiled.patterns.length);
    this.#steps = new Array<Steps | undefined>(compiled.patterns.length).fill(undefined);
    compiled.lists.forEach(([name, from], i) => {
      const to = compiled.lists[i + 1]?.[1] ?? compiled.patterns.length;
      this.#numbers.set(name, i);
      this.#listOf.fill(i, from, to);
    });
  }

  /** Every place at which a pattern of a list is found; the longest one where a pattern fits in several ways. */
  find(tokens: readonly Token[]): Hits {
    const found = new Map<string, Hit[]>();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind === 'code') continue;
      for (const index of this.#candidates(token)) {
        const steps = this.#stepsOf(index);
        const end = steps.length === 1 && isWord(steps[0]) ? at + 1 : this.#match(steps, 0, tokens, at, true);
        if (end < 0) continue;
        const list = this.#compiled.lists[this.#listOf[index] ?? 0]?.[0] ?? '';
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

  #stepsOf(index: number): Steps {
    let steps = this.#steps[index];
    if (!steps) {
      steps = stepsOf(this.#compiled.patterns[index] ?? '');
      this.#steps[index] = steps;
    }
    return steps;
  }

  /** The patterns that a word may begin. */
  #candidates(token: Token): readonly number[] {
    const known = this.#remembered.get(token.text);
    if (known) return known;
    const { byWord, byStem, byNumber } = this.#compiled;
    const candidates = token.kind === 'number' ? [...byNumber] : [];
    if (Object.hasOwn(byWord, token.text))
      for (const index of (byWord[token.text] ?? '').split(' ')) candidates.push(Number(index));
    if (token.kind === 'word')
      for (let length = 1; length <= STEM && length <= token.text.length; length++) {
        const key = token.text.slice(0, length);
        if (!Object.hasOwn(byStem, key)) continue;
        const stems = (byStem[key] ?? '').split(' ');
        for (let i = 0; i < stems.length; i += 2)
          if (token.text.startsWith(stems[i] as string)) candidates.push(Number(stems[i + 1]));
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
      if (this.#mayBegin(step, tokens[at]))
        for (const option of step.oneOf) best = Math.max(best, this.#through(option, steps, index, tokens, at, first));
      return step.optional ? Math.max(best, this.#match(steps, index + 1, tokens, at, first)) : best;
    }
    if (step === '...') {
      for (let skip = LONGEST_GAP; skip >= 0; skip--) {
        if (!isOpen(tokens, at, at + skip) || !this.#mayFollow(steps[index + 1], tokens[at + skip])) continue;
        const end = this.#match(steps, index + 1, tokens, at + skip, false);
        if (end >= 0) return end;
      }
      return -1;
    }
    const token = tokens[at];
    if (!token || token.kind === 'code' || (!first && token.gap === 2)) return -1;
    if (step.charCodeAt(0) === BRACE) {
      const list = this.#numbers.get(step.slice(1, -1)) ?? -1;
      let best = -1;
      for (const i of this.#candidates(token))
        if (this.#listOf[i] === list)
          best = Math.max(best, this.#through(this.#stepsOf(i), steps, index, tokens, at, first));
      return best;
    }
    return fits(step, token) ? this.#match(steps, index + 1, tokens, at + 1, false) : -1;
  }

  /** Whether a choice may begin with this word; asked for the same words again and again, so the answer is kept. */
  #mayBegin(choice: CompiledChoice, token: Token | undefined): boolean {
    if (!token) return false;
    let known = this.#beginnings.get(choice);
    if (!known || known.size >= MOST_REMEMBERED) {
      known = new Map();
      this.#beginnings.set(choice, known);
    }
    let may = known.get(token.text);
    if (may === undefined) {
      may = choice.oneOf.some((option) => this.#mayStart(option, token));
      known.set(token.text, may);
    }
    return may;
  }

  #mayFollow(step: CompiledStep | undefined, token: Token | undefined): boolean {
    if (step === undefined) return true;
    if (typeof step !== 'string') return step.optional || this.#mayBegin(step, token);
    if (step.charCodeAt(0) === BRACE || step === '...') return true;
    return token !== undefined && fits(step, token);
  }

  #mayStart(steps: Steps, token: Token): boolean {
    const first = steps[0];
    if (first === undefined) return true;
    if (typeof first !== 'string') return first.optional || first.oneOf.some((option) => this.#mayStart(option, token));
    if (first === '...') return true;
    if (first.charCodeAt(0) !== BRACE) return fits(first, token);
    const list = this.#numbers.get(first.slice(1, -1)) ?? -1;
    return this.#candidates(token).some((i) => this.#listOf[i] === list);
  }

  #through(option: Steps, steps: Steps, index: number, tokens: readonly Token[], at: number, first: boolean): number {
    const after = this.#match(option, 0, tokens, at, first);
    return after < 0 ? -1 : this.#match(steps, index + 1, tokens, after, false);
  }
}

const BRACE = 123;

const isWord = (step: CompiledStep | undefined): boolean => typeof step === 'string' && step.charCodeAt(0) !== BRACE;

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
