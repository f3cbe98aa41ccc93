import type { CharRange } from './flat-text.ts';
import { HARD_BREAK, isInvisible, isSpace } from './spaces.ts';

/** Words after whose full stop a sentence goes on, whatever follows; lower case, without the last stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'e.g i.e vs approx incl excl dr mr mrs ms prof cf ca dept inc ltd corp st u.s u.k p.ej ej z.b d.h u.a bzw ggf inkl ' +
    'evtl n.b sr sra aprox std ex'
  ).split(' '),
);

/** Words whose full stop ends no sentence when a number follows ("No. 5", "Fig. 2", "Mar. 3"). */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  (
    'no nr fig figs sec ch min max art vol abs kap núm nº pág p pp tel av jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec resp v'
  ).split(' '),
);

const CLOSERS = '"\'”’»)]）」』】›';
const WIDE_ENDS = '。！？｡';
const ENDS = `.!?…${WIDE_ENDS}`;

/**
 * Splits plain text into sentences. A line end is white space; a hard break ends a sentence.
 *
 * @returns ranges in order, trimmed, none empty; characters outside them are white space
 */
export function sentences(text: string): CharRange[] {
  const found: CharRange[] = [];
  let from = 0;
  const close = (to: number): void => {
    let a = from;
    let z = to;
    while (a < z && isBlank(text, a)) a++;
    while (z > a && isBlank(text, z - 1)) z--;
    if (z > a) found.push([a, z]);
    from = to;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === HARD_BREAK) close(i + 1);
    if (!ENDS.includes(c)) continue;
    let end = i + 1;
    while (end < text.length && ENDS.includes(text[end] as string)) end++;
    const marks = end;
    while (end < text.length && CLOSERS.includes(text[end] as string)) end++;
    if (endsSentence(text, from, i, marks, end)) close(end);
    i = end - 1;
  }
  close(text.length);
  return found;
}

const isBlank = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return isSpace(c) || isInvisible(c);
};

/**
 * @param from where the sentence begins
 * @param at the first of its end marks
 * @param marks where those end
 * @param end where the closing quotes and brackets behind them end
 */
function endsSentence(text: string, from: number, at: number, marks: number, end: number): boolean {
  if (end >= text.length) return true;
  // "？。" and "。" need no space; behind a closing bracket the sentence may go on ("「はい。」と答える")
  if (WIDE_ENDS.includes(text[marks - 1] as string))
    return end === marks || !/[\p{Script=Hiragana}、，]/u.test(charAt(text, end));
  if (!isBlank(text, end)) return false;
  let next = end;
  while (next < text.length && isBlank(text, next)) next++;
  const following = charAt(text, next);
  if (/\p{Ll}/u.test(following)) return false;
  if (text[at] !== '.' || end !== at + 1) return true;
  let begin = at;
  while (begin > from && !isBlank(text, begin - 1) && !'(["“'.includes(text[begin - 1] as string)) begin--;
  const word = text.slice(begin, at).toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  if (/\d/.test(following) && BEFORE_NUMBERS.has(word)) return false;
  // an initial ("J. Smith"), the number of an item ("2. Then")
  if (/^\p{Lu}$/u.test(text.slice(begin, at))) return false;
  return !(/^\d{1,3}$/.test(word) && text.slice(from, begin).trim() === '');
}

const charAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
