import type { Pattern } from '../../languages/types.ts';
import { tokensOf } from './tokens.ts';

/** A step of a pattern: a word, `stem*`, `#`, `...`, `*`, `{list}`, or a choice. */
export type Step = string | Choice;

/** One of several ways, or none of them where it may be left out. */
export interface Choice {
  readonly optional: boolean;
  readonly options: readonly (readonly Step[])[];
}

/** Parses a pattern; the syntax is described in `languages/types.ts`. @throws {SyntaxError} saying what is wrong and where */
export function parsePattern(pattern: Pattern): readonly Step[] {
  const parser = new Parser(pattern);
  const steps = parser.sequence();
  if (!parser.atEnd()) throw new SyntaxError(`Unexpected "${parser.rest()}" in pattern "${pattern}"`);
  if (steps.length === 0) throw new SyntaxError(`Empty pattern "${pattern}"`);
  if (steps[0] === '...' || steps[0] === '*') throw new SyntaxError(`Pattern begins with a gap: "${pattern}"`);
  return steps;
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

  sequence(): Step[] {
    const steps: Step[] = [];
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

  #choice(open: string): Choice {
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
    return { optional: open === '[', options };
  }

  #listName(): string {
    const end = this.#text.indexOf('}', this.#at);
    if (end < 0) throw new SyntaxError(`Missing "}" in pattern "${this.#text}"`);
    const name = this.#text.slice(this.#at, end + 1);
    this.#at = end + 1;
    return name;
  }

  #words(): string[] {
    // nearly every word is plain ASCII
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
