/** Above this remark's time grows too fast for one piece: a table of 64 KB takes about 0.3 s, a nested list longer. */
export const LARGEST_PIECE = 64 * 1024;

/** Markdown beyond this, in one document, is read by line: remark reads about half a megabyte a second. */
export const MOST_MARKDOWN = 2 * 1024 * 1024;

const MOST_BRACKETS = 2000;
const MOST_MARKS = 8000;
/** Above 16 KB the costs of nesting and marks multiply. */
const LARGE = 16 * 1024;
const DEEPEST = 60;

/**
 * Whether remark reads this piece in reasonable time and depth. Brackets and emphasis marks cost quadratic time, nested
 * quotes and lists recursion; beyond some hundreds of either no plan is meant.
 */
export function isTame(piece: string): boolean {
  if (piece.length > LARGEST_PIECE) return false;
  let brackets = 0;
  let marks = 0;
  let nested = 0;
  let depth = 0;
  let indent = 0;
  let atStart = true;
  for (let i = 0; i < piece.length; i++) {
    const c = piece.charCodeAt(i);
    if (c === 10 || c === 13) {
      if (depth > 3 || indent > 12) nested++;
      atStart = true;
      depth = 0;
      indent = 0;
      continue;
    }
    if (c === 91) brackets++;
    else if (c === 42 || c === 95 || c === 96 || c === 126) marks++;
    if (!atStart) continue;
    if (c === 32) indent++;
    else if (c === 9) indent += 4;
    else if (c === 62 || isMarker(piece, i)) depth++;
    else if (!(c >= 48 && c <= 57) && c !== 46 && c !== 41) atStart = false;
    if (depth > DEEPEST || indent > 4 * DEEPEST) return false;
  }
  if (piece.length > LARGE && (marks > MOST_MARKS / 4 || nested > 200)) return false;
  return brackets <= MOST_BRACKETS && marks <= MOST_MARKS && !piece.includes('['.repeat(100));
}

/** `-`, `*` or `+` with white space behind it. */
function isMarker(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c !== 45 && c !== 42 && c !== 43) return false;
  const next = text.charCodeAt(at + 1);
  return next === 32 || next === 9;
}
