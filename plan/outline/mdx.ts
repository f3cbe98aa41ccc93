import { folded } from '../text/spaces.ts';
import { span } from '../text/span.ts';
import type { Comment } from './types.ts';

/** A text of MDX in which everything that is no Markdown has become white space of the same length, and its comments. */
export interface Mdx {
  readonly markdown: string;
  readonly comments: readonly Comment[];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MODULE = /^(?:import|export)\s/;

/**
 * Takes imports, exports, `{…}` expressions and comments and JSX tags out of MDX. The text between JSX tags stays; code
 * stays as it is. One pass: what is never closed ends at the next blank line.
 */
export function withoutMdx(text: string): Mdx {
  const comments: Comment[] = [];
  const out: string[] = [];
  let at = 0;
  let fence = '';
  let afterBlank = true;
  const drop = (to: number): void => {
    out.push(text.slice(at, to).replace(/[^\n\r]/g, ' '));
    at = to;
  };
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const mark = FENCE.exec(line)?.[1];
    if (mark && (fence === '' || (mark.startsWith(fence) && line.trim() === mark))) fence = fence === '' ? mark : '';
    else if (fence === '' && afterBlank && MODULE.test(line)) {
      drop(blankLineAfter(text, at));
      continue;
    }
    afterBlank = line.trim() === '';
    if (fence !== '' || mark) {
      out.push(line);
      at = end;
      continue;
    }
    while (at < end) {
      const special = nextSpecial(text, at, end);
      out.push(text.slice(at, special));
      at = special;
      if (at >= end) break;
      const close = text[at] === '{' ? expressionEnd(text, at) : tagEnd(text, at);
      if (close === undefined) {
        out.push(text[at] as string);
        at++;
        continue;
      }
      const comment = /^\{\s*\/\*([^]*?)\*\/\s*\}$/.exec(text.slice(at, close));
      if (comment) comments.push({ text: folded(comment[1] ?? ''), span: span(at, close) });
      drop(close);
      if (at > end) break;
    }
  }
  return { markdown: out.join(''), comments };
}

/** Where the line that begins here ends, its line end included. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function blankLineAfter(text: string, at: number): number {
  const blank = /\n[ \t]*\r?\n/g;
  blank.lastIndex = at;
  const found = blank.exec(text);
  return found ? found.index + 1 : text.length;
}

/** The next `{` or tag of a component before the end of the line, code spans skipped. */
function nextSpecial(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const c = text[i];
    if (c === '`') {
      const close = text.indexOf('`', i + 1);
      if (close > 0 && close < end) i = close;
    } else if (c === '\\') i++;
    else if (c === '{' || (c === '<' && /^<\/?(?:[A-Z][\w.]*|>)/.test(text.slice(i, i + 40)))) return i;
  }
  return end;
}

/** Longest expression or tag that is looked for the end of. */
const LONGEST = 20_000;

function expressionEnd(text: string, at: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let i = at; i < Math.min(text.length, at + LONGEST); i++) {
    const c = text[i] as string;
    if (text.startsWith('/*', i) && quote === '') {
      const close = text.indexOf('*/', i + 2);
      if (close < 0) return undefined;
      i = close + 1;
    } else if (quote !== '') {
      if (c === '\\') i++;
      else if (c === quote || c === '\n') quote = '';
    } else if (c === '"' || c === '`') quote = c;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i + 1;
  }
  return undefined;
}

function tagEnd(text: string, at: number): number | undefined {
  let quote = '';
  for (let i = at + 1; i < Math.min(text.length, at + LONGEST); i++) {
    const c = text[i] as string;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '{') {
      const close = expressionEnd(text, i);
      if (close === undefined) return undefined;
      i = close - 1;
    } else if (c === '>') return i + 1;
    else if (c === '<') return undefined;
  }
  return undefined;
}
