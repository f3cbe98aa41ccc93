import type { CompiledPatterns } from '../../languages/types.ts';
import { STEM } from './compile-patterns.ts';
import { ANYTHING, initialOf, NEARBY } from './lookahead.ts';
import { fits, KIND, type Step, StepReader } from './steps.ts';
import type { Token } from './tokens.ts';

/** Where a pattern was found: tokens [from, to). */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** What was found in a text, by list. Hits of one list are in order; overlapping ones are kept. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;

type Steps = readonly Step[];

/** A word, or a stem, that patterns may begin with. */
interface Beginning {
  readonly text: string;
  readonly stem: boolean;
  readonly patterns: readonly number[];
}

const LONGEST_GAP = 5;
/** Words whose candidates are remembered; a document has a few thousand different ones. */
const MOST_REMEMBERED = 20_000;

/**
 * Finds the patterns of named lists in a sequence of words. Patterns are indexed by how they begin, so that a word is only
 * held against those that may begin there; gaps and choices are bounded, so the work per word is.
 *
 * Loops here count rather than iterate: on the cold code of a short run each step of an iterator is a call and an object.
 */
export class Matcher {
  readonly #compiled: CompiledPatterns;
  /** Where each pattern's line begins, and behind the last one where a further one would. */
  readonly #lines: Uint32Array;
  /** Where the line of each beginning stands. */
  readonly #beginnings = new Map<string, readonly [number, number]>();
  readonly #reader: StepReader;
  /** Number of the list that each pattern belongs to. */
  readonly #listOf: Uint16Array;
  /** What was taken apart so far. */
  readonly #steps: (Steps | undefined)[];
  readonly #words = new Map<string, readonly Beginning[]>();
  readonly #remembered = new Map<string, readonly number[]>();

  constructor(compiled: CompiledPatterns) {
    this.#compiled = compiled;
    const { patterns, beginnings, lists } = compiled;
    this.#lines = Uint32Array.from(lineStarts(patterns));
    const count = this.#lines.length - 1;
    this.#listOf = new Uint16Array(count);
    this.#steps = new Array<Steps | undefined>(count);
    lists.forEach(([, from], i) => this.#listOf.fill(i, from, lists[i + 1]?.[1] ?? count));
    this.#reader = new StepReader(new Map(lists.map(([name], i) => [name, i])));
    const starts = lineStarts(beginnings);
    for (let i = 0; i + 1 < starts.length; i++) {
      const from = starts[i] ?? 0;
      const space = beginnings.indexOf(' ', from);
      if (space > 0) this.#beginnings.set(beginnings.slice(from, space), [space + 1, (starts[i + 1] ?? 0) - 1]);
    }
  }

  /** Every place at which a pattern of a list is found; the longest one where a pattern fits in several ways. */
  find(tokens: readonly Token[]): Hits {
    const found = new Map<string, Hit[]>();
    const { lookahead, lists } = this.#compiled;
    const { next, nearby } = initialsBehind(tokens);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind === 'code') continue;
      const candidates = this.#candidates(token);
      for (let i = 0; i < candidates.length; i++) {
        const index = candidates[i] as number;
        const ahead = lookahead[index] ?? ANYTHING;
        if (ahead !== ANYTHING && (ahead & ((ahead & NEARBY ? nearby : next)[at] ?? 0)) === 0) continue;
        const steps = this.#stepsOf(index);
        const end = steps.length === 1 && isWord(steps[0]) ? at + 1 : this.#match(steps, 0, tokens, at, true);
        if (end < 0) continue;
        const list = lists[this.#listOf[index] ?? 0]?.[0] ?? '';
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
      const line = this.#compiled.patterns.slice(this.#lines[index], (this.#lines[index + 1] ?? 0) - 1);
      steps = this.#reader.read(line);
      this.#steps[index] = steps;
    }
    return steps;
  }

  /** Words and stems with these first letters. */
  #wordsOf(key: string): readonly Beginning[] {
    let words = this.#words.get(key);
    if (!words) {
      const line = this.#beginnings.get(key);
      words = line
        ? this.#compiled.beginnings
            .slice(...line)
            .split(' ')
            .map(beginningOf)
        : NONE;
      this.#words.set(key, words);
    }
    return words;
  }

