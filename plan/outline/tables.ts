import type { FlatText } from '../text/flat-text.ts';
import type { Phrase } from '../text/span.ts';
import { addUnits } from './add-units.ts';
import { isBareLabel } from './labels.ts';
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
  const table: Table = {
    part,
    id: part.table(),
    headers: grid.headers.map((h) => (h.length > 0 ? h.phrase() : undefined)),
    filled,
    context: { ...context, kind: 'cell', top: false },
  };
  for (const cells of filled ? grid.rows : grid.rows.slice(0, 1)) addRow(table, cells);
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

interface Table {
  readonly part: PartBuilder;
  readonly id: number;
  /** Undefined for columns without a name. */
  readonly headers: readonly (Phrase | undefined)[];
  /** Whether any cell has a text. */
  readonly filled: boolean;
  readonly context: Context;
}

function addRow({ part, id, headers, filled, context }: Table, cells: readonly FlatText[]): void {
  const first = cells.find((c) => c.length > 0);
  const named = headers.some((h) => h !== undefined);
  const anchor = first ?? (filled || !named ? undefined : cells[0]);
  if (!anchor) return;
  const head = anchor.phrase();
  const row = part.row(id, head);
  const width = Math.max(headers.length, cells.length);
  const names = first !== undefined && first === cells[0] && first.length <= LONGEST_HEAD;
  const headNames = names && (width === 2 || headers[0] === undefined);
  cells.forEach((cell, column) => {
    const header = headers[column];
    const labels = [...context.labels, ...(header ? [header] : []), ...(column > 0 && headNames ? [head] : [])];
    const inner: Context = { ...context, labels, row };
    if (cell.length > 0) addCell(part, cell, column, cells.length, inner);
    // the empty corner of a table with row names is no missing value
    else if ((column > 0 || !filled) && labels.length > context.labels.length) part.empty(cell.span, inner, cell);
  });
}

function addCell(part: PartBuilder, cell: FlatText, column: number, width: number, context: Context): void {
  const all = units(cell);
  // the first cell of a row is its name, whatever signs are in it; a cell that ends in a colon is no field
  if (all.length === 1 && width > 1 && (column === 0 || isBareLabel(cell))) part.text(cell, context);
  else addUnits(part, all, context, false);
}
