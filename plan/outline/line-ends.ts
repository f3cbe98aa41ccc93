import { HARD_BREAK } from '../text/spaces.ts';

/**
 * Gives text that other tools wrote the line ends of Markdown. Word processors, slides and PDF end lines and pages with
 * characters of their own: where these are most of a text's line ends they become such, else breaks within a paragraph. Two
 * spaces behind nearly every line are left over, and no breaks.
 *
 * @returns a text of the same length
 */
export function withLineEnds(text: string): string {
  return withoutTrails(withUsualEnds(text));
}

const OTHERS = /[\v\f\u0085\u2028\u2029]/g;

function withUsualEnds(text: string): string {
  const others = text.match(OTHERS)?.length ?? 0;
  if (others === 0) return text;
  const usual = text.match(/\r\n|\n|\r/g)?.length ?? 0;
  return text.replace(OTHERS, others > usual ? '\n' : HARD_BREAK);
}

/** Behind words; not behind the marks of tables, rules and fences, where they mean nothing. */
const TRAIL = /([\p{L}\p{N}.,;:!?)"'%，。；：！？、）]) {2,}(?=[\r\n])/gu;
const FEWEST = 5;
const NEARLY_ALL = 0.8;

function withoutTrails(text: string): string {
  const trails = text.match(TRAIL)?.length ?? 0;
  if (trails < FEWEST) return text;
  const lines = text.match(/\S[^\S\r\n]*(?:[\r\n]|$)/g)?.length ?? 0;
  if (trails < lines * NEARLY_ALL) return text;
  return text.replace(TRAIL, (trail, word: string) => word.padEnd(trail.length - 1) + NOTHING);
}

/** A character that no reader sees, so that the line does not end in spaces. */
const NOTHING = '\u200b';
