import type { Hits } from '../read/matcher.ts';
import type { Token } from '../read/tokens.ts';

/** A place in a text that says when, or how long; in characters of that text. */
export interface FoundTime {
  readonly from: number;
  readonly to: number;
}

const YEAR = /^20[2-4]\d$/;

/**
 * Dates, quarters, numbered weeks and durations: what the language's list `time` names ("week #", "# months", "by March"),
 * dates in figures, and years behind a word of time ("by 2027").
 */
export function timesOf(text: string, tokens: readonly Token[], hits: Hits): FoundTime[] {
  const found: FoundTime[] = [];
  const add = (from: number, to: number): void => {
    const last = found[found.length - 1];
    if (last && from < last.to) return;
    found.push({ from, to });
  };
  const places = [...(hits.get('time') ?? [])].map(({ from, to }) => ({ from, to }));
  for (const { from, to } of hits.get('timeBefore') ?? [])
    if (tokens[to]?.kind === 'number' && YEAR.test(tokens[to]?.text ?? '')) places.push({ from, to: to + 1 });
  tokens.forEach((token, i) => {
    if (token.kind !== 'number') return;
    const next = tokens[i + 1];
    const joined = next?.kind === 'number' && /^[-/.年]$/.test(text.slice(token.to, next.from));
    // 2026-11-10, 10/11/2026, and 10.11.2026, which is one number to the eye of the tokenizer
    if (joined && (YEAR.test(token.text) || YEAR.test(tokens[i + 2]?.text ?? ''))) places.push({ from: i, to: i + 2 });
    else if (/^\d{1,2}\.\d{1,2}\.20\d\d$|^20\d\d\.\d{1,2}(?:\.\d{1,2})?$/.test(token.text))
      places.push({ from: i, to: i + 1 });
  });
  places.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { from, to } of places) add(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);
  return found;
}
