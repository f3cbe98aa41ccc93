import type { FlatText } from '../text/flat-text.ts';
import { type Line, lines } from './lines-of.ts';
import type { Grid } from './tables.ts';

/** A table that stands in a paragraph as lines. */
export interface PastedTable extends Grid {
  /** Where it begins in the paragraph; what stands before is its title. */
  readonly from: number;
}

/** Finds lines of `| a | b |` without what makes them a table in Markdown, or with tabs between the cells. */
export function pastedTable(paragraph: FlatText): PastedTable | undefined {
  if (!/[|│┃║\t]/u.test(paragraph.text)) return undefined;
  const all = lines(paragraph);
  return piped(all) ?? tabbed(all);
}

const isPiped = (line: Line): boolean => /^[|│┃║].*[|│┃║]/u.test(line.text.text);
const RULE = /^[|│┃├┼┤┌┬┐└┴┘╔╦╗╠╬╣╚╩╝║+:=─━═ -]*[-─━═=]{2}[|│┃├┼┤┌┬┐└┴┘╔╦╗╠╬╣╚╩╝║+:=─━═ -]*$/u;

/** With or without the rule below the header; without one, there is no telling whether the first row is a header. */
function piped(all: readonly Line[]): PastedTable | undefined {
  const first = all.findIndex(isPiped);
  if (first < 0) return undefined;
  const table = all.slice(first);
  const rows = table.map((line) => pipedCells(line.text)).filter((cells) => cells.length > 0);
  const wide = rows.filter((cells) => cells.length >= 2).length;
  if (wide < rows.length * 0.6 || wide === 0) return undefined;
  const from = all[first]?.from ?? 0;
  const ruled = RULE.test(table[1]?.text.text ?? '');
  const [head = [], ...body] = rows;
  return ruled ? { from, headers: head, rows: body } : { from, headers: [], rows };
}

/** Cells of one line: the line itself where it is not `| … |`, none for a rule. */
export function pipedCells(line: FlatText): FlatText[] {
  if (RULE.test(line.text)) return [];
  if (!/^[|│┃║].*[|│┃║]/u.test(line.text)) return [line];
  const cells = split(line.slice(1), /[|│┃║]/u);
  if (/[|│┃║]$/u.test(line.text)) cells.pop();
  return cells;
}

/** As spreadsheets and documents paste their tables. The first row is the header. */
function tabbed(all: readonly Line[]): PastedTable | undefined {
  const first = all.findIndex((line) => line.text.text.includes('\t'));
  if (first < 0 || first > 2) return undefined;
  const rows = all.slice(first).map((line) => split(line.text, /\t/u));
  const wide = rows.filter((cells) => cells.length >= 2).length;
  if (rows.length < 2 || wide < rows.length * 0.8 || rows.some(([cell]) => /^\P{L}$/u.test(cell?.text ?? '')))
    return undefined;
  const width = Math.max(...rows.slice(0, 1000).map((cells) => cells.length));
  const [head = [], ...body] = rows;
  // a header without a name above the column of row names
  const corner = head.length === width - 1 && head[0] ? [head[0].slice(0, 0)] : [];
  return { from: all[first]?.from ?? 0, headers: [...corner, ...head], rows: body };
}

function split(line: FlatText, separator: RegExp): FlatText[] {
  const cells: FlatText[] = [];
  let from = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && !separator.test(line.text[i] as string)) continue;
    cells.push(line.slice(from, i));
    from = i + 1;
  }
  return cells;
}
