import type { BlockContent, Heading, Html, Paragraph, ThematicBreak } from 'mdast';
import { readFence } from './fences.ts';
import type { Found } from './found.ts';
import { phrasing } from './inline.ts';
import { Leaf } from './leaf.ts';
import { endWithoutSpaces, firstBehindSpaces, indentOf, isBlank, type Line, position } from './lines.ts';
import { readList } from './lists.ts';
import { headingDepth, isUnderline, markerOf, openingOf } from './openings.ts';
import { readQuote } from './quotes.ts';
import { opensTable, readTable } from './tables.ts';
import { behindBox, boxOf, isBoxAlone } from './tasks.ts';

const DEEPEST = 12;

/**
 * The blocks that some lines hold, as the container around them sees these. Undefined where they hold anything that is not
 * plain: indented code, an underlined heading, HTML, a definition, and whatever leaves a doubt.
 *
 * @param depth how many containers are around them
 * @param quoted whether a quote is among these
 */
export function readBlocks(
  source: string,
  lines: readonly Line[],
  depth: number,
  quoted = false,
): BlockContent[] | undefined {
  if (depth > DEEPEST) return undefined;
  const blocks: BlockContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (isBlank(line)) {
      at++;
      continue;
    }
    if (line.lazy || indentOf(line) > 3) return undefined;
    const found = readBlock(source, lines, at, depth, quoted);
    if (!found) return undefined;
    if (quoted && isOddInQuote(found, lines)) return undefined;
    blocks.push(found.block);
    at = found.next;
  }
  return blocks;
}

/**
 * In quotes, remark lets lists and quotes end at the marks of the line below, be that blank, and does not see all blank
 * lines in lists.
 */
function isOddInQuote({ block, next }: Found, lines: readonly Line[]): boolean {
  if (block.type !== 'list' && block.type !== 'blockquote') return false;
  if (next < lines.length || isBlank(lines[next - 1] as Line)) return true;
  return block.type === 'list' && (block.spread === true || block.children.some(({ spread }) => spread));
}

function readBlock(
  source: string,
  lines: readonly Line[],
  at: number,
  depth: number,
  quoted: boolean,
): Found | undefined {
  const line = lines[at] as Line;
  switch (openingOf(source, line)) {
    case 'heading':
      return found(heading(source, line), at + 1);
    case 'rule':
      return found<ThematicBreak>({ type: 'thematicBreak', position: position(line, line.first, line) }, at + 1);
    case 'fence':
      return readFence(source, lines, at);
    case 'quote':
      return readQuote(source, lines, at, (within) => readBlocks(source, within, depth + 1, true));
    case 'item':
      // below a paragraph, micromark holds an item on the line on which its container begins for one that interrupts it
      if (depth > 0 && at === 0 && line.follows && !markerOf(source, line)?.interrupts) return undefined;
      return readList(source, lines, at, (within) => readBlocks(source, within, depth + 1, quoted));
    case 'comment':
      return readComment(source, lines, at, depth);
    case 'text': {
      const table = opensTable(source, lines, at);
      if (table === undefined) return undefined;
      return table ? readTable(source, lines, at) : readParagraph(source, lines, at);
    }
    case 'doubt':
      return undefined;
  }
}

/** A block that begins with an HTML comment. It goes on to the end of the line on which the comment ends. */
function readComment(source: string, lines: readonly Line[], at: number, depth: number): Found<Html> | undefined {
  const first = lines[at] as Line;
  const close = source.indexOf('-->', first.first + 4);
  // within an item or quote, what stands before the lines would have to be taken out
  let last = at;
  if (depth === 0) while (last < lines.length - 1 && (lines[last]?.end ?? 0) <= close) last++;
  const end = lines[last];
  if (close < 0 || !end || close > end.end || /^<!---?>/.test(source.slice(first.first, first.first + 6)))
    return undefined;
  const value = source.slice(first.from, end.end); // with the indentation
  return { block: { type: 'html', value, position: position(first, first.from, end) }, next: last + 1 };
}

const found = <Block extends BlockContent>(block: Block | undefined, next: number): Found<Block> | undefined =>
  block && { block, next };

function heading(source: string, line: Line): Heading | undefined {
  const depth = headingDepth(source, line) as Heading['depth'];
  const from = firstBehindSpaces(source, line.first + depth, line.end);
  let to = endWithoutSpaces(source, from, line.end);
  let closing = to;
  while (closing > from && source[closing - 1] === '#') closing--;
  if (closing === from || source[closing - 1] === ' ') to = endWithoutSpaces(source, from, closing);
  const children = from < to ? phrasing(Leaf.within(source, line, from, to)) : [];
  return children && { type: 'heading', depth, children, position: position(line, line.first, line) };
}

function readParagraph(source: string, lines: readonly Line[], at: number): Found<Paragraph> | undefined {
  let next = at + 1;
  for (; next < lines.length; next++) {
    const goesOn = continues(source, lines, next);
    if (goesOn === undefined) return undefined;
    if (!goesOn) break;
  }
  return found(paragraph(source, lines.slice(at, next)), next);
}

/** Whether a line goes on with the paragraph before it; undefined: perhaps. */
function continues(source: string, lines: readonly Line[], at: number): boolean | undefined {
  const line = lines[at] as Line;
  if (isBlank(line)) return false;
  if (line.tab) return undefined;
  if (!line.lazy && indentOf(line) < 4) {
    if (isUnderline(source, line)) return undefined;
    const kind = openingOf(source, line);
    if (kind === 'doubt') return undefined;
    if (kind === 'item') {
      if (markerOf(source, line)?.interrupts) return false;
    } else if (kind !== 'text') return false;
  }
  const table = opensTable(source, lines, at);
  return table === undefined ? undefined : !table;
}

function paragraph(source: string, lines: readonly Line[]): Paragraph | undefined {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return undefined;
  const box = boxOf(source, first);
  if (box === undefined && last !== first && isBoxAlone(source, first)) return undefined;
  const leaf = Leaf.ofLines(source, lines, box === undefined ? first.first : first.first + 3);
  if (source[first.first] === '[' && leaf.text.includes(']:')) return undefined; // perhaps a definition
  const children = phrasing(leaf);
  if (!children) return undefined;
  const node: Paragraph = { type: 'paragraph', children, position: position(first, first.first, last) };
  return box === undefined ? node : behindBox(node);
}
