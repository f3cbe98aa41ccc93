import type { FlatText } from '../text/flat-text.ts';
import { lines } from './lines-of.ts';
import type { Context, PartBuilder } from './part.ts';

const LONGEST_HEAD = 90;

/**
 * Cells as statements: each with its column's header as label, and with the row's first cell as a further one where that
 * names what the row is about (two columns, or a first column without a header).
 *
 * @param headers empty where the table has no header row
 */
export function addTable(
  part: PartBuilder,
  headers: readonly FlatText[],
  rows: readonly (readonly FlatText[])[],
  context: Context,
): void {
  const table = part.table();
  const named = headers.some((h) => h.length > 0);
  for (const cells of rows) {
    const first = cells.find((c) => c.length > 0);
    if (!first) continue;
    const row = part.row(table, first.phrase());
    const width = Math.max(headers.length, cells.length);
    const headNames =
      first === cells[0] && first.length <= LONGEST_HEAD && (width === 2 || !named || !headers[0]?.length);
    cells.forEach((cell, column) => {
      const header = headers[column];
      const labels = [...context.labels];
      if (header && header.length > 0) labels.push(header.phrase());
      if (column > 0 && headNames) labels.push(first.phrase());
      const inner: Context = { ...context, kind: 'cell', labels, row };
      if (cell.length === 0) {
        // the empty corner of a keyed table is no missing value
        if (column > 0 && labels.length > context.labels.length) part.empty(cell.spanOf(0, 0), inner, cell);
        return;
      }
      if (column === 0 && cells.length === 1) part.labelled(cell, inner);
      else if (/\n/.test(cell.text)) for (const line of lines(cell)) part.labelled(line, inner);
      else if (column === 0) part.text(cell, inner);
      else part.labelled(cell, inner);
    });
  }
}

/** Lines of `| a | b |` without the rule below the header, as pasted text has them. Undefined where these are none. */
export function pipedRows(paragraph: FlatText): FlatText[][] | undefined {
  const all = lines(paragraph);
  const rows = all.map(cellsOf);
  const piped = rows.filter((r) => r.length >= 2).length;
  if (piped === 0 || piped < all.length * 0.6) return undefined;
  return rows.filter((r) => r.length > 0);
}

function cellsOf(line: FlatText): FlatText[] {
  if (!/^\s*[|│┃].*[|│┃]/u.test(line.text)) return [line];
  const cells: FlatText[] = [];
  let from = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && !'|│┃'.includes(line.text[i] as string)) continue;
    if (i > 0) cells.push(line.slice(from, i));
    from = i + 1;
  }
  const filled = cells.filter((c) => !/^[-:=─━\s]*$/u.test(c.text));
  if (filled.length === 0) return [];
  while (cells.length > 0 && cells[cells.length - 1]?.length === 0) cells.pop();
  return cells;
}
