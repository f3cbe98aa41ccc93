import { quantitiesOf } from '../facts/quantities.ts';
import type { Outline, Statement } from '../outline/types.ts';

/** What a column of a table of measures holds: values of today, or values to reach. */
export type Side = 'baseline' | 'target';

/** Which side each name stands for, by table or by the section that holds the labelled values. */
export type Columns = ReadonlyMap<string, ReadonlyMap<string, Side>>;

/** "2025", "Q4 actual", "H1 2026", "FY26", "Q2/2026 plan", "Spring 2026" */
const PERIOD = /^\W*(?:FY ?\d\d|(?:Q[1-4]|H[12])\b|20[2-4]\d\b)|\b20[2-4]\d$/;
const LONGEST_NAME = 4;
const MOST_WORDS = 12;

/** Rows of one table, or labelled values of one section, belong together. */
export const groupOf = (statement: Statement): string =>
  statement.row ? `table ${statement.row.table}` : `section ${statement.section}`;

/**
 * Names that tell what they hold only beside each other: "From | To", "2025 | 2026", "Pilot | Scale". The earlier one holds
 * today's values, the later one those to reach.
 *
 * @param topicsOf topics of a name; `earlier` and `later` are those that need a counterpart
 * @param isPeriod whether a name is a time in words: "February", "By end of June"
 */
export function pairedColumns(
  outline: Outline,
  topicsOf: (name: string) => ReadonlyMap<string, number>,
  isPeriod: (name: string) => boolean,
): Columns {
  const groups = new Map<string, Statement[]>();
  for (const statement of outline.statements) {
    if (statement.labels.length === 0 || statement.place !== 'body') continue;
    const key = groupOf(statement);
    const known = groups.get(key);
    if (known) known.push(statement);
    else groups.set(key, [statement]);
  }
  const found = new Map<string, ReadonlyMap<string, Side>>();
  for (const [key, statements] of groups) {
    const sides = sidesOf(statements, topicsOf, isPeriod);
    if (sides) found.set(key, sides);
  }
  return found;
}

function sidesOf(
  statements: readonly Statement[],
  topicsOf: (name: string) => ReadonlyMap<string, number>,
  isPeriod: (name: string) => boolean,
): ReadonlyMap<string, Side> | undefined {
  const names = new Set(statements.flatMap(namesOf));
  const has = (name: string, ...topics: string[]): boolean => topics.some((t) => topicsOf(name).has(t));
  const sides = new Map<string, Side>();
  for (const name of names) {
    if (has(name, 'target', 'later')) sides.set(name, 'target');
    else if (has(name, 'baseline', 'current', 'earlier')) sides.set(name, 'baseline');
  }
  const kinds = new Set(sides.values());
  if (kinds.size === 0) {
    const periods = [...names].filter(
      (name) => name.split(/\s+/).length <= LONGEST_NAME && (PERIOD.test(name) || isPeriod(name)),
    );
    if (periods.length < 2) return undefined;
    periods.forEach((name, i) => sides.set(name, i === 0 ? 'baseline' : 'target'));
  } else if (kinds.size < 2 && !(kinds.has('target') && sides.size > 1 && [...names].some((n) => has(n, 'metric'))))
    return undefined;
  const values = statements.filter((s) => namesOf(s).some((name) => sides.has(name)));
  const measured = values.filter(isValue).length;
  return measured * 2 >= values.length ? sides : undefined;
}

const namesOf = (statement: Statement): string[] =>
  statement.labels.map((label) => label.text).filter((name) => name !== statement.row?.head.text);

/** A quantity in few words; dates are none. */
const isValue = ({ text }: Statement): boolean =>
  text.split(/\s+/).length <= MOST_WORDS &&
  !/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(text) &&
  (quantitiesOf(text).length > 0 || /^\W*$/.test(text));
