import type { Phrase, Span } from '../text/span.ts';

export type Format = 'markdown' | 'yaml';

/**
 * How a section shows itself: the document as a whole, a Markdown heading, a line in bold that serves as one, a plain
 * numbered line ("Phase 1 — …", "3.1 …"), a YAML key with a map or a list below it (`key`) or with a single value, of which
 * it stays the label besides (`entry`; not in lists, whose maps are rows, and not for a title).
 */
export type SectionForm = 'document' | 'heading' | 'bold' | 'plain' | 'key' | 'entry';

export interface Section {
  /** Place in `Outline.sections`; the document is 0. */
  readonly index: number;
  /** Plain text, numbering and trailing colon stripped ("3.1 Risks:" → "Risks"). Empty for the document. */
  readonly title: string;
  readonly form: SectionForm;
  /** 0 for the document, 1–6 for headings, beyond for bold and plain ones; depth of the key in YAML. */
  readonly level: number;
  /** The title's own text, without `#` or `**`. Empty at offset 0 for the document. */
  readonly heading: Span;
  /** From the heading to where the next section of the same or an upper level begins. */
  readonly span: Span;
  /** Index of the section that holds this one; undefined for the document. */
  readonly parent: number | undefined;
}

/** Cells of one table row, or entries of one map in a YAML list, share a row. */
export interface Row {
  /** Unique within the outline. */
  readonly id: number;
  /** Unique within the outline: the rows of one table or list share it. */
  readonly table: number;
  /** First cell of the row, or the entry that names the map (`name`, `title`, … or the first one); may be empty. */
  readonly head: Phrase;
}

export type StatementKind = 'sentence' | 'item' | 'cell' | 'entry';

/** The smallest thing a document says: a sentence, a list item's sentence, a table cell, a YAML or front-matter value. */
export interface Statement {
  /** Place in `Outline.statements`. */
  readonly index: number;
  readonly kind: StatementKind;
  /** Plain text, white space folded; code spans, emphasis and links are read as their text. Empty for an empty cell or value. */
  readonly text: string;
  /** Where the text stands; for an empty one, where it is missing (the cell, or the label's end). */
  readonly span: Span;
  readonly section: number;
  /**
   * What gives the text its meaning within its section, outermost first: column header, `Label:` before the value, YAML key.
   */
  readonly labels: readonly Phrase[];
  /** Sentences or list items that this one hangs under ("We will not:" above a list), outermost first. */
  readonly leads: readonly Phrase[];
  readonly row: Row | undefined;
  /** Check box of a task item. */
  readonly task: 'open' | 'done' | undefined;
  /** Front matter and prose of code fences are marked, since they weigh differently. */
  readonly place: 'body' | 'front-matter' | 'fence' | 'quote';
  /** Ranges of `text` that are code and must not be read as words, as [from, to) pairs. */
  readonly code: readonly (readonly [number, number])[];
  /** Where the characters [from, to) of `text` stand in the document. */
  readonly locate: (from: number, to: number) => Span;
}

/** A comment of the source that the reader does not count as text, but that may speak to pilotlint. */
export interface Comment {
  /** Text inside the comment's marks, trimmed. */
  readonly text: string;
  /** The whole comment, marks included. */
  readonly span: Span;
}

/** A setting the document makes for itself: front matter or a top-level YAML key. */
export interface Setting {
  readonly key: string;
  /** Scalar value as text; undefined where it holds a map or a list. */
  readonly value: string | undefined;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** Something that could not be read as written. */
export interface SyntaxProblem {
  readonly message: string;
  readonly span: Span;
  /** `error`: text is invalid; `note`: it is valid, but was read only in part (too deep, too large). */
  readonly level: 'error' | 'note';
  /** Where something may stand that was not understood; undefined where all was read in spite of it. */
  readonly lost?: Statement['place'] | undefined;
}

/** The format-neutral tree: sections in document order, each statement pointing at its section. */
export interface Outline {
  readonly format: Format;
  /** `sections[0]` is the document itself. */
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly settings: readonly Setting[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  /** Characters in code fences and HTML, which are not read. */
  readonly unreadCharacters: number;
}
