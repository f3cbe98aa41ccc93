import type { SourceRow } from './source-rows.ts';

/** A way to count titles: how a line begins, its number caught, and how a number is written. */
interface Counting {
  readonly line: RegExp;
  readonly numeral: (n: number) => string;
}

const roman = (n: number): string => ['', 'X', 'XX'][Math.floor(n / 10)] + (ONES[n % 10] ?? '');
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const chinese = (n: number): string =>
  (['', '十', '二十'][Math.floor(n / 10)] ?? '') + '〇一二三四五六七八九'.charAt(n % 10).replace('〇', '');

/** "1. Scope", "1 Scope", "A. Scope", "I. Scope", "一、范围", "第一章 范围". */
const COUNTINGS: readonly Counting[] = [
  { line: /^(\d{1,2})(?:[.)](?:\s+|(?=\p{Lo}))|[、．]\s*)(?=\S)/u, numeral: String },
  { line: /^(\d{1,2})\s+(?=[\p{Lu}\p{Lo}])/u, numeral: String },
  { line: /^([A-Z])[.)]\s+(?=\S)/u, numeral: (n) => String.fromCharCode(64 + n) },
  { line: /^([IVX]{1,5})[.)]\s+(?=\S)/u, numeral: roman },
  { line: /^([一二三四五六七八九十]{1,3})[、.．]\s*(?=\S)/u, numeral: chinese },
  { line: /^第([一二三四五六七八九十]{1,3})[章节節部]分?[\s:：、]*(?=\S)/u, numeral: chinese },
  { line: /^第(\d{1,2})[章节節部]分?[\s:：、]*(?=\S)/u, numeral: String },
];

const FEWEST = 3;
const HIGHEST = 29;
const LONGEST = 80;
const MOST_WORDS = 10;

/**
 * The lines of a document that count its titles: at least three that count up from 1, each short and with something else
 * below it; a list has its numbers one below the other. Where a document counts in several ways, the outermost counts titles.
 *
 * @returns their places among the rows, in order; empty where nothing counts titles
 */
export function countedTitles(rows: readonly SourceRow[]): number[] {
  let outermost: number[] = [];
  for (const counting of COUNTINGS) {
    const found = countedBy(counting, rows);
    if (found.length < FEWEST) continue;
    if (outermost.length === 0 || (found[0] as number) < (outermost[0] as number)) outermost = found;
  }
  return outermost;
}

/** The number that a counted line begins with, with what separates it from the title; empty for none. */
export function countOf(text: string): string {
  for (const { line } of COUNTINGS) {
    const found = line.exec(text);
    if (found) return found[0];
  }
  return '';
}

function countedBy({ line, numeral }: Counting, rows: readonly SourceRow[]): number[] {
  const counts = (row: SourceRow | undefined, n: number): boolean =>
    row !== undefined && row.indent < 4 && line.exec(row.text)?.[1] === numeral(n);
  const found: number[] = [];
  rows.forEach((row, i) => {
    const number = found.length + 1;
    if (number > HIGHEST || !counts(row, number) || !isShort(row.text.replace(line, ''))) return;
    if (number === 1 ? i > 1 && isLead(rows[i - 1]) : counts(rows[i - 1], number - 1)) return;
    const next = rows[i + 1];
    if (next ? holds(next) && !counts(next, number + 1) : number > FEWEST) found.push(i);
  });
  return found;
}

/** "The assistant must:" */
const isLead = (row: SourceRow | undefined): boolean => row !== undefined && /[:：]$/u.test(row.text);

/** Whether a line may be the text below a title, rather than the rest of a long item or what is indented under it. */
const holds = (next: SourceRow): boolean => next.indent < 4 && (next.apart || !/^\p{Ll}(?!\s)/u.test(next.text));

/** Short, and no sentence; "Users." may end so. */
const isShort = (text: string): boolean =>
  text.length <= LONGEST &&
  !/[!?;,！？；，。]$/u.test(text) &&
  text.split(/\s+/u).length <= (text.endsWith('.') ? 3 : MOST_WORDS);
