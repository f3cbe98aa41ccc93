import type { LanguagePack } from '../../languages/types.ts';
import { tokensOf } from '../../plan/read/tokens.ts';
import { Vocabulary } from '../../plan/read/vocabulary.ts';

/** Names of the lists or topics of a pack of which a pattern is found in a text. */
export type Finder = (text: string) => ReadonlySet<string>;

/**
 * Compiles a pack as the reader does.
 *
 * @throws {SyntaxError} for a malformed pattern or an unknown list
 */
export function findersOf(pack: LanguagePack): { readonly topics: Finder; readonly lists: Finder } {
  const vocabulary = new Vocabulary(pack);
  return {
    topics: (name) => new Set(vocabulary.topicsOf(name).keys()),
    lists: (text) => new Set(vocabulary.find(tokensOf(text)).keys()),
  };
}

/** How many words of a text are function words of a pack, as a share of all. */
export function familiar(text: string, pack: LanguagePack): number {
  const own = new Set(pack.functionWords);
  const words = tokensOf(text).filter((token) => token.kind === 'word' || token.kind === 'wide');
  return words.filter((token) => own.has(token.text)).length / Math.max(1, words.length);
}
