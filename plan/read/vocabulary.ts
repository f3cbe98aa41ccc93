import type { CompiledPack, LanguagePack, Pattern, TopicNames } from '../../languages/types.ts';
import { type Hit, type Hits, Matcher } from './matcher.ts';
import { compilePatterns } from './automaton.ts';
import { Alphabet, Symbols } from './symbols.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words of one language, ready to be found. */
export class Vocabulary {
  readonly code: string;
  readonly #lists: Matcher;
  readonly #topics: Matcher;
  /** Patterns that must be the whole name. */
  readonly #wholeTopics: Matcher;

  constructor(pack: LanguagePack) {
    this.code = pack.code;
    const compiled = pack.compiled?.() ?? compilePack(pack);
    const symbols = new Symbols(compiled.words);
    this.#lists = new Matcher(compiled.lists, symbols);
    this.#topics = new Matcher(compiled.topics, symbols);
    this.#wholeTopics = new Matcher(compiled.wholeTopics, symbols);
  }

  find(tokens: readonly Token[]): Hits {
    return this.#lists.find(tokens);
  }

  /**
   * Topics that a heading, label or column announces, and by how many words. A long name announces only what it begins or ends
   * with.
   */
  topicsOf(name: string): ReadonlyMap<string, number> {
    const tokens = tokensOf(name);
    const topics = new Map<string, number>();
    const length = lengthOf(tokens);
    const add = (topic: string, hits: readonly Hit[]): void => {
      for (const { from, to } of hits) topics.set(topic, Math.max(topics.get(topic) ?? 0, to - from));
    };
    // "8 Ops"
    const first = Math.max(0, tokens.length > 1 ? tokens.findIndex((t) => t.kind !== 'number') : 0);
    for (const [topic, hits] of this.#topics.find(tokens))
      add(
        topic,
        hits.filter((h) => length <= LONG_NAME || h.from <= 2 || h.to >= tokens.length - 1),
      );
    for (const [topic, hits] of this.#wholeTopics.find(tokens))
      add(
        topic,
        hits.filter((h) => h.from === first && h.to === tokens.length),
      );
    return topics;
  }
}

/**
 * Makes automata of the patterns of a language. A build does this once and for all; elsewhere it is done at the start.
 *
 * @throws {SyntaxError} for a malformed pattern or a reference to an unknown list
 */
export function compilePack(pack: LanguagePack): CompiledPack {
  const alphabet = new Alphabet();
  const topics = (isWhole: boolean) => selected(pack.topics, (pattern) => pattern.startsWith('=') === isWhole);
  const compiled = {
    lists: compilePatterns(pack.lists, alphabet),
    topics: compilePatterns(topics(false), alphabet),
    wholeTopics: compilePatterns(topics(true), alphabet),
  };
  return { ...compiled, words: alphabet.cells() };
}

/** Words of a name above which a topic in its middle is no longer what it announces. */
const LONG_NAME = 6;

/** In words; about two characters of Chinese, Japanese or Korean make one. */
const lengthOf = (tokens: readonly Token[]): number => tokens.reduce((n, t) => n + (t.kind === 'wide' ? 0.5 : 1), 0);

const selected = (topics: TopicNames, test: (pattern: Pattern) => boolean): Record<string, Pattern[]> =>
  Object.fromEntries(
    Object.entries(topics).map(([topic, patterns]) => [topic, patterns.filter(test).map((p) => p.replace(/^=/, ''))]),
  );