  /** The patterns that a word may begin. */
  #candidates(token: Token): readonly number[] {
    const known = this.#remembered.get(token.text);
    if (known) return known;
    const candidates = token.kind === 'number' ? [...this.#compiled.byNumber] : [];
    for (let length = 1; length <= STEM && length <= token.text.length; length++)
      for (const { text, stem, patterns } of this.#wordsOf(token.text.slice(0, length)))
        if (stem ? token.kind === 'word' && token.text.startsWith(text) : token.text === text)
          candidates.push(...patterns);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(token.text, candidates);
    return candidates;
  }

  /** @returns the token after the match, the furthest one possible, or -1 */
  #match(steps: Steps, from: number, tokens: readonly Token[], start: number, isFirst: boolean): number {
    let at = start;
    let first = isFirst;
    for (let index = from; index < steps.length; index++) {
      const step = steps[index] as Step;
      if (step.kind === KIND.choice) return this.#choose(step, steps, index, tokens, at, first);
      if (step.kind === KIND.gap) return this.#skip(steps, index, tokens, at);
      const token = tokens[at];
      if (!token || token.kind === 'code' || (!first && token.gap === 2)) return -1;
      if (step.kind === KIND.list) return this.#refer(step, steps, index, tokens, at, first);
      if (!fits(step, token)) return -1;
      at++;
      first = false;
    }
    return at;
  }

  #choose(step: Step, steps: Steps, index: number, tokens: readonly Token[], at: number, first: boolean): number {
    let best = step.optional ? this.#match(steps, index + 1, tokens, at, first) : -1;
    const token = tokens[at];
    if (!token) return best;
    const initial = initialOf(token.text);
    for (let i = 0; i < step.options.length; i++) {
      const option = step.options[i];
      if (option && (option.initials & initial) !== 0)
        best = Math.max(best, this.#through(option.steps(), steps, index, tokens, at, first));
    }
    return best;
  }

  #skip(steps: Steps, index: number, tokens: readonly Token[], at: number): number {
    for (let skip = LONGEST_GAP; skip >= 0; skip--) {
      if (!isOpen(tokens, at, at + skip) || !this.#mayStart(steps[index + 1], tokens[at + skip])) continue;
      const end = this.#match(steps, index + 1, tokens, at + skip, false);
      if (end >= 0) return end;
    }
    return -1;
  }

  #refer(step: Step, steps: Steps, index: number, tokens: readonly Token[], at: number, first: boolean): number {
    const candidates = this.#candidates(tokens[at] as Token);
    let best = -1;
    for (let i = 0; i < candidates.length; i++) {
      const pattern = candidates[i] as number;
      if (this.#listOf[pattern] === step.list)
        best = Math.max(best, this.#through(this.#stepsOf(pattern), steps, index, tokens, at, first));
    }
    return best;
  }

  /** Whether a step may be met at this word, as far as a quick look tells. */
  #mayStart(step: Step | undefined, token: Token | undefined): boolean {
    if (step === undefined || step.optional || step.kind === KIND.gap) return true;
    if (!token) return false;
    if (step.kind === KIND.list) return this.#candidates(token).some((i) => this.#listOf[i] === step.list);
    return step.kind === KIND.choice ? (step.initials & initialOf(token.text)) !== 0 : fits(step, token);
  }

  #through(option: Steps, steps: Steps, index: number, tokens: readonly Token[], at: number, first: boolean): number {
    const after = this.#match(option, 0, tokens, at, first);
    return after < 0 ? -1 : this.#match(steps, index + 1, tokens, after, false);
  }
}

const NONE: readonly Beginning[] = [];

/** "rollback*:13,40" */
function beginningOf(entry: string): Beginning {
  const colon = entry.lastIndexOf(':');
  const stem = entry[colon - 1] === '*';
  return {
    text: entry.slice(0, stem ? colon - 1 : colon),
    stem,
    patterns: entry
      .slice(colon + 1)
      .split(',')
      .map(Number),
  };
}

/** Where the lines of a text begin, and behind the last one where a further one would. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return [...starts, text.length + 1];
}

/** For each token the initial of the next one, and those of all that a gap can reach. */
function initialsBehind(tokens: readonly Token[]): { readonly next: Int32Array; readonly nearby: Int32Array } {
  const next = new Int32Array(tokens.length);
  const nearby = new Int32Array(tokens.length);
  for (let at = 1; at < tokens.length; at++) {
    const initial = initialOf(tokens[at]?.text ?? '');
    next[at - 1] = initial;
    for (let from = Math.max(0, at - 1 - LONGEST_GAP); from < at; from++) nearby[from] = (nearby[from] ?? 0) | initial;
  }
  return { next, nearby };
}

const isWord = (step: Step | undefined): boolean => step !== undefined && step.kind <= KIND.number;

/** Whether the tokens [from, to) can be skipped: none of them begins a new clause. */
function isOpen(tokens: readonly Token[], from: number, to: number): boolean {
  if (to > tokens.length) return false;
  for (let i = from; i < to; i++) if (tokens[i]?.gap === 2) return false;
  return true;
}
