import { type FoundQuantity, quantitiesOf } from '../facts/quantities.ts';
import { type FoundTime, timesOf } from '../facts/times.ts';
import type { Hits } from './matcher.ts';
import { negatedTokens } from './negations.ts';
import { type Token, tokensOf, wordCount } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a text says by itself, whatever stands around it. Shared by all that read the same text: never changed. */
export interface Said {
  readonly tokens: readonly Token[];
  readonly hits: Hits;
  readonly quantities: readonly FoundQuantity[];
  readonly times: readonly FoundTime[];
  /** Content words: words without numbers; wide characters count half. */
  readonly words: number;
  /** Tokens that stand in the scope of a negation. */
  readonly negated: ReadonlySet<number>;
}

/**
 * Reads texts by themselves, and remembers what it read of the last ones: while somebody types, all statements but one are the
 * same as a moment ago.
 */
export class Sayings {
  readonly #vocabulary: Vocabulary;
  readonly #limit: number;
  readonly #known = new Map<string, Said>();

  /** @param limit texts that are remembered; 0 for a reader of many documents, each of them once */
  constructor(vocabulary: Vocabulary, limit = 0) {
    this.#vocabulary = vocabulary;
    this.#limit = limit;
  }

  /** @param code ranges of the text that are not read as words */
  of(text: string, code: readonly (readonly [number, number])[]): Said {
    if (this.#limit === 0 || code.length > 0) return this.#read(text, code);
    let said = this.#known.get(text);
    if (!said) {
      said = this.#read(text, code);
      if (this.#known.size >= this.#limit) this.#known.clear();
      this.#known.set(text, said);
    }
    return said;
  }

  /** Words of a name, by list. */
  hitsOf(name: string): Hits {
    return this.#limit === 0 ? this.#vocabulary.find(tokensOf(name)) : this.of(name, NO_CODE).hits;
  }

  #read(text: string, code: readonly (readonly [number, number])[]): Said {
    const tokens = tokensOf(text, code);
    const hits = this.#vocabulary.find(tokens);
    return {
      tokens,
      hits,
      quantities: quantitiesOf(text),
      times: timesOf(text, tokens, hits),
      words: wordCount(tokens),
      negated: negatedTokens(text, tokens, hits),
    };
  }
}

const NO_CODE: readonly (readonly [number, number])[] = [];
