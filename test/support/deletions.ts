import type { Marked } from './statements.ts';

const HEADING = /^(#{1,6})\s/u;
/** What stands above other lines and says nothing without them: a heading, a key of YAML without a value. */
const ABOVE_OTHERS = /^(?:#{1,6}\s|\s*(?:- )?[\w-]+:\s*[>|]?$)/u;
const RULED = /^\s*\|[-:| ]+\|\s*$/u;

/** A number that counts a line as a pasted title is counted: "3. Scope", "3 Scope". */
const NUMBER = /^\d{1,2}(?=\.? \p{Lu})/u;

/**
 * A document without all that states what a rule asks for, and without the headings and keys that are left empty by that. What
 * is counted is counted anew, as an author would who never wrote that part.
 */
export const without = ({ text: whole, marks }: Marked, rule: string): string => {
  const lines = whole.split('\n');
  const kept: (string | undefined)[] = [...lines];
  const gone = (from: number, to: number): void => {
    kept.fill(undefined, from, to);
  };
  for (const { line, part } of marks.filter((mark) => mark.rule === rule)) {
    if (part === undefined) gone(line, endOf(lines, line));
    else {
      const column = columnOf(lines, line, part);
      if (column === undefined) kept[line] = kept[line]?.replace(part, '');
      else for (const row of rowsFrom(lines, line, column.between)) kept[row] = withoutCell(kept[row], column);
    }
  }
  // From below, so that a heading goes that is left with nothing but headings that go.
  for (let line = lines.length - 1; line >= 0; line--) {
    const below = lines.slice(line + 1, endOf(lines, line)).map((text, i) => ({ text, now: kept[line + 1 + i] }));
    const isEmptied = below.some(({ text, now }) => text.trim() !== '' && now === undefined);
    const isEmpty = below.every(({ now }) => now === undefined || now.trim() === '');
    if (isEmptied && isEmpty && ABOVE_OTHERS.test(lines[line] ?? '')) gone(line, line + 1);
  }
  return recounted(lines, kept)
    .filter((line) => line !== undefined)
    .join('\n');
};

/** The lines that are kept, with those that count up through the whole document closed up where one of them is gone. */
const recounted = (
  lines: readonly string[],
  kept: readonly (string | undefined)[],
): readonly (string | undefined)[] => {
  let before = 0;
  let now = 0;
  return kept.map((text, index) => {
    if (Number(NUMBER.exec(lines[index] ?? '')?.[0]) !== before + 1) return text;
    before += 1;
    if (text !== undefined) now += 1;
    return text?.replace(NUMBER, String(now));
  });
};

/** The line behind all that hangs on a line: the section of a heading, else what is indented further. */
const endOf = (lines: readonly string[], line: number): number => {
  const level = HEADING.exec(lines[line] ?? '')?.[1]?.length;
  const indent = indentOf(lines[line] ?? '');
  const next = lines.findIndex((text, index) => {
    if (index <= line || text.trim() === '') return false;
    if (level === undefined) return indentOf(text) <= indent;
    return (HEADING.exec(text)?.[1]?.length ?? Infinity) <= level;
  });
  // A blank line keeps apart what stands on both sides of it.
  return 1 + lines.findLastIndex((text, index) => text.trim() !== '' && (next < 0 || index < next));
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A column of a table, by its place among what a mark of the table parts. */
interface Column {
  readonly between: string;
  readonly index: number;
}

/** The column of which a part of a line is the title; undefined where the line is no table's first. */
const columnOf = (lines: readonly string[], line: number, title: string): Column | undefined => {
  const text = lines[line] ?? '';
  const between = RULED.test(lines[line + 1] ?? '') ? '|' : '\t';
  const index = text.split(between).findIndex((cell) => cell.trim() === title);
  return index < 0 || !text.includes(between) ? undefined : { between, index };
};

const rowsFrom = (lines: readonly string[], first: number, between: string): readonly number[] => {
  const end = lines.findIndex((text, index) => index > first && !text.includes(between));
  return Array.from({ length: (end < 0 ? lines.length : end) - first }, (_, row) => first + row);
};

const withoutCell = (row: string | undefined, { between, index }: Column): string | undefined =>
  row?.split(between).toSpliced(index, 1).join(between);
