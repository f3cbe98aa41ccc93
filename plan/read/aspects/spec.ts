import type { Subject } from '../../types.ts';
import type { View } from '../view.ts';

/** A part of what a reviewer asks for. */
export interface Facet {
  /** As a reviewer would ask for it: "what triggers it", "who decides". */
  readonly name: string;
  readonly found: (view: View) => boolean;
}

/** How one aspect is read. Everything here is about one statement; what the document as a whole says is judged from the marks. */
export interface AspectSpec {
  readonly subject: Subject;
  /** Topics whose headings, labels and columns announce it, with the weight of their word (1: fully). */
  readonly topics: readonly (readonly [string, number])[];
  /** Lists of the vocabulary. Words of `not` take the words they share out of the others: another sense. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly not: readonly string[];
  /** A fact without which the statement names the aspect, but does not state it. Default: none is needed. */
  readonly fact?: (view: View) => boolean;
  /** What a statement without the fact keeps of its score. */
  readonly withoutFact?: number;
  /** Whether "no", "without" before its words takes the meaning away. Default true. */
  readonly negatable?: boolean;
  /** Whether a statement counts below "out of scope". Default: none does. */
  readonly countsExcluded?: (view: View) => boolean;
  /** The same below titles of what comes later. */
  readonly countsLater?: (view: View) => boolean;
  /** Last word on a statement: a factor, 0 for "not about this at all", above 1 for more than its words say. */
  readonly sense?: (view: View, score: number) => number;
  /** Whether the statement by itself says what a reviewer looks for: by its facts and the kind of sentence, whatever its heading. */
  readonly states?: (view: View) => boolean;
  /** A short value under one of these topics is a fact by its place alone ("Target: 95 %", "Owner: Dana"). */
  readonly field?: (view: View) => boolean;
  /** List of the names that name just this aspect, where its topics are named by headings that many things share. */
  readonly heading?: string;
  /** List of promises to settle it later, which a reviewer takes for thin rather than missing: "will be measured first". */
  readonly promise?: string;
  readonly facets: readonly Facet[];
  /** What is looked for, for messages: "a way to switch the AI off or go back". */
  readonly sought: string;
  /** What good evidence is, for messages: "says how it is stopped". */
  readonly found: string;
}

/** What a sentence counts more that says all by itself, where no heading announces it. */
export const TOLD = 1.6;
