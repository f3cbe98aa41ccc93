import { type Span, span } from '../../plan/text/span.ts';
import type { Plan } from '../../plan/types.ts';

/** The line ends of a document: those it has most, or LF. */
export const lineEndOf = (text: string): string => {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1 - crlf;
  const cr = text.split('\r').length - 1 - crlf;
  if (crlf > 0 && crlf >= lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
};

/** A line that only separates sections. */
const RULE = /(?:^|[\r\n])[ \t]*(?:-[ \t]*){3,}$|(?:^|[\r\n])[ \t]*(?:\*[ \t]*){3,}$/;

/**
 * Where the text in [start, end) ends: behind its last character, without the blank lines, the line that separates it from
 * what follows, and the comments that stand alone before it, since those speak about what follows.
 */
export function contentEnd(text: string, { start, end }: Span, plan: Plan): number {
  let at = end;
  for (;;) {
    const trimmed = start + text.slice(start, at).trimEnd().length;
    const comment = plan.outline.comments.find((c) => c.span.end === trimmed && c.span.start > start);
    if (comment && isAlone(text, comment.span)) {
      at = comment.span.start;
      continue;
    }
    const rule = RULE.exec(text.slice(Math.max(start, trimmed - LONGEST_RULE), trimmed));
    if (!rule) return trimmed;
    at = trimmed - rule[0].length;
  }
}

const LONGEST_RULE = 120;

/** Whether nothing else stands on the lines of a comment. */
const isAlone = (text: string, { start, end }: Span): boolean =>
  /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - LONGEST_RULE), start)) &&
  /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + LONGEST_RULE));

export const insertion = (at: number): Span => span(at, at);
