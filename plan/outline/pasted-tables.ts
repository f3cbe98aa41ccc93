import type { FlatText } from '../text/flat-text.ts';
import { type Line, lines } from './lines-of.ts';
import type { Grid } from './tables.ts';

/** A table that stands in a paragraph as lines. */
export interface PastedTable extends Grid {
  /** Where it begins in the paragraph; what stands before is its title. */
  readonly from: number;
  /** Where it ends there; what stands behind is another text. */
  readonly to: number;
}

/** Finds lines of `| a | b |` without what makes them a table in Markdown, or with tabs between the cells, in their order. */
export function pastedTables(paragraph: FlatText): PastedTable[] {
  if (!/[|│┃║\t]/u.test(paragraph.text)) return [];
  const all = lines(paragraph);
  const drawn = piped(all);
  return drawn ? [drawn] : tabbed(all);
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
  const range = { from: all[first]?.from ?? 0, to: all[all.length - 1]?.to ?? 0 };
  const ruled = RULE.test(table[1]?.text.text ?? '');
  const [head = [], ...body] = rows;
  return ruled ? { ...range, headers: head, rows: body } : { ...range, headers: [], rows };
}

/** Cells of one line: the line itself where it is not `| … |`, none for a rule. */
export function pipedCells(line: FlatText): FlatText[] {
  if (RULE.test(line.text)) return [];
  if (!/^[|│┃║].*[|│┃║]/u.test(line.text)) return [line];
  const cells = split(line.slice(1), /[|│┃║]/u);
  if (/[|│┃║]$/u.test(line.text)) cells.pop();
  return cells;
}

const isTabbed = (line: Line | undefined): boolean => /^(?!(?:\P{L}|o)\t).*\t/u.test(line?.text.text ?? '');

/** As spreadsheets and documents paste their tables: lines with tabs, one right below the other. */
function tabbed(all: readonly Line[]): PastedTable[] {
  const found: PastedTable[] = [];
  for (let first = 0, behind: number; first < all.length; first = behind) {
    behind = first + 1;
    if (!isTabbed(all[first])) continue;
    while (isTabbed(all[behind])) behind++;
    if (behind === first + 1) continue;
    const range = { from: all[first]?.from ?? 0, to: all[behind - 1]?.to ?? 0 };
    for (const grid of headed(all.slice(first, behind).map((line) => split(line.text, /\t/u))))
      found.push({ ...range, ...grid });
  }
  return found;
}

/**
 * The first row is the header. Of two columns, that row may as well be a name and its value ("Owner", "Dana Kim"), and is
 * read as both; with a number it is no header.
 */
function headed(all: readonly FlatText[][]): Grid[] {
  const [head = [], ...rows] = all;
  const [name, value] = head;
  const width = rows.slice(0, 1000).reduce((most, cells) => Math.max(most, cells.length), head.length);
  // a header without a name above the column of row names
  const corner = head.length === width - 1 && name ? [name.slice(0, 0)] : [];
  const grid = { headers: [...corner, ...head], rows };
  if (width !== 2 || !value) return [grid];
  return /\d/u.test(value.text) ? [{ headers: [], rows: all }] : [{ headers: [], rows: [head] }, grid];
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
