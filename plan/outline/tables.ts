import type { FlatText } from '../text/flat-text.ts';
import { addUnits } from './add-units.ts';
import type { Context, PartBuilder } from './part.ts';
import { units } from './units.ts';

const LONGEST_HEAD = 90;

/** Cells of a table as plain texts. */
export interface Grid {
  /** Empty where the table has no header row. */
  readonly headers: readonly FlatText[];
  readonly rows: readonly (readonly FlatText[])[];
}

/**
 * Adds cells as statements: each with its column's header as label, and with the row's first cell as a further one where
 * that names what the row is about (two columns, or a first column without a header).
 *
 * Rows without any text are spare ones of a filled table and say nothing; in a table that holds no other, they are its
 * missing values.
 */
export function addTable(
  part: PartBuilder,
  headers: readonly FlatText[],
  rows: readonly (readonly FlatText[])[],
  context: Context,
): void {
  const grid = withoutFalseHeader({ headers, rows });
  const filled = grid.rows.some((cells) => cells.some((c) => c.length > 0));
  const table = part.table();
  for (const cells of filled ? grid.rows : grid.rows.slice(0, 1))
    addRow(part, table, grid.headers, cells, filled, context);
}

/** "| **Project** | Atlas |" above "| **Owner** | Dana |" is a row like the others, only written where a header must be. */
function withoutFalseHeader(grid: Grid): Grid {
  const [name, value] = grid.headers;
  if (grid.headers.length !== 2 || !name || !value || !isBold(name) || isBold(value) || value.length === 0) return grid;
  const keyed = grid.rows.filter(([first]) => first && isBold(first)).length;
  return keyed > grid.rows.length / 2 ? { headers: [], rows: [grid.headers, ...grid.rows] } : grid;
}

const isBold = (cell: FlatText): boolean =>
  cell.length > 0 && cell.isBold(0, cell.text.replace(/[\s:：]+$/u, '').length);

function addRow(
  part: PartBuilder,
  table: number,
  headers: readonly FlatText[],
  cells: readonly FlatText[],
  filled: boolean,
  context: Context,
): void {
  const first = cells.find((c) => c.length > 0);
  if (!first && (filled || headers.length === 0)) return;
  const anchor = first ?? cells[0];
  if (!anchor) return;
  const row = part.row(table, anchor.phrase());
  const width = Math.max(headers.length, cells.length);
  const named = headers.some((h) => h.length > 0);
  const headNames =
    first !== undefined &&
    first === cells[0] &&
    first.length <= LONGEST_HEAD &&
    (width === 2 || !named || !headers[0]?.length);
  for (let column = 0; column < width; column++) {
    const cell = cells[column];
    if (!cell) continue;
    const labels = [...context.labels];
    const header = headers[column];
    if (header && header.length > 0) labels.push(header.phrase());
    if (column > 0 && headNames) labels.push(first.phrase());
    const inner: Context = { ...context, kind: 'cell', labels, row, top: false };
    if (cell.length > 0) addCell(part, cell, column, cells.length, inner);
    // the empty corner of a table with row names is no missing value
    else if ((column > 0 || !filled) && labels.length > context.labels.length) part.empty(cell.span, inner, cell);
  }
}

function addCell(part: PartBuilder, cell: FlatText, column: number, width: number, context: Context): void {
  const all = units(cell);
  // the first cell of a row is its name, whatever signs are in it
  if (all.length === 1 && column === 0 && width > 1) part.text(cell, context);
  else addUnits(part, all, context, false);
}
