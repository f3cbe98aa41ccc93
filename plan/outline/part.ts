import { type FlatText, folded } from '../text/flat-text.ts';
import { sentences } from '../text/sentences.ts';
import type { Phrase, Span } from '../text/span.ts';
import { labelledParts } from './labels.ts';
import { keyWords } from './yaml-keys.ts';
import type { Comment, SectionForm, Statement, StatementKind, SyntaxProblem } from './types.ts';

/** A section as a piece sees it: where it begins, not yet where it ends or what holds it. */
export interface SectionDraft {
  readonly type: 'section';
  readonly title: string;
  readonly form: SectionForm;
  readonly level: number;
  readonly heading: Span;
  readonly start: number;
}

/** Row and table count from 0 within the piece. */
export interface RowDraft {
  readonly id: number;
  readonly table: number;
  readonly head: Phrase;
}

export interface StatementDraft {
  readonly type: 'statement';
  readonly kind: StatementKind;
  readonly flat: FlatText;
  /** Where an empty statement stands. */
  readonly span: Span;
  readonly labels: readonly Phrase[];
  readonly leads: readonly Phrase[];
  readonly row: RowDraft | undefined;
  readonly task: Statement['task'];
  readonly place: Statement['place'];
}

/** What one piece of a document holds, all ranges relative to the piece: it can be kept as long as the piece's text is the same. */
export interface Part {
  readonly drafts: readonly (SectionDraft | StatementDraft)[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  readonly rows: number;
  readonly tables: number;
  readonly unreadCharacters: number;
}

/** What surrounds a text and gives it meaning. */
export interface Context {
  readonly kind: StatementKind;
  readonly labels: readonly Phrase[];
  readonly leads: readonly Phrase[];
  readonly row: RowDraft | undefined;
  readonly task: Statement['task'];
  readonly place: Statement['place'];
}

export const TOP: Context = {
  kind: 'sentence',
  labels: [],
  leads: [],
  row: undefined,
  task: undefined,
  place: 'body',
};

/** Levels of sections that are no headings lie below those of headings. */
export const BOLD_LEVEL = 7;
export const PLAIN_LEVEL = 8;

/** Collects what a piece holds, in document order. */
export class PartBuilder {
  readonly #drafts: (SectionDraft | StatementDraft)[] = [];
  readonly #comments: Comment[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #rows = 0;
  #tables = 0;
  #unread = 0;

  section(title: FlatText, form: SectionForm, level: number, start: number): void {
    const { text, span } = title.phrase();
    this.#drafts.push({ type: 'section', title: form === 'key' ? keyWords(text) : text, form, level, heading: span, start });
  }

  /** A text without a label, as sentences. */
  text(flat: FlatText, context: Context): void {
    for (const [from, to] of sentences(flat.text)) {
      const sentence = flat.slice(from, to).folded();
      if (sentence.length > 0)
        this.#drafts.push({ type: 'statement', ...context, flat: sentence, span: sentence.spanOf(0, sentence.length) });
    }
  }

  /** A line or paragraph that may begin with a label; a label with nothing behind it is an empty statement. */
  labelled(flat: FlatText, context: Context): void {
    for (const { label, value } of labelledParts(flat)) {
      const inner = label ? { ...context, labels: [...context.labels, label.phrase()] } : context;
      if (value.length > 0) this.text(value, inner);
      else if (label) this.empty(label.phrase().span, inner, label);
    }
  }

  /** A place for a value that holds none. */
  empty(span: Span, context: Context, at: FlatText): void {
    this.#drafts.push({ type: 'statement', ...context, flat: at.slice(at.length, at.length), span });
  }

  comment(source: string, span: Span): void {
    const raw = source.slice(span.start, span.end);
    const text = raw.replace(/^(?:<!--|\{\/\*|#)/, '').replace(/(?:-->|\*\/\})$/, '');
    this.#comments.push({ text: folded(text), span });
  }

  problem(message: string, span: Span, level: SyntaxProblem['level']): void {
    this.#problems.push({ message, span, level });
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
