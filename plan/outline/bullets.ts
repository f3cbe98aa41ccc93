import type { FlatText } from '../text/flat-text.ts';

/** The mark that a line begins with, as text pasted from slides, PDF and other tools has it. */
export interface Bullet {
  /** The line without the mark. */
  readonly rest: FlatText;
  /** The sign itself, `1` for numbers, `a` for letters; empty without a mark. */
  readonly sign: string;
  readonly task: 'open' | 'done' | undefined;
}

/**
 * Word draws its bullets with fonts of signs, which come out as characters for private use, or as the letter "o" where it
 * stands as a bullet does. Check marks and crosses (✅ ❌ ✓ ✗) are left in the text: they say whether something is in or out. So are dashes before
 * figures ("-5 %").
 */
const BULLET =
  /^(?:([•·∙⋅▪▫◦‣⁃⦁►▸▹➤➢➔❖❑❒●○■□◆◇\uf020-\uf0ff])\s*|([-*+–—]|o(?=\t|\s{2}|\s[\p{Lu}\d]))\s+|(\d{1,2})[.)]\s+|([a-z])[.)]\s+)/u;
const BOX = /^(?:\[([ xX✓✔])\]\*?\s+|([☐☑☒])\s*)/u;
const INVISIBLE = '[\\u200b-\\u200f\\u2060\\ufeff]*';
const AFTER = new RegExp(`^${INVISIBLE}\\s*`, 'u');

/** Whether a sign may as well be a word or a dash within a sentence, so that it takes more than one of them to make a list. */
export const isWeak = (sign: string): boolean => /^[–—o]$/u.test(sign);

/** Has no mark, as most lines; it spares compiling the long pattern. */
const BEGINS_WITH_WORD = /^[A-Za-z]{2}/;

export function bulletOf(line: FlatText): Bullet {
  if (BEGINS_WITH_WORD.test(line.text)) return { rest: line, sign: '', task: undefined };
  let at = 0;
  let sign = '';
  const mark = BULLET.exec(line.text);
  if (mark) {
    at = mark[0].length;
    sign = mark[1] ?? mark[2] ?? (mark[3] ? '1' : 'a');
    at += AFTER.exec(line.text.slice(at))?.[0].length ?? 0;
  }
  const box = BOX.exec(line.text.slice(at));
  let task: Bullet['task'];
  if (box) {
    at += box[0].length;
    sign ||= '☐';
    task = box[1] === ' ' || box[2] === '☐' ? 'open' : 'done';
  }
  if (at === 0 || at >= line.length) return { rest: line, sign: '', task: undefined };
  return { rest: line.slice(at), sign, task };
}
