import { type Span, span } from '../text/span.ts';
import { LARGEST_PIECE } from './tame.ts';

/** A stretch of a Markdown text that is read by itself. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  /** Why it is not read: it is one line that nobody wrote. */
  readonly skipped?: string;
  /** Whether it is a line that the document as a whole shows to be a title. */
  readonly titleLine?: boolean;
}

/**
 * A piece without the lines that are longer than any that people write (data, pictures, minified text): each becomes a piece
 * of its own that is skipped, and what stands around it is read as if it ended and began there.
 */
export function withoutLongLines(piece: Piece): readonly Piece[] {
  const { text, start } = piece;
  if (text.length <= LARGEST_PIECE) return [piece];
  const pieces: Piece[] = [];
  let from = 0;
  const take = (to: number): void => {
    if (to > from && text.slice(from, to).trim() !== '')
      pieces.push({ text: text.slice(from, to), start: start + from });
  };
  for (const line of linesOf(text)) {
    const length = line.end - line.start;
    if (length <= LARGEST_PIECE) continue;
    take(line.start);
    const skipped = `This line has ${length} characters and was not read; lines of up to ${LARGEST_PIECE} are.`;
    pieces.push({ text: text.slice(line.start, line.end), start: start + line.start, skipped });
    from = line.end;
  }
  take(text.length);
  return pieces;
}

function* linesOf(text: string): Generator<Span> {
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    yield span(at, end);
    at = end + 1;
  }
}
