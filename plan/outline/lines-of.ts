import type { FlatText } from '../text/flat-text.ts';
import { HARD_BREAK, isInvisible, isSpace } from '../text/spaces.ts';

/** A line of a text, trimmed. */
export interface Line {
  readonly text: FlatText;
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  /** White space before it. */
  readonly indent: number;
  /** Whether a hard break or a blank line stands before it. */
  readonly hard: boolean;
}

/** Bullets within a line: glued to what stands before, as PDF text has them, or between the items of a line that begins so. */
const GLUED = /[^\s(\u200b]\u200b*([•●○◦▪▫■□])[\s\u200b]/gu;
const BULLETED = /^[\s\u200b]*([•●○◦▪▫■□])/u;

/** The lines of a text, without blank ones; a line that holds several bullets is several. */
export function lines(text: FlatText): Line[] {
  const found: Line[] = [];
  const inner = innerBullets(text.text);
  let from = 0;
  let hard = false;
  for (let i = 0; i <= text.length; i++) {
    const c = text.text[i];
    if (i < text.length && c !== '\n' && c !== '\r' && c !== HARD_BREAK && !inner?.has(i)) continue;
    let first = from;
    while (first < i && isBlank(text.text.charCodeAt(first))) first++;
    if (first < i) {
      const line = text.slice(first, i);
      found.push({ text: line, from: first, to: first + line.length, indent: first - from, hard });
      hard = false;
    } else hard ||= found.length > 0 && text.text[i - 1] !== '\r';
    hard ||= c === HARD_BREAK;
    from = inner?.has(i) ? i : i + 1;
  }
  return found;
}

/** Where bullets within lines stand. */
function innerBullets(text: string): ReadonlySet<number> | undefined {
  if (!/[•●○◦▪▫■□]/u.test(text)) return undefined;
  const found = new Set<number>();
  for (const match of text.matchAll(GLUED)) found.add(match.index + match[0].search(/[•●○◦▪▫■□]/u));
  let from = 0;
  for (const line of text.split(/[\n\r\u2028]/u)) {
    const sign = BULLETED.exec(line)?.[1];
    const first = sign === undefined ? -1 : line.indexOf(sign);
    if (sign !== undefined && line.length < 1000)
      for (let i = line.indexOf(` ${sign} `, first + 1); i >= 0; i = line.indexOf(` ${sign} `, i + 1))
        found.add(from + i + 1);
    from += line.length + 1;
  }
  return found;
}

const isBlank = (c: number): boolean => isSpace(c) || isInvisible(c);
