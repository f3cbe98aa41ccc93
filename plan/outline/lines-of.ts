import type { FlatText } from '../text/flat-text.ts';

/** The lines of a text, trimmed, without blank ones. */
export function lines(text: FlatText): FlatText[] {
  const found: FlatText[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text.text[i] !== '\n') continue;
    const line = text.slice(from, i);
    if (line.length > 0) found.push(line);
    from = i + 1;
  }
  return found;
}

const BULLET = /^(?:[•·▪◦‣►▶➤➢✓✔✅❌☐☑■□●○◆★–—*+-]\s*|\[[ xX]\]\s+|\d{1,2}[.)]\s+)+/u;

/** The line without the bullet, check mark or number that it begins with. */
export function withoutBullet(line: FlatText): FlatText {
  const bullet = BULLET.exec(line.text);
  return bullet && bullet[0].length < line.length ? line.slice(bullet[0].length, line.length) : line;
}
