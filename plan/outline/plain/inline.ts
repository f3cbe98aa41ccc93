import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import { assemble, type Part, plainText } from './assemble.ts';
import { runAt } from './attention.ts';
import type { Leaf } from './leaf.ts';
import { LINE_FEED, RETURN } from './lines.ts';
import { resourceAt } from './links.ts';
import { behindRun } from './openings.ts';

const BANG = 33;
const AMPERSAND = 38;
const OPEN = 40;
const STAR = 42;
const LESS = 60;
const BRACKET = 91;
const BACKSLASH = 92;
const CLOSING = 93;
const UNDERSCORE = 95;
const TICK = 96;
const TILDE = 126;

const isMark = (c: number): boolean =>
  c === TICK ||
  c === STAR ||
  c === UNDERSCORE ||
  c === BRACKET ||
  c === CLOSING ||
  c === BACKSLASH ||
  c === BANG ||
  c === AMPERSAND ||
  c === LESS ||
  c === TILDE;

/**
 * Inline nodes of a text: code spans, emphasis, struck text, inline links and images, escapes, hard breaks, tags without
 * attributes and comments. Undefined where it holds other HTML, an autolink, an entity, or a link of a less simple kind.
 * No reference is taken for a link: the caller knows that nothing is defined.
 *
 * @param cell whether the text is that of a table cell, where `\|` is a pipe even in code
 */
export function phrasing(leaf: Leaf, cell = false): PhrasingContent[] | undefined {
  const reader = new InlineReader(leaf, cell);
  return reader.read() ? reader.nodes() : undefined;
}

