import type { List, ListItem } from 'mdast';
import type { Found, ReadInner } from './found.ts';
import { indentOf, isBlank, type Line, lazyLine, lineWithin, position } from './lines.ts';
import { type Marker, markerOf, openingOf, outsideLine } from './openings.ts';
import { boxOf } from './tasks.ts';

/** A list with all its items, and whatever is plain within these. */
export function readList(
  source: string,
  lines: readonly Line[],
  at: number,
  inner: ReadInner,
): Found<List> | undefined {
  const first = lines[at] as Line;
  let last = first;
  let marker = markerOf(source, first);
  const list: List = {
    type: 'list',
    ordered: marker?.number !== undefined,
    start: marker?.number ?? null,
    spread: false,
    children: [],
    position: position(first, first.first, first),
  };
  let next = at;
  while (marker) {
    const item = readItem(source, lines, next, marker, inner);
    if (!item) return undefined;
    list.children.push(item.node);
    last = item.last;
    next = item.next;
    const following = nextMarker(source, lines[next], marker);
    if (following && item.blankBehind) list.spread = true;
    marker = following;
  }
  list.position = position(first, first.first, last);
  return { block: list, next };
}

/** Marker of a line that begins another item of the same list. */
function nextMarker(source: string, line: Line | undefined, before: Marker): Marker | undefined {
  if (!line || line.lazy || indentOf(line) > 3 || openingOf(source, line) !== 'item') return undefined;
  const marker = markerOf(source, line);
  const same = marker?.sign === before.sign && (marker.number === undefined) === (before.number === undefined);
  return same ? marker : undefined;
}

interface Item {
  readonly node: ListItem;
  /** Last line of it that is not blank. */
  readonly last: Line;
  readonly blankBehind: boolean;
  /** Index of the first line behind it and the blank lines below it. */
  readonly next: number;
}

function readItem(
  source: string,
  lines: readonly Line[],
  at: number,
  marker: Marker,
  inner: ReadInner,
): Item | undefined {
  if (marker.code) return undefined;
  const first = lines[at] as Line;
  const opening = lineWithin(source, first, marker.content, true);
  const within = linesWithin(source, lines, at, marker);
  if (!within) return undefined;
  const next = at + within.length;
  let size = within.length;
  while (size > 1 && isBlank(within[size - 1] as Line)) size--;
  if (marker.empty && size > 1) return undefined;
  within.length = size;
  const last = lines[at + size - 1] as Line;
  const children = inner(within);
  if (!children) return undefined;
  const spread = children.some(({ position }, i) => {
    const before = children[i - 1]?.position?.end.line;
    return before !== undefined && position !== undefined && position.start.line > before + 1;
  });
  const box = children[0]?.type === 'paragraph' ? boxOf(source, opening) : undefined;
  const node: ListItem = {
    type: 'listItem',
    spread,
    checked: box ?? null,
    children,
    position: position(first, first.first, last),
  };
  return { node, last, blankBehind: at + size < next, next };
}

/** The lines that belong to an item, with the blank ones behind it; undefined where that cannot be told. */
function linesWithin(source: string, lines: readonly Line[], at: number, marker: Marker): Line[] | undefined {
  const first = lines[at] as Line;
  const width = marker.content - first.from;
  const within = [lineWithin(source, first, marker.content, true)];
  let blank = false;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (isBlank(line)) {
      within.push(lineWithin(source, line, line.from + width));
      blank = true;
      continue;
    }
    if (line.lazy) within.push(line);
    else if (indentOf(line) >= width) within.push(lineWithin(source, line, line.from + width));
    else {
      if (blank) return within;
      const outside = outsideLine(source, line);
      if (outside === 'doubt') return undefined;
      if (outside === 'ends') return within;
      within.push(lazyLine(line));
    }
    blank = false;
  }
  return within;
}
