import type { LanguagePack } from '../../languages/types.ts';
import type { Outline } from '../outline/types.ts';
import { tokensOf } from '../read/tokens.ts';

/** Words of the document that are looked at. */
const SAMPLE = 1200;
/** Share of function words below which no language is told; English prose has about .35, lists and tables .15. */
const FAINTEST = 0.02;

/** So many different function words that the preferred language has not, and a text in Latin letters is not in that one. */
const EVIDENCE = 3;

/**
 * Tells the language by its most frequent words. Returns the pack, or undefined where none fits; for a few words in Latin
 * letters the first pack, unless another language shows itself by several of its words: "door" and "over" are English too.
 */
export function languageOf(outline: Outline, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const counts = new Map<string, number>();
  let total = 0;
  const add = (text: string): void => {
    if (total >= SAMPLE) return;
    for (const token of tokensOf(text)) {
      if (token.kind === 'number' || token.kind === 'code') continue;
      counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
      total++;
    }
  };
  for (const statement of outline.statements) add(statement.text);
  // the names of fields are English in many a file that is not
  for (const section of outline.sections) if (section.form !== 'entry') add(section.title);
  if (total === 0) return undefined;
  const [first] = packs;
  const latin = isLatin(counts);
  const own = new Set(first?.functionWords);
  let best: LanguagePack | undefined;
  let most = FAINTEST;
  for (const pack of packs) {
    let found = 0;
    let others = 0;
    for (const word of pack.functionWords) {
      const times = counts.get(word) ?? 0;
      found += times;
      if (times > 0 && !own.has(word)) others++;
    }
    if (found / total > most && (pack === first || !latin || others >= EVIDENCE)) {
      most = found / total;
      best = pack;
    }
  }
  return best ?? (total < FEW_WORDS && latin ? first : undefined);
}

/** So few words may hold no function word of their language at all: a template, a list of names. */
const FEW_WORDS = 80;

const isLatin = (counts: ReadonlyMap<string, number>): boolean =>
  [...counts.keys()].every((word) => /^[a-z'À-ɏ]+$/.test(word));
