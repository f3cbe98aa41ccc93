import type { Point, Position } from 'unist';

/** One line of a piece, as the list item, quote or document around it sees it. Offsets count from the start of the piece. */
export interface Line {
  /** Counted from 1. */
  readonly row: number;
  /** First character of the line in the source. */
  readonly begin: number;
  /** Where the content begins: behind the marks and the indentation of what the line stands in. */
  readonly from: number;
  /** First character of the content that is no space; `end` in a blank line. */
  readonly first: number;
  /** Behind the last character, before the line end. */
  readonly end: number;
  /** The line before is not blank. */
  readonly follows: boolean;
  /** Holds a tab, which only code may. */
  readonly tab: boolean;
  /** Begins an item: what stands right behind its marker, where a task box may be. */
  readonly opensItem: boolean;
  /** Stands outside of the container, and can only go on with a paragraph that is open there. */
  readonly lazy: boolean;
}

const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
export const SPACE = 32;

/** The lines of a piece; one that ends in a line end has an empty line behind it. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let begin = 0;
  let tab = false;
  let follows = false;
  for (let at = 0; ; at++) {
    const c = source.charCodeAt(at);
    if (c === TAB) tab = true;
    if (c !== LINE_FEED && c !== RETURN && at < source.length) continue;
    const first = firstBehindSpaces(source, begin, at);
    lines.push({
      row: lines.length + 1,
      begin,
      from: begin,
      first,
      end: at,
      follows,
      tab,
      opensItem: false,
      lazy: false,
    });
    if (at >= source.length) return lines;
    if (c === RETURN && source.charCodeAt(at + 1) === LINE_FEED) at++;
    begin = at + 1;
    follows = first < at;
    tab = false;
  }
}

export const isBlank = (line: Line): boolean => line.first >= line.end;

/** Spaces before the content of a line. */
export const indentOf = (line: Line): number => line.first - line.from;

/** The line as it is within something whose content begins at an offset of it. */
export function lineWithin(source: string, line: Line, from: number, opensItem = false): Line {
  const start = Math.min(from, line.end);
  return { ...line, from: start, first: firstBehindSpaces(source, start, line.end), opensItem };
}

/** The line as one that goes on with a paragraph without being marked or indented as what that stands in. */
export const lazyLine = (line: Line): Line => ({ ...line, from: line.first, opensItem: false, lazy: true });

export function firstBehindSpaces(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source.charCodeAt(at) === SPACE) at++;
  return at;
}

export function endWithoutSpaces(source: string, from: number, to: number): number {
  let at = to;
  while (at > from && source.charCodeAt(at - 1) === SPACE) at--;
  return at;
}

/** Line and column count from 1, the offset from 0. */
export const pointOn = (line: Line, offset: number): Point => ({
  line: line.row,
  column: offset - line.begin + 1,
  offset,
});

/** From an offset of one line to the end of another. */
export const position = (start: Line, from: number, end: Line, to = end.end): Position => ({
  start: pointOn(start, from),
  end: pointOn(end, to),
});
