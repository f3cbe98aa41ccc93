import type { FlatText } from '../text/flat-text.ts';
import { foldedText } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { folded } from '../text/spaces.ts';
import type { Phrase, Span } from '../text/span.ts';
import { asksForValue, labelledParts, labelPhrase } from './labels.ts';
import type { Comment, SectionForm, Statement, StatementKind, SyntaxProblem } from './types.ts';

/** A section as a piece sees it: where it begins, not yet where it ends or what holds it. */
export interface SectionDraft {
  readonly type: 'section';
  readonly title: string;
  readonly form: SectionForm;
  readonly level: number;
  readonly heading: Span;
  readonly start: number;
  /** What it is where nothing stands below it, for a line that only looks like a heading; undefined for a sure one. */
  readonly otherwise: readonly StatementDraft[] | undefined;
}

/** Here end the sections of this level and below; what follows belongs to those above. */
export interface CloseDraft {
  readonly type: 'close';
  readonly level: number;
  readonly at: number;
}

/** Row and table count from 0 within the piece. */
export interface RowDraft {
  readonly id: number;
  readonly table: number;
  readonly head: Phrase;
}

/** What surrounds a text and gives it meaning. */
export interface Context {
  readonly kind: StatementKind;
  readonly labels: readonly Phrase[];
  readonly leads: readonly Phrase[];
  readonly row: RowDraft | undefined;
  readonly task: Statement['task'];
  readonly place: Statement['place'];
  /** Whether headings may stand here; those within quotes, items, cells and fences only lead what follows them. */
  readonly top: boolean;
}

export interface StatementDraft extends Context {
  readonly type: 'statement';
  readonly flat: FlatText;
  /** Where an empty statement stands. */
  readonly span: Span;
}

export type Draft = SectionDraft | StatementDraft | CloseDraft;

/** What one piece of a document holds, all ranges relative to the piece: it can be kept as long as the piece's text is the same. */
export interface Part {
  readonly drafts: readonly Draft[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  readonly rows: number;
  readonly tables: number;
  readonly unreadCharacters: number;
}

export const TOP: Context = {
  kind: 'sentence',
  labels: [],
  leads: [],
  row: undefined,
  task: undefined,
  place: 'body',
  top: true,
};

/** Collects what a piece holds, in document order. */
export class PartBuilder {
  readonly #drafts: Draft[] = [];
  readonly #comments: Comment[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #rows = 0;
  #tables = 0;
  #unread = 0;

  /** How many statements and sections there are so far. */
  get size(): number {
    return this.#drafts.length;
  }

  section(title: Phrase, form: SectionForm, level: number, start: number): void {
    this.#section(title, form, level, start, undefined);
  }

  /** A line that is a heading if something stands below it, and else what its text says. */
  maybeSection(title: Phrase, form: SectionForm, level: number, start: number, text: PartBuilder): void {
    this.#section(
      title,
      form,
      level,
      start,
      text.#drafts.filter((d) => d.type === 'statement'),
    );
  }

  #section(title: Phrase, form: SectionForm, level: number, start: number, otherwise: SectionDraft['otherwise']): void {
    this.#drafts.push({ type: 'section', title: title.text, form, level, heading: title.span, start, otherwise });
  }

  close(level: number, at: number): void {
    this.#drafts.push({ type: 'close', level, at });
  }

  /** A text without a label, as sentences. */
  text(flat: FlatText, context: Context): void {
    for (const [from, to] of sentences(flat.text)) {
      const sentence = foldedText(flat.slice(from, to));
      if (sentence.length > 0) this.#drafts.push(draftOf(sentence, context));
    }
  }

  /** A text that may begin with a label; a label with nothing behind it is an empty statement. */
  labelled(flat: FlatText, context: Context, prose = false): void {
    for (const { labels, value } of labelledParts(flat, prose)) {
      const own = labels.map(labelPhrase);
      const inner = own.length > 0 ? { ...context, labels: [...context.labels, ...own] } : context;
      const last = labels[labels.length - 1];
      if (value.length > 0) this.text(value, inner);
      else if (last && asksForValue(last)) this.empty(last.span, inner, value);
      else this.text(last ?? value, context);
    }
  }

  /**
   * A place for a value that holds none.
   *
   * @param span what to point at: the label, or the cell
   * @param value the empty text
   */
  empty(span: Span, context: Context, value: FlatText): void {
    this.#drafts.push({ type: 'statement', ...context, flat: value, span });
  }

  /** Everything that another part holds. */
  add(part: Part): void {
    const row = (r: RowDraft | undefined): RowDraft | undefined =>
      r && { ...r, id: r.id + this.#rows, table: r.table + this.#tables };
    for (const draft of part.drafts)
      this.#drafts.push(draft.type === 'statement' ? { ...draft, row: row(draft.row) } : draft);
    for (const comment of part.comments) this.#comments.push(comment);
    for (const problem of part.problems) this.#problems.push(problem);
    this.#rows += part.rows;
    this.#tables += part.tables;
    this.#unread += part.unreadCharacters;
  }

  comment(source: string, span: Span): void {
    const raw = source.slice(span.start, span.end);
    const text = raw.replace(/^(?:<!--|\{\/\*|#)/, '').replace(/(?:-->|\*\/\})$/, '');
    this.#comments.push({ text: folded(text), span });
  }

  problem(message: string, span: Span, level: SyntaxProblem['level'], lost?: SyntaxProblem['lost']): void {
    this.#problems.push({ message, span, level, lost });
  }

  unread(characters: number): void {
    this.#unread += characters;
  }

  table(): number {
    return this.#tables++;
  }

  row(table: number, head: Phrase): RowDraft {
    return { id: this.#rows++, table, head };
  }

  build(): Part {
    return {
      drafts: this.#drafts,
      comments: this.#comments,
      problems: this.#problems,
      rows: this.#rows,
      tables: this.#tables,
      unreadCharacters: this.#unread,
    };
  }
}

export const draftOf = (flat: FlatText, context: Context): StatementDraft => ({
  type: 'statement',
  ...context,
  flat,
  span: flat.span,
});
