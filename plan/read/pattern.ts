import type { CompiledOption, CompiledPatterns, CompiledStep, Pattern } from '../../languages/types.ts';
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
      const text = optionOf(steps);
      texts.push(typeof text === 'string' ? text : JSON.stringify(text));
    }
  }
  const ranges = new Map(names.map(([name, from], i) => [name, [from, names[i + 1]?.[1] ?? patterns.length] as const]));
  const beginnings = new Map<string, Map<string, number[]>>();
  const byNumber: number[] = [];
  patterns.forEach((steps, index) => {
    for (const first of new Set(firstsOf(steps, patterns, ranges, 0))) {
      if (first === '#') {
        byNumber.push(index);
        continue;
      }
      const key = first.replace('*', '').slice(0, STEM);
      const words = beginnings.get(key) ?? new Map<string, number[]>();
      words.set(first, [...(words.get(first) ?? []), index]);
      beginnings.set(key, words);
    }
  });
  const line = ([key, words]: [string, Map<string, number[]>]): string =>
    [key, ...[...words].map(([word, own]) => `${word}:${own.join(',')}`)].join(' ');
  return { lists: names, patterns: texts.join('\n'), beginnings: [...beginnings].map(line).join('\n'), byNumber };
}

/** The steps of a compiled pattern, or of an option of a choice. */
export const stepsOf = (text: string): readonly CompiledStep[] =>
  text.startsWith('[') ? (JSON.parse(text) as CompiledStep[]) : text.split(' ');

const optionOf = (steps: readonly CompiledStep[]): CompiledOption =>
  steps.every((s) => typeof s === 'string') ? steps.join(' ') : steps;

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
    const [kind, ...options] = first;
    const own = options.flatMap((o) => firstsOf(typeof o === 'string' ? o.split(' ') : o, patterns, ranges, depth));
    return kind === '?' ? [...own, ...firstsOf(rest, patterns, ranges, depth)] : own;
  }
  if (!first.startsWith('{')) return [first];
  const range = ranges.get(first.slice(1, -1));
  if (!range) throw new SyntaxError(`Unknown list "${first}"`);
  return patterns.slice(...range).flatMap((p) => firstsOf(p, patterns, ranges, depth + 1));
}

/** A word or stem, and nothing that goes on behind it. */
const PLAIN_WORD = /[a-z']+\*?(?=[ )|\]/-]|$)/y;

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
    return [open === '[' ? '?' : '|', ...options.map(optionOf)];
  }

  #listName(): string {
    const end = this.#text.indexOf('}', this.#at);
    if (end < 0) throw new SyntaxError(`Missing "}" in pattern "${this.#text}"`);
    const name = this.#text.slice(this.#at, end + 1);
    this.#at = end + 1;
    return name;
  }

  #words(): string[] {
    // nearly every word is plain ASCII; patterns are parsed when a document first needs them, so this has to be quick
    PLAIN_WORD.lastIndex = this.#at;
    const plain = PLAIN_WORD.exec(this.#text)?.[0];
    if (plain) {
      this.#at += plain.length;
      return [plain];
    }
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
