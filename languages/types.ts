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

/** A step of a pattern as data: a word, `stem*`, `#`, `...`, `*`, `{list}`, or a choice: `|`, or `?` where it may be left out, then its options. */
export type CompiledStep = string | readonly CompiledOption[];

/** Steps; their text joined by spaces where none of them is a choice. */
export type CompiledOption = string | readonly CompiledStep[];

/**
 * Named lists of patterns, indexed by how they may begin. Two long texts rather than thousands of small objects: they load
 * at once, and only the lines that a document needs are ever taken apart.
 */
export interface CompiledPatterns {
  /** Each list's name and the number of its first pattern; its others follow. */
  readonly lists: readonly (readonly [string, number])[];
  /** A pattern a line: its steps joined by spaces where none of them is a choice, else as JSON. */
  readonly patterns: string;
  /**
   * A line for each beginning of up to three letters: the letters, then the words and `stem*` that begin so, each with the
   * numbers of the patterns it may begin: `rol roll:12,40 rollback*:13`.
   */
  readonly beginnings: string;
  /** For each pattern, what the words behind its first one may begin with (`plan/read/lookahead.ts`). */
  readonly lookahead: readonly number[];
  /** Patterns that may begin with a number. */
  readonly byNumber: readonly number[];
}

export interface CompiledPack {
  readonly lists: CompiledPatterns;
  readonly topics: CompiledPatterns;
  readonly wholeTopics: CompiledPatterns;
}
