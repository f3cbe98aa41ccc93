import { HARD_BREAK, isInvisible, isSpace } from '../text/spaces.ts';

/** A line of a document that is not blank, before Markdown is read. */
export interface SourceRow {
  /** Without the white space and invisible characters around it; empty for what is no text (code, comments). */
  readonly text: string;
  /** Where the line begins and where the next one does. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Whether nothing or a blank line stands above. */
  readonly apart: boolean;
  /** Longest line of those that stand together with this one. */
  readonly widest: number;
}

const ENDS_LINE = new RegExp(`\\r\\n|[\\n\\r${HARD_BREAK}]`, 'g');
const FENCE = /^(`{3,}|~{3,})/;

/** The lines of a document, without blank ones. Linear in the document. */
export function sourceRows(body: string): SourceRow[] {
  const rows: { -readonly [K in keyof SourceRow]: SourceRow[K] }[] = [];
  let fence = '';
  let comment = false;
  let apart = true;
  let block = 0;
  const endBlock = (): void => {
    const widest = rows.slice(block).reduce((most, { text }) => Math.max(most, text.length), 0);
    for (let i = block; i < rows.length; i++) (rows[i] as { widest: number }).widest = widest;
    block = rows.length;
  };
  const add = (start: number, lineEnd: number, end: number): void => {
    let from = start;
    while (from < lineEnd && isBlank(body.charCodeAt(from))) from++;
    let to = lineEnd;
    while (to > from && isBlank(body.charCodeAt(to - 1))) to--;
    if (from === to) {
      apart = true;
      endBlock();
      return;
    }
    const text = body.slice(from, to);
    const mark = FENCE.exec(text)?.[1] ?? '';
    const unread = fence !== '' || mark !== '' || comment || text.startsWith('<!--');
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && text === mark) fence = '';
    if (unread && fence === '' && mark === '') comment = !text.includes('-->');
    rows.push({ text: unread ? '' : text, start, end, indent: widthOf(body, start, from), apart, widest: 0 });
    apart = false;
  };
  let start = 0;
  for (const { 0: lineEnd, index } of body.matchAll(ENDS_LINE)) {
    add(start, index, index + lineEnd.length);
    start = index + lineEnd.length;
  }
  add(start, body.length, body.length);
  endBlock();
  return rows;
}

function widthOf(body: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += body[i] === '\t' ? 4 - (width % 4) : isSpace(body.charCodeAt(i)) ? 1 : 0;
  return width;
}

const isBlank = (c: number): boolean => isSpace(c) || isInvisible(c);

/** Whether a text begins as one that continues the line before: in lower case, or with a punctuation mark. */
export const goesOn = (text: string): boolean => /^(?:[\p{Ll},;.)%]|\((?!\w{1,3}\)))/u.test(text);
