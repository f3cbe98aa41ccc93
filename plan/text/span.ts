/** A half-open range of UTF-16 code units in a document's text, as the text was given (a byte order mark counts). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Plain text together with the place in the document that it was read from. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The smallest span that holds both. */
export const hull = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shifted = (s: Span, by: number): Span => (by === 0 ? s : span(s.start + by, s.end + by));
