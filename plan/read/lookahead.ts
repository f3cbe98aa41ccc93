import type { CompiledStep } from '../../languages/types.ts';
import { stepsOf } from './pattern.ts';

/**
 * What the words behind a pattern's first one may begin with: bits for letters, one for digits and one for everything else.
 * Most patterns that begin like the text go on otherwise; one look at the next letters spares taking them apart.
 */
export type Lookahead = number;

/** Nothing is known: any word, or none, may follow. */
export const ANYTHING: Lookahead = 0;

/** The word may stand anywhere in the next few, rather than next. */
export const NEARBY = 1 << 29;

const DIGIT = 1 << 27;
/** No plain letter and no digit: letters of other scripts, and what means more than itself in a pattern. */
export const SIGN = 1 << 28;

/** Bits for letters: the first two of a word share them, which tells more than the first one alone. */
const LETTER_BITS = 27;

/** @param text of a token, or of a word or stem of a pattern; stems have two letters at least */
export const initialOf = (text: string): number => {
  const c = text.charCodeAt(0);
  if (c < 97 || c > 122) return c >= 48 && c <= 57 ? DIGIT : SIGN;
  const d = text.charCodeAt(1);
  return 1 << ((c * 7 + (d >= 97 && d <= 122 ? d : 0)) % LETTER_BITS);
};

/** The patterns that a reference `{name}` stands for. */
export type Referred = (name: string) => readonly (readonly CompiledStep[])[];

export function lookaheadOf(steps: readonly CompiledStep[], referred: Referred): Lookahead {
  return behindFirst(steps, referred, 0) ?? ANYTHING;
}

/** Initials of the second word; undefined where there need not be one, or it may be any. */
function behindFirst(steps: readonly CompiledStep[], referred: Referred, depth: number): number | undefined {
  const [first, ...rest] = steps;
  if (first === undefined) return undefined;
  const ways = waysOf(first, rest, referred, depth);
  return ways ? union(ways, (way) => behindFirst(way, referred, depth + 1)) : initials(rest, referred, depth);
}

/** Initials of the first word. */
function initials(steps: readonly CompiledStep[], referred: Referred, depth: number): number | undefined {
  const [first, ...rest] = steps;
  if (first === undefined || first === '*') return undefined;
  if (first === '#') return DIGIT;
  if (first === '...') {
    const after = initials(rest, referred, depth);
    return after === undefined ? undefined : after | NEARBY;
  }
  const ways = waysOf(first, rest, referred, depth);
  return ways ? union(ways, (way) => initials(way, referred, depth + 1)) : initialOf(first as string);
}

/** The sequences that a choice or reference and what follows it stand for; undefined for a word. */
function waysOf(
  first: CompiledStep,
  rest: readonly CompiledStep[],
  referred: Referred,
  depth: number,
): readonly (readonly CompiledStep[])[] | undefined {
  if (depth > DEEPEST) return [[]];
  if (typeof first === 'string')
    return first.startsWith('{') ? referred(first).map((own) => [...own, ...rest]) : undefined;
  const [kind, ...options] = first;
  const ways = options.map((option) => [...(typeof option === 'string' ? stepsOf(option) : option), ...rest]);
  return kind === '?' ? [...ways, rest] : ways;
}

/** Choices within choices, and references; what is nested deeper goes unchecked. */
const DEEPEST = 6;

function union<T>(all: readonly T[], of: (one: T) => number | undefined): number | undefined {
  let bits = 0;
  for (const one of all) {
    const own = of(one);
    if (own === undefined) return undefined;
    bits |= own;
  }
  return bits;
}
