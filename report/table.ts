import type { Layout } from './layout.ts';
import { type Measure, pad, wrap } from './text.ts';

/** Columns that the last column of a table gets at least, however narrow the terminal is. */
const NARROWEST = 20;

const GAP = 2;

/**
 * Rows in aligned columns; the last column takes what room is left and wraps within it. Cells are plain text, already
 * made visible; `paint` colours a padded cell.
 */
export const table = (
  rows: readonly (readonly string[])[],
  layout: Layout,
  paint: (text: string, row: number, column: number) => string = (text) => text,
): string[] => {
  const { measure } = layout;
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: Math.max(0, count - 1) }, (_, column) => widest(rows, column, measure));
  const before = widths.reduce((sum, width) => sum + width + GAP, 0);
  const room = Math.max(NARROWEST, layout.width - before);
  return rows.flatMap((row, index) => {
    const fixed = widths
      .map((width, column) => paint(pad(row[column] ?? '', width, measure), index, column) + ' '.repeat(GAP))
      .join('');
    return wrap(row[count - 1] ?? '', room, measure).map((line, part) =>
      ((part === 0 ? fixed : ' '.repeat(before)) + paint(line, index, count - 1)).trimEnd(),
    );
  });
};

const widest = (rows: readonly (readonly string[])[], column: number, measure: Measure): number =>
  Math.max(...rows.map((row) => measure(row[column] ?? '')));
