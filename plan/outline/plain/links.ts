/** Where a link leads: what stands in the parentheses behind its text. */
export interface Resource {
  readonly url: string;
  readonly title: string | null;
  /** Index behind the closing parenthesis. */
  readonly end: number;
}

const ENTITY = /&(?:#|[A-Za-z0-9]{1,31};)/;
const QUOTE = 34;
const APOSTROPHE = 39;
const OPEN = 40;
const CLOSE = 41;

/**
 * The resource that begins at an opening parenthesis. Undefined where there is none or where it is not of the simple kind:
 * on one line, without angle brackets, escapes and entities, a title in quotes.
 */
export function resourceAt(text: string, start: number): Resource | undefined {
  const from = skipSpaces(text, start + 1);
  let at = from;
  for (let depth = 0; ; at++) {
    const c = text.charCodeAt(at);
    if (c === OPEN) depth++;
    else if (c === CLOSE && depth > 0) depth--;
    else if (c === CLOSE) break;
    else if (c === 32 && depth === 0) break;
    else if (!(c > 32) || c === 127 || c === 60 || c === 92 || depth > 8) return undefined;
  }
  const url = text.slice(from, at);
  if (ENTITY.test(url)) return undefined;
  const behind = skipSpaces(text, at);
  const c = text.charCodeAt(behind);
  if (c === CLOSE) return { url, title: null, end: behind + 1 };
  if (at === from || (c !== QUOTE && c !== APOSTROPHE)) return undefined;
  const close = text.indexOf(text.charAt(behind), behind + 1);
  const title = text.slice(behind + 1, close);
  const end = skipSpaces(text, close + 1);
  if (close < 0 || title === '' || /[\\&\r\n]/.test(title) || text.charCodeAt(end) !== CLOSE) return undefined;
  return { url, title, end: end + 1 };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}
