import type { FlatText } from '../text/flat-text.ts';
import { labelOf } from './labels.ts';

const CHINESE = '[一二三四五六七八九十百]{1,4}';
const ROMAN = '[IVX]{1,5}';

const NUMBERING = new RegExp(
  '^(?:§\\s*)?(?:' +
    [
      '\\d{1,3}(?:\\.\\d{1,3}){1,4}(?:[.):]?\\s+|[、．]\\s*)(?=[\\p{L}\\p{M}\\p{So}(（"“„«「【])',
      '\\d{1,3}[.):、．]\\s*(?=\\D)',
      '\\d\\ufe0f?\\u20e3\\s*',
      '[A-Z]\\d{0,2}[.)]\\s+',
      `${ROMAN}[.):]\\s+`,
      `第(?:\\d{1,3}|${CHINESE})[章节節部]分?\\s*[:：、]?\\s*`,
      `[(（](?:\\d{1,2}|${CHINESE}|[a-z]|[ivx]{1,4})[)）]\\s*`,
      `${CHINESE}[、.．]\\s*`,
    ].join('|') +
    ')',
  'u',
);

/** Signs before a title: emoji, bullets, hashes; not the sign of a number ("+1 Stretch goals"), not a bracket or quote. */
const SIGNS = /^(?:(?![+−~<>≤≥±-]\s?\d)[^\p{L}\p{N}([（$€£¥<"“'「『【§])+/u;

/** Has neither signs nor a number before it, as most titles; it spares compiling the long patterns. */
const BEGINS_WITH_WORD = /^[A-Za-z][a-z]/;

/** White space, colon and signs behind a title, and a dash that stands apart. */
const TRAIL = /(?:[\s:：*_#]|(?<=\s)[–—-])+$/u;

/** A title without numbering, leading signs and trailing colon: where it begins and ends in the text. */
export function titleRange(text: string): readonly [number, number] {
  let from = 0;
  for (const pattern of BEGINS_WITH_WORD.test(text) ? [] : [SIGNS, NUMBERING, SIGNS]) {
    const found = pattern.exec(text.slice(from));
    if (found && found[0].length < text.length - from) from += found[0].length;
  }
  let to = text.length;
  to -= TRAIL.exec(text.slice(from))?.[0].length ?? 0;
  return [from, to];
}

/** How many `#` a line begins with that is meant as a heading: "###Risks" without the space, "\\## Risks" with its sign escaped. */
export const hashesOf = (text: string): number => /^(#{1,6})(?:\s+\S|[^#\s\d!])/u.exec(text)?.[1]?.length ?? 0;

/** How deep the numbering of a title is: "3" and "三、" 1, "3.1" and "（一）" 2; 0 without a number. */
export function numberingDepth(text: string): number {
  if (BEGINS_WITH_WORD.test(text)) return 0;
  const bare = text.replace(SIGNS, '');
  const number = NUMBERING.exec(bare)?.[0];
  if (number === undefined) return 0;
  return /^[(（]/u.test(number) ? 2 : (number.match(/\d+/g)?.length ?? 1);
}

const LONGEST_TITLE = 110;
const MOST_WORDS = 12;
const ENDS_SENTENCE = /[.!?。！？；;,，、]["”」')]?$/u;

/** "Why are we here?": a question of few words may be a title where plain lines may. */
const ASKS = /^\p{Lu}[^.!?。！？:：;]{2,60}[?？]$/u;
const MOST_ASKED = 8;

/** Whether a line is a question, and short enough to be a title. */
export const isAsked = (text: string): boolean => ASKS.test(text) && text.split(/\s+/u).length <= MOST_ASKED;

/** What a line without `#` may be as a heading. */
export type TitleForm = 'bold' | 'numbered' | 'titled' | undefined;

/** A line that is all in bold and no `**Label: value**`, with emoji or a remark in brackets around the bold at most. */
function isBoldTitle(line: FlatText): boolean {
  const [from, to] = line.bold[0] ?? [0, 0];
  if (to === 0 || /[\p{L}\p{N}]/u.test(line.text.slice(0, from))) return false;
  const rest = line.text.slice(to).replace(/^\s*[(（][^()（）]{1,60}[)）]/u, '');
  if (/[\p{L}\p{N}]/u.test(rest) && !line.isBold(line.text.search(/[\p{L}\p{N}]/u), lastWord(line.text))) return false;
  if (/[.!?。]["”」]?$/u.test(line.text)) return false;
  const { label, value } = labelOf(line);
  // "**Owner: Dana Kim**" says who it is; "**Milestone 1: Set-up**" is called so
  return label === undefined || value.length === 0 || /(?:\d|\s\p{Lu})$/u.test(label.text);
}

const lastWord = (text: string): number => text.replace(/[^\p{L}\p{N}]+$/u, '').length;

/** Captions are no titles of what follows. */
const CAPTION = /^(?:fig|tab|abb|图|圖|図|表|그림|표)/iu;

/** "3.1 Risks", "一、背景", "第2章", "◆ Ziele", "Phase 1 — MVP", "Week 3 (rollout)": a number that makes a line a title. */
const NUMBERED_LINE = new RegExp(
  '^(?:' +
    [
      '\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s+[\\p{Lu}\\p{Lo}]',
      '\\d{1,2}(?:[.)]\\s+|[、．])[\\p{Lu}\\p{Lo}]',
      `${CHINESE}[、.．]`,
      `[（(]${CHINESE}[）)]`,
      `第(?:\\d{1,3}|${CHINESE})[章节節部]`,
      '[◆◇■★◎▶]\\s*\\S',
      `\\p{Lu}\\p{L}{1,15}\\s(?:\\d{1,2}(?:[.–-]\\d{1,2})?|${ROMAN})(?:\\s*$|\\s*[:：–—(（-])`,
    ].join('|') +
    ')',
  'u',
);

/**
 * Tells whether a line that stands alone serves as a heading. What only looks like one by its number or shape must have
 * something below it to be one; that is for the caller to see to.
 *
 * @param plainTitles whether short lines without any mark may be titles
 */
export function titleForm(line: FlatText, plainTitles: boolean): TitleForm {
  const bare = line.text.replace(/[\s:：.]+$|\s+[–—-]\s*$/u, '');
  if (line.length > LONGEST_TITLE || !/[\p{L}\p{N}]/u.test(bare)) return undefined;
  if (isBoldTitle(line)) return 'bold';
  const isEnded = ENDS_SENTENCE.test(line.text) && !(plainTitles && isAsked(line.text));
  if (isEnded || bare.split(/\s+/u).length > MOST_WORDS || line.bold.length > 1) return undefined;
  if (NUMBERED_LINE.test(line.text) && !CAPTION.test(line.text)) return 'numbered';
  return plainTitles && looksLikeTitle(line, bare) ? 'titled' : undefined;
}

/** "Success metrics", "背景": few words, a capital first, no label, no number that would make it a fact. */
function looksLikeTitle(line: FlatText, bare: string): boolean {
  const { label, value } = labelOf(line);
  if ((label && value.length > 0) || bare.split(/\s+/u).length > 8 || bare.length > 80) return false;
  return /^\P{L}{0,4}\p{Lu}/u.test(bare) ? !/[%$€£]|\d{3}/u.test(bare) : /^\p{Lo}{2,12}$/u.test(bare);
}
