/**
 * A pattern of words, matched against the words of a statement, never against its characters; matching is linear in the
 * statement's length. Case, hyphens and accents-composition do not matter ("Roll-back" is `roll back`).
 *
 *   kill switch          these words, one after the other
 *   disabl*              a word that begins so
 *   (stop|pause) the     one of these (each may have several words)
 *   [the]                may be there or not
 *   ...                  up to five words, none of them across `.`, `;`, `:` or the end of a cell
 *   #                    a number, with its sign, unit mark or currency
 *   {ai}                 any pattern of the list `ai` of the same language
 *   *                    any one word
 *   =today               in names of topics only: the whole name, nothing before or behind it
 *
 * Chinese, Japanese and Korean are matched character by character, so `人工审核` needs no spaces.
 */
export type Pattern = string;

/** Names that headings, labels, column headers and keys carry for a topic. Matched against the whole name, anywhere in it. */
export type TopicNames = Readonly<Record<string, readonly Pattern[]>>;

/** What the reader knows of one language. Data only: adding a language means adding a folder with one of these. */
export interface LanguagePack {
  /** BCP 47 code: "en", "de", "zh". */
  readonly code: string;
  /** English name. */
  readonly name: string;
  /** Whether plans in it are read well enough to assert anything about them; `false`: findings are questions. */
  readonly read: boolean;
  /** The most frequent function words (or characters), by which the language is told; 30 to 60. */
  readonly functionWords: readonly string[];
  /** Names of topics, by aspect (`problem`, `rollback`, …) and by the other topics of `languages/topics.ts`. */
  readonly topics: TopicNames;
  /** Named word lists that patterns and readers refer to (`ai`, `negation`, `todo`, `placeholder`, …). */
  readonly lists: Readonly<Record<string, readonly Pattern[]>>;
  /** What a build prepared of `topics` and `lists`, so that a start need not; they are empty then. */
  readonly compiled?: () => CompiledPack;
}

/**
 * Named lists of patterns as one automaton: the patterns that begin alike share their way as far as they do, so a text is
 * held against all of them at once. Numbers in one array rather than objects: it is there as soon as it is read.
 */
export interface CompiledPatterns {
  readonly lists: readonly string[];
  /** The states one behind the other, as `plan/read/automaton.ts` lays them out. */
  readonly cells: Int32Array;
}

export interface CompiledPack {
  /** Each word or `stem*` of the patterns with its symbol in the automata, as `plan/read/symbols.ts` lays them out. */
  readonly words: Int32Array;
  readonly lists: CompiledPatterns;
  readonly topics: CompiledPatterns;
  readonly wholeTopics: CompiledPatterns;
}
