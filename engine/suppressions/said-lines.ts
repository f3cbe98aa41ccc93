import type { Span } from '../../plan/text/span.ts';
import type { Lines } from '../../plan/text/lines.ts';

/** Underline of a heading: part of it, nothing that is said. */
const UNDERLINE = /^(?:=+|-+)$/u;

/** Which lines of a text hold anything but white space and comments. All numbers are 0-based lines; made once a document. */
export class SaidLines {
  readonly #next: Int32Array;
  readonly #last: Int32Array;

  /** @param comments in document order, not overlapping */
  constructor(text: string, lines: Lines, comments: readonly Span[]) {
    const masked = withoutComments(text, comments);
    const said = Array.from({ length: lines.count }, (_, line) => {
      const content = masked.slice(lines.start(line), lines.start(line + 1)).trim();
      return content !== '' && !UNDERLINE.test(content);
    });
    this.#next = new Int32Array(lines.count + 1).fill(lines.count);
    this.#last = new Int32Array(lines.count + 1).fill(-1);
    for (let line = lines.count - 1; line >= 0; line--) {
      this.#next[line] = said[line] ? line : (this.#next[line + 1] ?? lines.count);
    }
    for (let line = 0; line < lines.count; line++) {
      this.#last[line + 1] = said[line] ? line : (this.#last[line] ?? -1);
    }
  }

  /** The first such line behind a line; the number of lines where there is none. */
  after(line: number): number {
    return this.#next[line + 1] ?? this.#next.length - 1;
  }

  /** The last such line before a line; -1 where there is none. */
  before(line: number): number {
    return this.#last[line] ?? -1;
  }
}

const withoutComments = (text: string, comments: readonly Span[]): string => {
  let masked = '';
  let at = 0;
  for (const { start, end } of comments) {
    if (start < at) continue;
    masked += text.slice(at, start) + text.slice(start, end).replace(/\S/gu, ' ');
    at = end;
  }
  return masked + text.slice(at);
};
