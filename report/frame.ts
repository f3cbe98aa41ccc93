import type { Range } from '../engine/types.ts';
import type { Lines } from '../plan/text/lines.ts';
import type { Layout } from './layout.ts';
import { isPlainAscii, visible } from './text.ts';

/** Columns that a tab reaches the next multiple of. */
const TAB = 4;

/** Characters looked at on each side of a range, so that a line of a megabyte costs no more than a short one. */
const REACH = 2000;

interface Cell {
  readonly text: string;
  readonly columns: number;
  /** Where it stands in the line, in UTF-16 code units, half open. */
  readonly from: number;
  readonly to: number;
}

/** One line of a document with a range of it marked below, as compilers show it. */
interface Marked {
  readonly line: string;
  /** Column of the first mark, 0-based, and how many there are. */
  readonly at: number;
  readonly marks: number;
}

/**
 * The first line of a range, with the range underlined:
 *
 *     12 | Nobody owns this yet.
 *        |        ^^^^
 *
 * Columns follow what a terminal shows: tabs, wide characters and emoji keep the marks below the text. A long line is
 * cut around the range.
 *
 * @param gutter columns of the line numbers, so that frames of one finding stand below each other
 */
export const frame = (
  text: string,
  lines: Lines,
  range: Range,
  gutter: number,
  layout: Layout,
  paint: (text: string) => string,
): string[] => {
  const { line } = range.start;
  const source = lineText(text, lines, line);
  const end = range.end.line > line ? source.trimEnd().length : range.end.character;
  const marked = mark(source, range.start.character, end, Math.max(20, layout.width - gutter - 3), layout);
  const { blue } = layout.palette;
  const last = range.end.character === 0 ? range.end.line - 1 : range.end.line;
  const more = last > line ? ` to line ${last + 1}` : '';
  const number = String(line + 1).padStart(gutter);
  return [
    `${blue(`${number} |`)} ${marked.line}`.trimEnd(),
    `${blue(`${' '.repeat(gutter)} |`)} ${' '.repeat(marked.at)}${paint('^'.repeat(marked.marks) + more)}`,
  ];
};

export const lineText = (text: string, lines: Lines, line: number): string =>
  text.slice(lines.start(line), lines.start(line + 1)).replace(/[\r\n]+$/, '');

const mark = (source: string, start: number, end: number, width: number, layout: Layout): Marked => {
  const from = boundary(source, Math.max(0, start - REACH));
  const to = boundary(source, Math.min(source.length, Math.max(start, Math.min(end, start + REACH)) + REACH));
  const cells = cellsOf(source.slice(from, to), from, layout);
  const inside = (cell: Cell): boolean => cell.to > start && cell.from < Math.max(end, start + 1);
  let first = cells.findIndex(inside);
  if (first < 0) first = cells.length;
  let last = first;
  for (let next = cells[last + 1]; next !== undefined && inside(next); next = cells[last + 1]) last++;

  const window = fit(cells, first, last, width, from > 0, to < source.length);
  const shown = cells.slice(window.first, window.last + 1);
  const head = window.cutLeft ? '...' : '';
  const marks = columnsOf(cells.slice(first, Math.min(last, window.last) + 1));
  return {
    line: head + shown.map((cell) => cell.text).join('') + (window.cutRight ? '...' : ''),
    at: head.length + columnsOf(cells.slice(window.first, first)),
    marks: Math.max(1, marks),
  };
};

const columnsOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.columns, 0);

/** Moves an offset off the middle of a surrogate pair. */
const boundary = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
};

const cellsOf = (part: string, from: number, layout: Layout): Cell[] => {
  const cells: Cell[] = [];
  let column = 0;
  const put = (character: string, at: number): void => {
    const isTab = character === '\t';
    const text = isTab ? ' '.repeat(TAB - (column % TAB)) : visible(character);
    const columns = isTab ? text.length : layout.measure(text);
    cells.push({ text, columns, from: from + at, to: from + at + character.length });
    column += columns;
  };
  if (isPlainAscii(part)) for (let at = 0; at < part.length; at++) put(part.charAt(at), at);
  else
    for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(part))
      put(segment, index);
  return cells;
};

interface Window {
  readonly first: number;
  readonly last: number;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** The part of a line that is shown: all of it where it fits, else from a quarter of the width before the range. */
const fit = (
  cells: readonly Cell[],
  first: number,
  last: number,
  width: number,
  moreLeft: boolean,
  moreRight: boolean,
): Window => {
  if (columnsOf(cells) <= width && !moreLeft && !moreRight) {
    return { first: 0, last: cells.length - 1, cutLeft: false, cutRight: false };
  }
  const upToEnd = columnsOf(cells.slice(0, last + 1));
  let begin = 0;
  if (moreLeft || upToEnd > width - 3) {
    let before = 0;
    begin = first;
    while (begin > 0 && before + (cells[begin - 1]?.columns ?? 0) <= width / 4) {
      begin--;
      before += cells[begin]?.columns ?? 0;
    }
  }
  const cutLeft = begin > 0 || moreLeft;
  let used = cutLeft ? 3 : 0;
  let stop = begin;
  while (stop < cells.length && used + (cells[stop]?.columns ?? 0) <= width - 3) {
    used += cells[stop]?.columns ?? 0;
    stop++;
  }
  return { first: begin, last: stop - 1, cutLeft, cutRight: stop < cells.length || moreRight };
};