/** Named and numeric references; of the named ones only some exist. */
const ENTITY = /^&(?:#|[A-Za-z0-9]{1,31};)/;

/** Tags without attributes, and comments, on one line. */
const SIMPLE_HTML = /^<(?:[A-Za-z][A-Za-z0-9-]* *\/?|\/[A-Za-z][A-Za-z0-9-]* *|!--(?!-?>)(?:(?!-->)[^\r\n])*--)>/;

interface Bracket {
  readonly image: boolean;
  /** Index of the bracket in the text, and of its part. */
  readonly start: number;
  readonly part: number;
}

class InlineReader {
  readonly #leaf: Leaf;
  readonly #text: string;
  readonly #cell: boolean;
  readonly #parts: Part[] = [];
  readonly #brackets: Bracket[] = [];
  /** Brackets before this one stand before a link, and cannot open one around it. */
  #inactive = 0;
  /** Lengths of runs of backticks that nothing closes. */
  readonly #unclosed = new Set<number>();
  /** Whether the text holds an `@`, and where its last `>` stands; looked up when first needed. */
  #address: boolean | undefined;
  #lastTagEnd: number | undefined;
  /** Up to here the text is in parts. */
  #done = 0;

  constructor(leaf: Leaf, cell: boolean) {
    this.#leaf = leaf;
    this.#text = leaf.text;
    this.#cell = cell;
  }

  nodes(): PhrasingContent[] | undefined {
    return assemble(this.#leaf, this.#parts);
  }

  /** Takes the text apart; false: it holds something that is not settled here. */
  read(): boolean {
    const text = this.#text;
    const { hasBreaks } = this.#leaf;
    for (let at = 0; at < text.length; ) {
      const c = text.charCodeAt(at);
      const isBreak = hasBreaks && (c === LINE_FEED || c === RETURN);
      if (!isBreak && !isMark(c)) {
        at++;
        continue;
      }
      const next = isBreak ? this.#lineEnd(at) : this.#mark(c, at);
      if (next === undefined) return false;
      at = next;
    }
    this.#flush(text.length);
    return true;
  }

  /** @returns index behind what the mark begins, or undefined to give up */
  #mark(c: number, at: number): number | undefined {
    switch (c) {
      case TICK:
        return this.#code(at);
      case STAR:
      case UNDERSCORE: {
        const end = behindRun(this.#text, at, this.#text.length);
        this.#push(at, end, runAt(this.#text, at, end));
        return end;
      }
      case BRACKET:
        return this.#openBracket(at, at + 1);
      case CLOSING:
        return this.#closeBracket(at);
      case BACKSLASH:
        return this.#escape(at);
      case TILDE: {
        const end = behindRun(this.#text, at, this.#text.length);
        if (end - at === 2) this.#push(at, end, runAt(this.#text, at, end));
        return end;
      }
      case BANG:
        return this.#text.charCodeAt(at + 1) === BRACKET ? this.#openBracket(at, at + 2) : at + 1;
      case AMPERSAND:
        return ENTITY.test(this.#text.slice(at, at + 33)) ? undefined : at + 1;
      default:
        return this.#mayBeTag(at) ? this.#html(at) : at + 1;
    }
  }

  #code(at: number): number | undefined {
    const text = this.#text;
    const from = behindRun(text, at, text.length);
    const size = from - at;
    if (size > 3) return undefined;
    if (this.#unclosed.has(size)) return from;
    for (let close = text.indexOf('`', from); close >= 0; ) {
      const end = behindRun(text, close, text.length);
      if (end - close === size) return this.#codeSpan(at, from, close, end);
      close = text.indexOf('`', end);
    }
    this.#unclosed.add(size);
    // having looked further, micromark sometimes lets a line end reach to behind the marks of a quote
    return this.#leaf.hasMargin ? undefined : from;
  }

  #codeSpan(start: number, from: number, to: number, end: number): number | undefined {
    let value = this.#text.slice(from, to);
    if (/[\r\n]/.test(value) && (/^[\r\n]|[\r\n]$/.test(value) || !this.#leaf.isVerbatim(start, end))) return undefined;
    if (this.#cell && value.includes('\\|')) return undefined;
    if (value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value)) value = value.slice(1, -1);
    this.#push(start, end, { type: 'node', node: { type: 'inlineCode', value, position: this.#position(start, end) } });
    return end;
  }

  #openBracket(at: number, end: number): number {
    this.#flush(at);
    this.#brackets.push({ image: end > at + 1, start: at, part: this.#parts.length });
    this.#flush(end);
    return end;
  }

  #closeBracket(at: number): number | undefined {
    const text = this.#text;
    const bracket = this.#brackets.pop();
    const inactive = !bracket?.image && this.#brackets.length < this.#inactive;
    this.#inactive = Math.min(this.#inactive, this.#brackets.length);
    if (!bracket || inactive || text.charCodeAt(at + 1) !== OPEN) return at + 1;
    const resource = resourceAt(text, at + 1);
    if (!resource) return undefined;
    this.#flush(at);
    const inner = this.#parts.splice(bracket.part).slice(1);
    const { url, title, end } = resource;
    const children = assemble(this.#leaf, inner);
    if (!children) return undefined;
    const position = this.#position(bracket.start, end);
    if (bracket.image) {
      const alt = children.map(plainText).join('');
      this.#push(at, end, { type: 'node', node: { type: 'image', title, url, alt, position } });
    } else {
      this.#push(at, end, { type: 'node', node: { type: 'link', title, url, children, position } });
      this.#inactive = this.#brackets.length;
    }
    return end;
  }

  #escape(at: number): number | undefined {
    const text = this.#text;
    const c = text.charCodeAt(at + 1);
    if (c === LINE_FEED || c === RETURN) {
      if (this.#leaf.spacesBefore(at + 1) > 0) return undefined;
      return this.#hardBreak(at, this.#leaf.startAt(at), at + 1);
    }
    if (!/[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) return at + 1;
    this.#push(at, at + 2, { type: 'text', value: text.charAt(at + 1), start: at, end: at + 2 });
    return at + 2;
  }

  #lineEnd(at: number): number {
    if (this.#leaf.spacesBefore(at) < 2) return this.#leaf.behindLineEnd(at);
    return this.#hardBreak(at, this.#leaf.endAt(at), at);
  }

  #hardBreak(start: number, point: Point, lineEnd: number): number {
    const next = this.#leaf.behindLineEnd(lineEnd);
    const position = { start: point, end: this.#leaf.endAt(next) };
    this.#push(start, next, { type: 'node', node: { type: 'break', position } });
    return next;
  }

  #html(at: number): number | undefined {
    const value = SIMPLE_HTML.exec(this.#text.slice(at))?.[0];
    if (value === undefined) return undefined;
    const end = at + value.length;
    this.#push(at, end, { type: 'node', node: { type: 'html', value, position: this.#position(at, end) } });
    return end;
  }

  /** HTML and autolinks end in `>`, and an address that begins in no letter holds an `@`. */
  #mayBeTag(at: number): boolean {
    const text = this.#text;
    const next = text.charAt(at + 1);
    this.#lastTagEnd ??= text.lastIndexOf('>');
    if (next === '' || /[\s<>]/.test(next) || this.#lastTagEnd < at) return false;
    this.#address ??= text.includes('@');
    return this.#address || /[A-Za-z/!?]/.test(next);
  }

  /** Takes what stands before as text, then a part. */
  #push(start: number, end: number, part: Part): void {
    this.#flush(start);
    this.#parts.push(part);
    this.#done = end;
  }

  #flush(to: number): void {
    const start = this.#done;
    if (to > start) this.#parts.push({ type: 'text', value: this.#text.slice(start, to), start, end: to });
    this.#done = to;
  }

  #position(start: number, end: number) {
    return { start: this.#leaf.startAt(start), end: this.#leaf.endAt(end) };
  }
}
