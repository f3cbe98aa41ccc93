import type { LanguagePack } from '../../languages/types.ts';
import { type Hits, Matcher } from './matcher.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words of one language, compiled. */
export class Vocabulary {
  readonly code: string;
  readonly #lists: Matcher;
  readonly #topics: Matcher;

  constructor(pack: LanguagePack) {
    this.code = pack.code;
    this.#lists = new Matcher(pack.lists);
    this.#topics = new Matcher(pack.topics);
  }

  find(tokens: readonly Token[]): Hits {
    return this.#lists.find(tokens);
  }

  /** Topics that a heading, label or column announces. A long name announces only what it begins or ends with. */
  topicsOf(name: string): ReadonlySet<string> {
    const tokens = tokensOf(name);
    const topics = new Set<string>();
    for (const [topic, hits] of this.#topics.find(tokens))
      if (hits.some((h) => tokens.length <= 6 || h.from <= 2 || h.to >= tokens.length - 1)) topics.add(topic);
    return topics;
  }
}
