import type { FlatText } from '../text/flat-text.ts';
import { throughText } from '../text/fold.ts';
import type { Phrase, Span } from '../text/span.ts';
import type { Context, Draft, Part, RowDraft, StatementDraft } from './part.ts';

/** A part that was read from a text within the document, with the ranges that it has in the document. */
export function movedThrough(part: Part, outer: FlatText): Part {
  const move = (s: Span): Span => outer.spanOf(s.start, s.end);
  const phrase = (p: Phrase): Phrase => ({ text: p.text, span: move(p.span) });
  const rows = new Map<RowDraft, RowDraft>();
  const row = (r: RowDraft | undefined): RowDraft | undefined => {
    if (!r) return undefined;
    const known = rows.get(r) ?? { ...r, head: phrase(r.head) };
    rows.set(r, known);
    return known;
  };
  const statement = (d: StatementDraft): StatementDraft => ({
    ...d,
    flat: throughText(d.flat, outer),
    span: move(d.span),
    labels: d.labels.map(phrase),
    leads: d.leads.map(phrase),
    row: row(d.row),
  });
  const draft = (d: Draft): Draft => {
    if (d.type === 'statement') return statement(d);
    if (d.type === 'close') return { ...d, at: move({ start: d.at, end: d.at }).start };
    return {
      ...d,
      heading: move(d.heading),
      start: move({ start: d.start, end: d.start }).start,
      otherwise: d.otherwise?.map(statement),
    };
  };
  return {
    ...part,
    drafts: part.drafts.map(draft),
    comments: part.comments.map((c) => ({ ...c, span: move(c.span) })),
    problems: part.problems.map((p) => ({ ...p, span: move(p.span) })),
  };
}

/** The context of an embedded text while it is read: what surrounds it is added by `surrounded`, as its ranges are others. */
export const bare = (context: Context): Context => ({ ...context, labels: [], leads: [], row: undefined });

/** Gives the statements of an embedded text what surrounds it. */
export function surrounded(part: Part, { labels, leads, row }: Context): Part {
  const around = (d: StatementDraft): StatementDraft => ({
    ...d,
    labels: [...labels, ...d.labels],
    leads: [...leads, ...d.leads],
    row: d.row ?? row,
  });
  const draft = (d: Draft): Draft => {
    if (d.type === 'statement') return around(d);
    return d.type === 'section' ? { ...d, otherwise: d.otherwise?.map(around) } : d;
  };
  return { ...part, drafts: part.drafts.map(draft) };
}
