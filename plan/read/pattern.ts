import type { CompiledPatterns, CompiledStep, Pattern } from '../../languages/types.ts';
import { tokensOf } from './tokens.ts';

/** Letters of a stem by which patterns are found. */
export const STEM = 3;

/** Parses a pattern; the syntax is described in `languages/types.ts`. @throws {SyntaxError} saying what is wrong and where */
export function parsePattern(pattern: Pattern): readonly CompiledStep[] {
  const parser = new Parser(pattern);
  const steps = parser.sequence();
  if (!parser.atEnd()) throw new SyntaxError(`Unexpected "${parser.rest()}" in pattern "${pattern}"`);
  if (steps.length === 0) throw new SyntaxError(`Empty pattern "${pattern}"`);
  if (steps[0] === '...' || steps[0] === '*') throw new SyntaxError(`Pattern begins with a gap: "${pattern}"`);
  return steps;
}

/** Parses lists of patterns and indexes them by how they begin. @throws {SyntaxError} for a malformed pattern or an unknown list */
export function compilePatterns(lists: Readonly<Record<string, readonly Pattern[]>>): CompiledPatterns {
  const names: [string, number][] = [];
  const patterns: (readonly CompiledStep[])[] = [];
  const texts: string[] = [];
  for (const [name, own] of Object.entries(lists)) {
    names.push([name, patterns.length]);
    for (const pattern of own) {
      const steps = parsePattern(pattern);
      patterns.push(steps);
      texts.push(steps.every((s) => typeof s === 'string') ? steps.join(' ') : pattern);
    }
  }
  const ranges = new Map(names.map(([name, from], i) => [name, [from, names[i + 1]?.[1] ?? patterns.length] as const]));
  const byWord: Record<string, number[]> = {};
  const byStem: Record<string, (string | number)[]> = {};
  const byNumber: number[] = [];
  patterns.forEach((steps, index) => {
    for (const first of new Set(firstsOf(steps, patterns, ranges, 0))) {
      if (first === '#') byNumber.push(index);
      else if (first.endsWith('*'))
        push(byStem, first.slice(0, Math.min(STEM, first.length - 1)), first.slice(0, -1), index);
      else push(byWord, first, index);
    }
  });
  const joined = (map: Readonly<Record<string, readonly (string | number)[]>>): Record<string, string> =>
    Object.fromEntries(Object.entries(map).map(([key, own]) => [key, own.join(' ')]));
  return { lists: names, patterns: texts, byWord: joined(byWord), byStem: joined(byStem), byNumber };
}

/** The steps of a compiled pattern. */
export const stepsOf = (text: string): readonly CompiledStep[] =>
  /[([]/.test(text) ? parsePattern(text) : text.split(' ');

/** The words, stems and numbers that a sequence can begin with. */
function firstsOf(
  steps: readonly CompiledStep[],
  patterns: readonly (readonly CompiledStep[])[],
  ranges: ReadonlyMap<string, readonly [number, number]>,
  depth: number,
): string[] {
  if (depth > 5) throw new SyntaxError('Lists refer to each other in a circle');
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  if (typeof first !== 'string') {
    const own = first.oneOf.flatMap((o) => firstsOf(o, patterns, ranges, depth));
    return first.optional ? [...own, ...firstsOf(rest, patterns, ranges, depth)] : own;
  }
  if (!first.startsWith('{')) return [first];
  const range = ranges.get(first.slice(1, -1));
  if (!range) throw new SyntaxError(`Unknown list "${first}"`);
  return patterns.slice(...range).flatMap((p) => firstsOf(p, patterns, ranges, depth + 1));
}

function push<V>(map: Record<string, V[]>, key: string, ...values: V[]): void {
  const own = Object.hasOwn(map, key) ? map[key] : undefined;
  if (own) own.push(...values);
  else map[key] = values;
}

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  rest(): string {
    return this.#text.slice(this.#at);
  }

  sequence(): CompiledStep[] {
    const steps: CompiledStep[] = [];
    while (!this.atEnd()) {
      const c = this.#text[this.#at] as string;
      if (c === ' ' || c === '-' || c === '/') this.#at++;
      else if (c === ')' || c === ']' || c === '|') break;
      else if (c === '(' || c === '[') steps.push(this.#choice(c));
      else if (c === '{') steps.push(this.#listName());
      else if (this.#text.startsWith('...', this.#at)) {
        this.#at += 3;
        steps.push('...');
      } else if (c === '#' || c === '*') {
        this.#at++;
        steps.push(c);
      } else steps.push(...this.#words());
    }
    return steps;
  }

  #choice(open: string): CompiledStep {
    const close = open === '(' ? ')' : ']';
    this.#at++;
    const options = [this.sequence()];
    while (this.#text[this.#at] === '|') {
      this.#at++;
      options.push(this.sequence());
    }
    if (this.#text[this.#at] !== close) throw new SyntaxError(`Missing "${close}" in pattern "${this.#text}"`);
    this.#at++;
    if (options.some((o) => o.length === 0)) throw new SyntaxError(`Empty choice in pattern "${this.#text}"`);
    return { oneOf: options, optional: open === '[' };
  }

  #listName(): string {
    const end = this.#text.indexOf('}', this.#at);
    if (end < 0) throw new SyntaxError(`Missing "}" in pattern "${this.#text}"`);
    const name = this.#text.slice(this.#at, end + 1);
    this.#at = end + 1;
    return name;
  }

  #words(): string[] {
    const run = /^[^\s()[\]{}|#*/-]+/.exec(this.rest())?.[0] ?? '';
    if (run === '') throw new SyntaxError(`Unexpected "${this.rest()}" in pattern "${this.#text}"`);
    this.#at += run.length;
    const tokens = tokensOf(run);
    const last = tokens[tokens.length - 1];
    if (!last) throw new SyntaxError(`No word in "${run}" of pattern "${this.#text}"`);
    const stem = this.#text[this.#at] === '*';
    if (stem) this.#at++;
    // a character of Chinese or Japanese is a word of its own and no stem of another
    return tokens.map((t) => (stem && t === last && t.kind === 'word' ? `${t.text}*` : t.text));
  }
}
