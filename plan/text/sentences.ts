/** Words that end in a full stop without ending a sentence; lower case, without the last stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'e.g i.e etc vs approx incl excl dr mr mrs ms prof no nr fig figs cf ca resp min max avg est dept inc ltd corp co st sec vol ed eds al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.k a.m p.m p.ej ej z.b d.h u.a bzw ggf inkl evtl usw ' +
    'n.b viz art abs kap sr sra núm pág av aprox std mio mrd tel'
  ).split(' '),
);

const CLOSERS = '"\'”’»)]）」』】*_';
const WIDE_ENDS = '。！？';

/**
 * Splits plain text into sentences. Line ends are white space, except before a line that begins like an item of its own.
 *
 * @returns [from, to) pairs in order, trimmed, none empty; characters outside them are white space
 */
export function sentences(text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  const close = (to: number): void => {
    let a = from;
    let z = to;
    while (a < z && isBlank(text[a])) a++;
    while (z > a && isBlank(text[z - 1])) z--;
    if (z > a) found.push([a, z]);
    from = to;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '\n') {
      if (beginsItem(text, i + 1)) close(i + 1);
      continue;
    }
    const wide = WIDE_ENDS.includes(c);
    if (!wide && c !== '.' && c !== '!' && c !== '?' && c !== '…') continue;
    let end = i + 1;
    while (end < text.length && (isEnd(text[end] as string) || CLOSERS.includes(text[end] as string))) end++;
    if (wide || endsSentence(text, from, i, end)) close(end);
    i = end - 1;
  }
  close(text.length);
  return found;
}

const isEnd = (c: string): boolean => c === '.' || c === '!' || c === '?' || c === '…' || WIDE_ENDS.includes(c);
const isBlank = (c: string | undefined): boolean => c !== undefined && /\s/u.test(c);

function endsSentence(text: string, from: number, at: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!isBlank(text[end])) return false;
  if (text[at] !== '.') return true;
  let next = end;
  while (next < text.length && isBlank(text[next])) next++;
  const following = text[next];
  if (following === undefined) return true;
  if (/\p{Ll}/u.test(following)) return false;
  if (end === at + 1) {
    let begin = at;
    while (begin > from && !isBlank(text[begin - 1]) && !'(["“'.includes(text[begin - 1] as string)) begin--;
    const word = text.slice(begin, at).toLowerCase();
    if (ABBREVIATIONS.has(word)) return false;
    // an initial ("J. Smith") or the number of a list item ("2. Then")
    if (/^\p{L}$/u.test(word) || (/^\d{1,3}$/.test(word) && begin === firstOf(text, from))) return false;
  }
  return true;
}

function firstOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text[at])) at++;
  return at;
}

/** Whether the line that begins here is an item of its own: a bullet character, a check mark, an emoji, a number. */
function beginsItem(text: string, at: number): boolean {
  const line = text.slice(at, at + 12).trimStart();
  return /^(?:[•·▪◦‣►▶➤✓✔✅❌☐☑■□●○◆–—*-]\s?\S|\d{1,2}[.)]\s|\p{Emoji_Presentation})/u.test(line);
}
