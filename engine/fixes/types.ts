import type { Span } from '../../plan/text/span.ts';

/** A change of a document: the text at a place is replaced; a place without length is inserted at. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
  /** The same in the syntax of snippets (`${1:TODO}`), for editors that know tab stops; undefined where there is nothing to fill in. */
  readonly snippet: string | undefined;
}

/** What can be done about a finding. */
export interface Fix {
  /** What goes where: "Insert “Rollback” after “Human control”". */
  readonly title: string;
  /** Whether it is exact and may be applied without a look. A template is never: it holds places to fill in. */
  readonly safe: boolean;
  readonly kind: 'template' | 'suppression' | 'declaration';
  /** In the order of their places; they do not overlap. */
  readonly edits: readonly Edit[];
}
