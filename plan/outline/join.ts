import { shifted, span, type Phrase } from '../text/span.ts';
import type { Part } from './part.ts';
import type { Comment, Format, Outline, Section, Setting, Statement, SyntaxProblem } from './types.ts';

export interface PlacedPart {
  readonly part: Part;
  /** Where the part's piece begins in the document. */
  readonly offset: number;
}

interface OpenSection {
  readonly index: number;
  readonly level: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Puts the parts of a document together: ranges become those of the document, sections learn what holds them and where they end. */
export function joinParts(
  format: Format,
  text: string,
  parts: readonly PlacedPart[],
  settings: readonly Setting[],
  comments: readonly Comment[],
): Outline {
  const sections: Mutable<Section>[] = [
    {
      index: 0,
      title: '',
      form: 'document',
      level: 0,
      heading: span(0, 0),
      span: span(0, text.length),
      parent: undefined,
    },
  ];
  const statements: Statement[] = [];
  const allComments: Comment[] = [...comments];
  const problems: SyntaxProblem[] = [];
  const open: OpenSection[] = [{ index: 0, level: 0 }];
  let rows = 0;
  let tables = 0;
  let unreadCharacters = 0;

  const closeFrom = (level: number, at: number): void => {
    while (open.length > 1 && (open[open.length - 1]?.level ?? 0) >= level) {
      const closing = sections[open.pop()?.index ?? 0];
      if (closing) closing.span = span(closing.span.start, at);
    }
  };

  for (const { part, offset } of parts) {
    const move = (phrase: Phrase): Phrase => ({ text: phrase.text, span: shifted(phrase.span, offset) });
    for (const draft of part.drafts) {
      if (draft.type === 'section') {
        const start = draft.start + offset;
        closeFrom(draft.level, start);
        const index = sections.length;
        sections.push({
          index,
          title: draft.title,
          form: draft.form,
          level: draft.level,
          heading: shifted(draft.heading, offset),
          span: span(start, text.length),
          parent: open[open.length - 1]?.index ?? 0,
        });
        open.push({ index, level: draft.level });
        continue;
      }
      const { flat } = draft;
      statements.push({
        index: statements.length,
        kind: draft.kind,
        text: flat.text,
        span: shifted(draft.span, offset),
        section: open[open.length - 1]?.index ?? 0,
        labels: draft.labels.map(move),
        leads: draft.leads.map(move),
        row: draft.row && { id: draft.row.id + rows, table: draft.row.table + tables, head: move(draft.row.head) },
        task: draft.task,
        place: draft.place,
        code: flat.code,
        locate: (from, to) => shifted(flat.spanOf(from, to), offset),
      });
    }
    for (const c of part.comments) allComments.push({ text: c.text, span: shifted(c.span, offset) });
    for (const p of part.problems) problems.push({ ...p, span: shifted(p.span, offset) });
    rows += part.rows;
    tables += part.tables;
    unreadCharacters += part.unreadCharacters;
  }
  closeFrom(1, text.length);
  allComments.sort((a, b) => a.span.start - b.span.start);
  return { format, sections, statements, settings, comments: allComments, problems, unreadCharacters };
}
