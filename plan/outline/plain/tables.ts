import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { Found } from './found.ts';
import { phrasing } from './inline.ts';
import { Leaf } from './leaf.ts';
import { endWithoutSpaces, firstBehindSpaces, indentOf, isBlank, type Line, position } from './lines.ts';
import { looksLikeDelimiters, openingOf } from './openings.ts';

/** A cell of a row: from its pipe to that of the next, and the text in it. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const BACKSLASH = 92;
const PIPE = 124;

/** Whether a line is the head of a table, which the line below it decides; undefined: perhaps. */
export function opensTable(source: string, lines: readonly Line[], at: number): boolean | undefined {
  const head = lines[at];
  const delimiters = lines[at + 1];
  if (!head || !delimiters || isBlank(delimiters) || !looksLikeDelimiters(source, delimiters)) return false;
  if (head.lazy || delimiters.lazy || indentOf(head) > 3 || indentOf(delimiters) > 3) return undefined;
  const cells = cellsOf(source, delimiters);
  if (!cells.every(({ from, to }) => /^:?-+:?$/.test(source.slice(from, to)))) return undefined;
  const isLonePipe = source[head.first] === '|' && endWithoutSpaces(source, head.first, head.end) === head.first + 1;
  return cellsOf(source, head).length === cells.length && !isLonePipe ? true : undefined;
}

/** A table with all rows below its head. Undefined where a row might be something else. */
export function readTable(source: string, lines: readonly Line[], at: number): Found<Table> | undefined {
  const head = lines[at] as Line;
  const rows: TableRow[] = [];
  let last = lines[at + 1] as Line;
  let next = at;
  for (; next < lines.length; next++) {
    if (next === at + 1) continue;
    const line = lines[next] as Line;
    if (isBlank(line)) break;
    if (line.lazy || indentOf(line) > 3 || openingOf(source, line) !== 'text') return undefined;
    const row = readRow(source, line);
    if (!row) return undefined;
    rows.push(row);
    if (next > at) last = line;
  }
  const align = cellsOf(source, lines[at + 1] as Line).map(({ from, to }) => alignmentOf(source, from, to));
  return { block: { type: 'table', align, children: rows, position: position(head, head.first, last) }, next };
}

function alignmentOf(source: string, from: number, to: number): AlignType {
  const left = source[from] === ':';
  const right = source[to - 1] === ':';
  if (left && right) return 'center';
  return left ? 'left' : right ? 'right' : null;
}

function readRow(source: string, line: Line): TableRow | undefined {
  const children: TableCell[] = [];
  for (const { start, end, from, to } of cellsOf(source, line)) {
    const content = from < to ? phrasing(Leaf.within(source, line, from, to), true) : [];
    if (!content) return undefined;
    children.push({ type: 'tableCell', children: content, position: position(line, start, line, end) });
  }
  return { type: 'tableRow', children, position: position(line, line.first, line) };
}

/** The cells between the pipes of a row that no backslash stands before; the pipe at its end belongs to the last one. */
function cellsOf(source: string, line: Line): Cell[] {
  const cells: Cell[] = [];
  const behind = endWithoutSpaces(source, line.first, line.end);
  let start = line.first;
  let content = source.charCodeAt(start) === PIPE ? start + 1 : start;
  for (;;) {
    const pipe = nextPipe(source, content, behind);
    const from = firstBehindSpaces(source, content, pipe);
    const isLast = pipe >= behind - 1;
    cells.push({ start, end: isLast ? line.end : pipe, from, to: endWithoutSpaces(source, from, pipe) });
    if (isLast) return cells;
    start = pipe;
    content = pipe + 1;
  }
}

function nextPipe(source: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const c = source.charCodeAt(at);
    if (c === PIPE) return at;
    const escaped = source.charCodeAt(at + 1);
    if (c === BACKSLASH && at + 1 < end && (escaped === PIPE || escaped === BACKSLASH)) at++;
  }
  return end;
}
