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

/** The lines of a text, without blank ones. */
export function lines(text: FlatText): Line[] {
  const found: Line[] = [];
  let from = 0;
  let hard = false;
  for (let i = 0; i <= text.length; i++) {
    const c = text.text[i];
    if (i < text.length && c !== '\n' && c !== '\r' && c !== HARD_BREAK) continue;
    let first = from;
    while (first < i && isBlank(text.text.charCodeAt(first))) first++;
    if (first < i) {
      const line = text.slice(first, i);
      found.push({ text: line, from: first, to: first + line.length, indent: first - from, hard });
      hard = false;
    } else hard ||= found.length > 0 && text.text[i - 1] !== '\r';
    hard ||= c === HARD_BREAK;
    from = i + 1;
  }
  return found;
}

const isBlank = (c: number): boolean => isSpace(c) || isInvisible(c);
