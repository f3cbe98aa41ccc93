import { FlatTextBuilder } from '../text/flat-text-builder.ts';
import { bulletOf } from './bullets.ts';
import { countedTitles } from './counting.ts';
import { isBareLabel, labelOf } from './labels.ts';
import { goesOn, type SourceRow, sourceRows } from './source-rows.ts';
import { isAsked, titleForm } from './titles.ts';

/** The titles of a document that marks none: the lines that are, and whether numbers count them. */
export interface PlainTitles {
  readonly counted: boolean;
  /** In the order of the document. */
  readonly rows: readonly SourceRow[];
}

/** So many lines above their text, and a document is built so. */
const FEWEST = 3;

/**
 * Finds the lines that are titles by the way a plain text is built: numbered ones that count up, or else short ones right
 * above their text, be that a paragraph, bullets or cells. Text pasted from other tools has no blank lines around them, and
 * Markdown would take them for the end of a list or the beginning of a sentence.
 */
export function plainTitles(body: string): PlainTitles {
  if (/<(?:script|style|pre|svg)\b/i.test(body)) return { counted: false, rows: [] };
  const rows = sourceRows(body);
  const counted = countedTitles(rows);
  const named = rows.flatMap((_, i) => (headsText(rows, i) ? [i] : []));
  // numbers within a document of such titles are those of a list
  const first = counted[0] ?? 0;
  const last = counted[counted.length - 1] ?? -1;
  const around = named.filter((i) => i < first || i > last).length;
  const isCounted = counted.length > 0 && counted.length > around;
  const found = isCounted ? counted : named.length >= FEWEST ? named : [];
  return { counted: isCounted, rows: found.map((i) => rows[i] as SourceRow) };
}

/** Whether a line is a title that stands right above its text. */
function headsText(rows: readonly SourceRow[], i: number): boolean {
  const row = rows[i] as SourceRow;
  const next = rows[i + 1];
  if (!next || row.indent > 3 || !/^[\p{L}(（“"„][^\t]*$/u.test(row.text) || !isContent(next.text)) return false;
  if (!row.apart && !endsBefore(rows[i - 1] as SourceRow, row)) return false;
  if (!next.apart && (isFull(row, next) || (goesOn(next.text) && !isListed(next.text)))) return false;
  // questions one below the other are a list of them
  if (isAsked(row.text) && [rows[i - 1], next].some((near) => near && /[?？]$/u.test(near.text))) return false;
  const line = plain(row.text);
  return titleForm(line, true) === 'titled' || (row.apart && isBareLabel(line));
}

/** Whether what stands before a line is at its end there: a sentence, an item, a row, or a line that had room for more. */
function endsBefore(before: SourceRow, row: SourceRow): boolean {
  return /[.!?。！？:：]["”」)]?$/u.test(before.text) || isListed(before.text) || hasRoom(before, row);
}

const LONG = 40;
const LONG_WIDE = 14;
const SENTENCE_WORDS = 4;

/** Longer text, a bullet or cells, rather than another name. */
function isContent(text: string): boolean {
  if (isListed(text)) return true;
  const ended = /[.!?。！？]["”」)]?$/u.test(text);
  const long = text.length >= LONG || (/^\p{Lo}/u.test(text) && text.length >= LONG_WIDE);
  if (ended || long) return long || text.split(/\s+/u).length >= SENTENCE_WORDS;
  return labelOf(plain(text)).label !== undefined;
}

const isListed = (text: string): boolean =>
  /\S\t|^[|│]/u.test(text) || (/^(?:[^\p{L}]|o\s)/u.test(text) && bulletOf(plain(text)).sign !== '');

/** A text that wraps has lines of so many characters. */
const NARROWEST = 45;

const reach = (row: SourceRow, next: SourceRow): number =>
  row.text.length + 1 + (/^\S{1,40}/u.exec(next.text)?.[0].length ?? 0);

/** Whether a line is so long that the next word had to go to the next line. */
const isFull = (row: SourceRow, next: SourceRow): boolean => row.widest >= NARROWEST && reach(row, next) > row.widest;

const hasRoom = (row: SourceRow, next: SourceRow): boolean => row.widest >= NARROWEST && reach(row, next) <= row.widest;

function plain(text: string) {
  const builder = new FlatTextBuilder(0);
  builder.addVerbatim(text, 0);
  return builder.build();
}
