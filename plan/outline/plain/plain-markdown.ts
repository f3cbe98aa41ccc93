import type { Root } from 'mdast';
import { readBlocks } from './blocks.ts';
import { isBlank, type Line, linesOf, pointOn } from './lines.ts';

const BOM = 0xfeff;

/**
 * Reads a piece of Markdown that is plain, as most of a plan is, without the cost of the parser of record.
 *
 * Settled: headings, paragraphs, rules, fenced code, pipe tables, quotes and lists with tasks, within each other, and lines
 * that lazily go on with a paragraph; code spans, emphasis, inline links, escapes and hard breaks. Not settled: tabs,
 * indented code, underlined headings, HTML, definitions, footnotes, images, autolinks, entities, strikethrough, fences that
 * nothing closes, and whatever else leaves a doubt.
 *
 * Linear in the length of the piece, times the depth of its lists and quotes.
 *
 * @param piece nothing in it refers to a definition, of this piece or another
 * @returns the tree remark-parse gives with tables, task items, strikethrough and footnotes, positions included; undefined
 *   where the piece is not plain
 */
export function plainMarkdown(piece: string): Root | undefined {
  if (piece.includes('\0') || piece.charCodeAt(0) === BOM) return undefined;
  const lines = linesOf(piece);
  if (lines.every(isBlank)) return undefined;
  const children = readBlocks(piece, lines, 0);
  const last = lines[lines.length - 1] as Line;
  const start = { line: 1, column: 1, offset: 0 };
  return children && { type: 'root', children, position: { start, end: pointOn(last, last.end) } };
}
