import type { Blockquote } from 'mdast';
import type { Found, ReadInner } from './found.ts';
import { indentOf, isBlank, type Line, lazyLine, lineWithin, position } from './lines.ts';
import { openingOf, outsideLine } from './openings.ts';

/** A quote: lines that begin with `>`, and lines behind them that go on with its last paragraph without that. */
export function readQuote(
  source: string,
  lines: readonly Line[],
  at: number,
  inner: ReadInner,
): Found<Blockquote> | undefined {
  const within: Line[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (isBlank(line)) break;
    if (line.lazy) within.push(line);
    else if (indentOf(line) < 4 && openingOf(source, line) === 'quote') within.push(behindMark(source, line));
    else {
      const outside = outsideLine(source, line);
      const last = within[within.length - 1];
      if (outside === 'ends') break;
      if (outside === 'doubt' || !last || isBlank(last)) return undefined;
      within.push(lazyLine(line));
    }
  }
  const first = lines[at] as Line;
  const last = lines[next - 1] as Line;
  const children = inner(within);
  return children && { block: { type: 'blockquote', children, position: position(first, first.first, last) }, next };
}

function behindMark(source: string, line: Line): Line {
  const behind = line.first + 1;
  return lineWithin(source, line, source[behind] === ' ' ? behind + 1 : behind);
}
