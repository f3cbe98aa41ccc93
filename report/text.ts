/** Columns that a text takes on a terminal: 2 for wide East Asian characters and emoji, 0 for combining marks. */
export type Measure = (text: string) => number;

/** True for text that takes one column a character, so that no table of character widths needs to be loaded. */
export const isPlainAscii = (text: string): boolean => !/[^\t\n\r\x20-\x7e]/.test(text);

/** The measure for plain ASCII; what else a text may hold is counted in UTF-16 code units. */
export const asciiWidth: Measure = (text) => text.length;

/**
 * One character as it may be shown: control characters, which could move the cursor or recolour the terminal, and
 * direction marks, which could make a line read as another, are replaced by a picture or by their number.
 */
const shownCharacter = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Text of a document, safe for a terminal and on one line: tabs and line ends become a space. */
export const visible = (text: string): string => visibleExceptSpace(text.replace(/[\t\n\r]+/g, ' '));

/** As `visible`, but tabs and line ends are left alone. */
export const visibleExceptSpace = (text: string): string =>
  text.replace(HIDDEN, (character) => (/[\t\n\r]/.test(character) ? character : shownCharacter(character)));

/**
 * Breaks text at spaces into lines of at most `width` columns; a word that is longer stands alone on its line. Where
 * there are no spaces (Chinese, Japanese), it is broken between characters.
 */
export const wrap = (text: string, width: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (part: string, columns: number, gap: string): void => {
    if (line !== '' && used + gap.length + columns > width) {
      lines.push(line);
      line = part;
      used = columns;
    } else {
      line += (line === '' ? '' : gap) + part;
      used += (line === part ? 0 : gap.length) + columns;
    }
  };
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const columns = measure(word);
    if (columns <= width || isPlainAscii(word)) put(word, columns, ' ');
    else for (const [index, part] of pieces(word).entries()) put(part, measure(part), index === 0 ? ' ' : '');
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
};

/** What must stay together at a line's end: a run of Latin characters, or one other character with its marks. */
const pieces = (word: string): string[] => {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)) {
    const last = parts.at(-1);
    if (last !== undefined && isPlainAscii(last) && isPlainAscii(segment)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
};

/** Cuts text to `width` columns; `...` tells that something is missing. */
export const clip = (text: string, width: number, measure: Measure): string => {
  if (measure(text) <= width) return text;
  let shown = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const columns = measure(segment);
    if (used + columns > width - 3) break;
    shown += segment;
    used += columns;
  }
  return `${shown.trimEnd()}...`;
};

export const pad = (text: string, width: number, measure: Measure): string =>
  text + ' '.repeat(Math.max(0, width - measure(text)));

/** "1 plan", "2 plans". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
