import type { Topic } from './topics.ts';

/** A name as an author would write it, with numbering and case as they come. */
export interface ExampleHeading {
  readonly topic: Topic;
  readonly heading: string;
}

/** What a language pack must recognise. Kept beside the pack and executed by `test/languages/`; never bundled. */
export interface LanguageExamples {
  /**
   * Names of headings and labels, read as exactly the aspects under which they stand here. One that carries several aspects
   * stands here once for each.
   */
  readonly headings: readonly ExampleHeading[];
  /** Names that are not to be read as the topic, however near the words are. */
  readonly lookalikes: readonly ExampleHeading[];
  /** Sentences by each of which the language is told from the others. */
  readonly sentences: readonly string[];
  /** Titles of AI project plans: both `planTitle` and `aiName` find something in each. */
  readonly titles: readonly string[];
  /** Titles of other documents: `otherTitle` finds something in each, `planTitle` nothing. */
  readonly otherTitles: readonly string[];
  /** Values that stand where one is still to come: `placeholder` finds something in each. */
  readonly placeholders: readonly string[];
}
