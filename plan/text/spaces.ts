/** White space of any kind, as UTF-16 code unit; line and paragraph separators included. */
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000;

/** Zero-width characters, marks of direction and the object replacement character, which pasted text is full of. */
export const isInvisible = (c: number): boolean =>
  (c >= 0x200b && c <= 0x200f) || c === 0x2060 || c === 0xfeff || c === 0xfffc || c === 0xad;

/**
 * A line end that the author set on purpose (two spaces, a backslash, `<br>`), as opposed to one that only wraps a
 * paragraph. Plain text holds this character there.
 */
export const HARD_BREAK = '\u2028';

/** Runs of white space become one space, zero-width characters go; both ends are trimmed. */
export function folded(text: string): string {
  let out = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isInvisible(c)) continue;
    if (isSpace(c)) {
      gap = true;
      continue;
    }
    if (gap && out !== '') out += ' ';
    gap = false;
    out += text[i];
  }
  return out;
}
