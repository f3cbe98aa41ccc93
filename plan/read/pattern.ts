import { tokensOf } from './tokens.ts';

/** One step of a pattern. The syntax is described in `languages/types.ts`. */
export type Element =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Element[])[]; readonly optional: boolean };

/** Parses a pattern. @throws {SyntaxError} saying what is wrong with it and where */
export function parsePattern(pattern: string): readonly Element[] {
  const parser = new Parser(pattern);
  const elements = parser.sequence();
  if (!parser.atEnd()) throw new SyntaxError(`Unexpected "${parser.rest()}" in pattern "${pattern}"`);
  if (elements.length === 0) throw new SyntaxError(`Empty pattern "${pattern}"`);
  if (elements[0]?.kind === 'gap') throw new SyntaxError(`Pattern begins with a gap: "${pattern}"`);
  return elements;
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

  sequence(): Element[] {
    const elements: Element[] = [];
    while (!this.atEnd()) {
      const c = this.#text[this.#at] as string;
      if (c === ' ' || c === '-' || c === '/') this.#at++;
      else if (c === ')' || c === ']' || c === '|') break;
      else if (c === '(' || c === '[') elements.push(this.#choice(c));
      else if (c === '{') elements.push({ kind: 'list', name: this.#until('}') });
      else if (c === '#') {
        this.#at++;
        elements.push({ kind: 'number' });
      } else if (this.#text.startsWith('...', this.#at)) {
        this.#at += 3;
        elements.push({ kind: 'gap' });
      } else if (c === '*') {
        this.#at++;
        elements.push({ kind: 'any' });
      } else elements.push(...this.#words());
    }
    return elements;
  }

  #choice(open: string): Element {
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
    return { kind: 'choice', options, optional: open === '[' };
  }

  #until(close: string): string {
    const end = this.#text.indexOf(close, this.#at);
    if (end < 0) throw new SyntaxError(`Missing "${close}" in pattern "${this.#text}"`);
    const name = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return name;
  }

  #words(): Element[] {
    const run = /^[^\s()[\]{}|#*/-]+/.exec(this.rest())?.[0] ?? '';
    if (run === '') throw new SyntaxError(`Unexpected "${this.rest()}" in pattern "${this.#text}"`);
    this.#at += run.length;
    const stem = this.#text[this.#at] === '*';
    // nearly all patterns are plain ASCII words; this spares the start-up the full reading of each
    if (/^[a-z']+$/.test(run)) {
      if (stem) this.#at++;
      return [{ kind: stem ? 'prefix' : 'word', text: run }];
    }
    const tokens = tokensOf(run);
    if (tokens.length === 0) throw new SyntaxError(`No word in "${run}" of pattern "${this.#text}"`);
    if (stem) this.#at++;
    return tokens.map((t, i) =>
      t.kind === 'number'
        ? { kind: 'word', text: t.text }
        : { kind: stem && i === tokens.length - 1 && t.kind === 'word' ? 'prefix' : 'word', text: t.text },
    );
  }
}
