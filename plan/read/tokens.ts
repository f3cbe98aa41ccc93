/** A word, a number or one character of Chinese, Japanese or Korean. */
export interface Token {
  /** Lower case, apostrophes made straight. Numbers are kept as written. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'wide' | 'code';
  /** [from, to) in the statement's text. */
  readonly from: number;
  readonly to: number;
  /**
   * What stands between the token before and this one: 0 nothing but space, hyphens and slashes; 1 a comma, bracket, dash
   * or quotation mark; 2 something that ends a clause.
   */
  readonly gap: 0 | 1 | 2;
}

/** A statement longer than this is read up to here; nobody writes such sentences, but data and minified text look so. */
const LONGEST = 4000;

const WIDE_LETTERS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}';
const WIDE = new RegExp(`[${WIDE_LETTERS}]`, 'u');
/** A word ends where a wide character begins: "AI客服" is `ai`, `客`, `服`. */
const LETTERS = `(?:(?![${WIDE_LETTERS}])[\\p{L}\\p{M}])+`;
const TOKEN = new RegExp(`\\d+(?:[.,'’]\\d+)*|[${WIDE_LETTERS}]|${LETTERS}(?:['’]${LETTERS})*`, 'gu');

/** Most statements of most plans are plain ASCII but for quotation marks and dashes; the simple pattern is far cheaper. */
const PLAIN_TOKEN = /\d+(?:[.,'’]\d+)*|[A-Za-z]+(?:['’][A-Za-z]+)*/g;
const FOREIGN = /[^\x00-\x7f\u2000-\u22ff]/;

/**
 * Cuts a text into words. Hyphens and slashes separate words ("roll-back" and "roll back" are the same), letters and digits
 * part ("v2" is `v`, `2` – but `Q3` stays together through its pattern `q #`).
 *
 * @param code ranges that must not be read as words: each becomes one token of kind `code`
 */
export function tokensOf(text: string, code: readonly (readonly [number, number])[] = []): Token[] {
  const tokens: Token[] = [];
  const source = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  let last = 0;
  let masked = 0;
  const bounds = boundsOf(source);
  for (let i = 0; i < bounds.length; i += 2) {
    const from = bounds[i] as number;
    const to = bounds[i + 1] as number;
    while (masked < code.length && (code[masked]?.[1] ?? 0) <= from) masked++;
    const mask = code[masked];
    if (mask && mask[0] < to && from < mask[1]) {
      const previous = tokens[tokens.length - 1];
      if (previous?.kind === 'code' && previous.from === mask[0]) {
        last = to;
        continue;
      }
      tokens.push({ text: '\u0000', kind: 'code', from: mask[0], to: mask[1], gap: gapOf(source, last, mask[0]) });
      last = mask[1];
      continue;
    }
    const word = source.slice(from, to);
    const first = word.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : first > 0x10ff && WIDE.test(word) ? 'wide' : 'word';
    tokens.push({
      text: kind === 'word' ? word.toLowerCase().replaceAll('’', "'") : word,
      kind,
      from,
      to,
      gap: gapOf(source, last, from),
    });
    last = to;
  }
  return tokens;
}

/** Where each word begins and ends, one behind the other. */
function boundsOf(text: string): number[] {
  const pattern = FOREIGN.test(text) ? TOKEN : PLAIN_TOKEN;
  const bounds: number[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) bounds.push(m.index, pattern.lastIndex);
  return bounds;
}

/** Content words: words without numbers; wide characters count half. */
export const wordCount = (tokens: readonly Token[]): number =>
  tokens.reduce((n, { kind }) => n + (kind === 'word' ? 1 : kind === 'wide' ? 0.5 : 0), 0);

function gapOf(text: string, from: number, to: number): 0 | 1 | 2 {
  let gap: 0 | 1 | 2 = 0;
  for (let i = from; i < to; i++) {
    const c = text[i] as string;
    if ('.;:!?。；：！？|\n•…'.includes(c)) {
      // a stop inside "e.g." or "v1.2" is followed by a letter or digit, not by space
      if (c !== '.' || i + 1 >= text.length || text[i + 1] === ' ') return 2;
    } else if (',()[]{}"“”„«»「」、，（）–—→⇒'.includes(c) || (c === '-' && text[i + 1] === ' ')) gap = 1;
  }
  return gap;
}
