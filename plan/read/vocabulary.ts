import type { CompiledPack, LanguagePack, Pattern, TopicNames } from '../../languages/types.ts';
import { type Hits, Matcher } from './matcher.ts';
import { compilePatterns } from './pattern.ts';
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
    this.#lists = new Matcher(compiled.lists);
    this.#topics = new Matcher(compiled.topics);
    this.#wholeTopics = new Matcher(compiled.wholeTopics);
  }

  find(tokens: readonly Token[]): Hits {
    return this.#lists.find(tokens);
  }

  /** Topics that a heading, label or column announces. A long name announces only what it begins or ends with. */
  topicsOf(name: string): ReadonlySet<string> {
    const tokens = tokensOf(name);
    const topics = new Set<string>();
    const length = lengthOf(tokens);
    // "8 Ops"
    const first = Math.max(0, tokens.length > 1 ? tokens.findIndex((t) => t.kind !== 'number') : 0);
    for (const [topic, hits] of this.#topics.find(tokens))
      if (hits.some((h) => length <= LONG_NAME || h.from <= 2 || h.to >= tokens.length - 1)) topics.add(topic);
    for (const [topic, hits] of this.#wholeTopics.find(tokens))
      if (hits.some((h) => h.from === first && h.to === tokens.length)) topics.add(topic);
    return topics;
  }
}

/**
 * Parses and indexes the patterns of a language. A build does this once and for all; elsewhere it is done at the start.
 *
 * @throws {SyntaxError} for a malformed pattern or a reference to an unknown list
 */
export const compilePack = (pack: LanguagePack): CompiledPack => ({
  lists: compilePatterns(pack.lists),
  topics: compilePatterns(selected(pack.topics, (p) => !p.startsWith('='))),
  wholeTopics: compilePatterns(selected(pack.topics, (p) => p.startsWith('='))),
});

/** Words of a name above which a topic in its middle is no longer what it announces. */
const LONG_NAME = 6;

/** In words; about two characters of Chinese, Japanese or Korean make one. */
const lengthOf = (tokens: readonly Token[]): number => tokens.reduce((n, t) => n + (t.kind === 'wide' ? 0.5 : 1), 0);

const selected = (topics: TopicNames, test: (pattern: Pattern) => boolean): Record<string, Pattern[]> =>
  Object.fromEntries(
    Object.entries(topics).map(([topic, patterns]) => [topic, patterns.filter(test).map((p) => p.replace(/^=/, ''))]),
  );
