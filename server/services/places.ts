import type { Position, Range } from 'vscode-languageserver';
import { Lines } from '../../plan/text/lines.ts';
import type { Span } from '../../plan/text/span.ts';

/** The places of one text, as offsets and as LSP counts them. */
export class Places {
  readonly #text: string;
  readonly #lines: Lines;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new Lines(text);
  }

  range({ start, end }: Span): Range {
    return { start: this.#position(start), end: this.#position(end) };
  }

  /** A position behind the end of its line is at that end, one behind the last line at the end of the text. */
  offset({ line, character }: Position): number {
    const start = this.#lines.start(line);
    return Math.min(start + character, start + this.lineText(line).length);
  }

  /** Without its line end; empty beyond the text. */
  lineText(line: number): string {
    const rest = this.#text.slice(this.#lines.start(line), this.#lines.start(line + 1));
    return rest.replace(/[\r\n]+$/u, '');
  }

  #position(offset: number): Position {
    const { line, character } = this.#lines.position(offset);
    return { line, character };
  }
}

export const sameRange = (a: Range, b: Range): boolean => samePosition(a.start, b.start) && samePosition(a.end, b.end);

const samePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** Whether two ranges overlap or touch. */
export const touches = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);

/** Whether an offset is in a span or at one of its ends. */
export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
