import type { FlatText } from '../text/flat-text.ts';
import { FlatTextBuilder } from '../text/flat-text-builder.ts';

const FEWEST = 5;
const HEADING = /^#{1,6}\s/;
const MARK = /^ {0,3}>(?: |(?=\t))?/;

/**
 * The text of a document that is a quoted mail: most of its lines begin with `>` and no heading stands outside of them. One
 * level of marks is taken off; what that quotes stays a quote.
 *
 * @returns undefined for any other document, where a quote is one
 */
export function withoutMailQuotes(body: string): FlatText | undefined {
  if (!/^ {0,3}>/m.test(body)) return undefined;
  const lines = body.split(/(?<=\r\n|\n|\r(?!\n))/);
  let quoted = 0;
  let filled = 0;
  for (const line of lines) {
    if (HEADING.test(line)) return undefined;
    if (MARK.test(line)) quoted++;
    if (line.trim() !== '') filled++;
  }
  if (quoted < FEWEST || quoted * 2 <= filled) return undefined;
  const builder = new FlatTextBuilder(0);
  let at = 0;
  for (const line of lines) {
    const mark = MARK.exec(line)?.[0].length ?? 0;
    builder.addVerbatim(line.slice(mark), at + mark);
    at += line.length;
  }
  return builder.build();
}
