import { type FlatText, FlatTextBuilder } from '../text/flat-text.ts';
import { span } from '../text/span.ts';
import { addParagraph, type DocumentTraits } from './paragraphs.ts';
import type { Context, PartBuilder } from './part.ts';
import { addTable } from './tables.ts';

const BREAKING = new Set(
  'p div br li ul ol tr table thead tbody h1 h2 h3 h4 h5 h6 summary details section article header footer dt dd'.split(
    ' ',
  ),
);

/** An HTML block: its comments, its tables cell by cell, and what other text it holds. */
export function addHtml(
  part: PartBuilder,
  source: string,
  start: number,
  end: number,
  context: Context,
  traits: DocumentTraits,
): void {
  let text = new FlatTextBuilder(start);
  let textStart = start;
  let grid: FlatText[][] | undefined;
  let headers: FlatText[] = [];
  let cell: FlatTextBuilder | undefined;
  let isHeader = false;
  let silent: string | undefined;

  const flush = (at: number): void => {
    const flat = text.build().trimmed();
    if (flat.length > 0)
      for (const paragraph of paragraphs(flat)) addParagraph(part, paragraph, textStart, context, traits);
    text = new FlatTextBuilder(at);
    textStart = at;
  };
  const closeCell = (): void => {
    const row = grid?.[grid.length - 1];
    if (cell && row) row.push(cell.build().trimmed());
    cell = undefined;
  };

  for (let at = start; at < end; ) {
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const until = next < 0 || next > end ? end : next;
      if (!silent) {
        const raw = source.slice(at, until);
        const target = cell ?? (grid ? undefined : text);
        if (target) {
          if (raw.includes('&')) target.addAligned(unescaped(raw), source, at, until);
          else target.addVerbatim(raw, at);
        }
      }
      at = until;
      continue;
    }
    if (source.startsWith('<!--', at)) {
      const close = source.indexOf('-->', at + 4);
      const until = close < 0 || close + 3 > end ? end : close + 3;
      part.comment(source, span(at, until));
      at = until;
      continue;
    }
    const close = source.indexOf('>', at);
    const until = close < 0 || close >= end ? end : close + 1;
    const tag = /^<(\/?)([a-zA-Z][\w-]*)/.exec(source.slice(at, Math.min(until, at + 40)));
    const name = tag?.[2]?.toLowerCase() ?? '';
    const closing = tag?.[1] === '/';
    part.unread(until - at);
    if (silent) {
      if (closing && name === silent) silent = undefined;
    } else if (!closing && (name === 'script' || name === 'style')) silent = name;
    else if (name === 'table' && !closing) {
      flush(at);
      grid = [];
      headers = [];
    } else if (name === 'table') {
      closeCell();
      if (grid) addTable(part, headers, grid, context);
      grid = undefined;
    } else if (grid && name === 'tr') {
      closeCell();
      const last = grid[grid.length - 1];
      if (isHeader && last && grid.length === 1) {
        headers = last;
        grid.pop();
      }
      isHeader = false;
      if (!closing) grid.push([]);
    } else if (grid && (name === 'td' || name === 'th')) {
      closeCell();
      if (!closing) {
        cell = new FlatTextBuilder(until);
        isHeader = name === 'th' && grid[grid.length - 1]?.length === 0 ? true : isHeader && name === 'th';
      }
    } else if (BREAKING.has(name)) (cell ?? text).addFor(name === 'br' ? '\n' : '\n\n', at, until);
    at = until;
  }
  closeCell();
  if (grid) addTable(part, headers, grid, context);
  flush(end);
}

function paragraphs(flat: FlatText): FlatText[] {
  const found: FlatText[] = [];
  let from = 0;
  for (const gap of flat.text.matchAll(/\n[ \t]*\n\s*/g)) {
    found.push(flat.slice(from, gap.index));
    from = gap.index + gap[0].length;
  }
  found.push(flat.slice(from, flat.length));
  return found.filter((p) => p.length > 0);
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

const unescaped = (raw: string): string =>
  raw.replace(/&(#\d{1,7}|[a-z]{2,6});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return REFERENCES[name] ?? whole;
    const code = Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
