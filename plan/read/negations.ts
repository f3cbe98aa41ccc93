import type { Hits } from './matcher.ts';
import type { Token } from './tokens.ts';

/** "No-show rate", "no-code tool": names of things. */
export const isCompound = (text: string, token: Token | undefined): boolean =>
  token?.text === 'no' && /^[-‐‑]\p{L}/u.test(text.slice(token.to, token.to + 2));

/** Words a negation reaches to its right, within its clause. */
const NEGATION_REACH = 6;

/** Tokens that stand in the scope of a negation. */
export function negatedTokens(text: string, tokens: readonly Token[], hits: Hits): Set<number> {
  const negated = new Set<number>();
  const lifted = hits.get('negationNot') ?? [];
  const breaks = hits.get('clauseBreak') ?? [];
  for (const hit of hits.get('negation') ?? []) {
    if (lifted.some((l) => l.from <= hit.from && hit.from < l.to)) continue;
    if (isCompound(text, tokens[hit.from])) continue;
    // "No." before a number is an abbreviation
    if (tokens[hit.from]?.text === 'no' && tokens[hit.to]?.kind === 'number' && tokens[hit.to]?.gap === 2) continue;
    for (let i = hit.from; i < tokens.length && i < hit.to + NEGATION_REACH; i++) {
      if (i > hit.from && (tokens[i]?.gap ?? 0) === 2) break;
      // ", but" and "because" end its reach
      if (i >= hit.to && breaks.some((b) => b.from === i)) break;
      negated.add(i);
    }
  }
  return negated;
}
