import type { CharRange, FlatText } from './flat-text.ts';
import { FlatTextBuilder } from './flat-text-builder.ts';
import { isInvisible, isSpace } from './spaces.ts';

const FOLDABLE = /[\t\n\v\f\r\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\ufffc]| {2}/u;

/** The same text, trimmed, with every run of white space folded into one space and zero-width characters dropped. */
export function foldedText(flat: FlatText): FlatText {
  const text = flat.trimmed();
  if (!FOLDABLE.test(text.text)) return text;
  const builder = new FlatTextBuilder(text.span.start);
  const places: number[] = [];
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.text.charCodeAt(i);
    if (isSpace(c) || isInvisible(c)) {
      gap ||= isSpace(c);
      places.push(builder.length);
      continue;
    }
    const { start, end } = text.spanOf(i, i + 1);
    if (gap) {
      const space = text.spanOf(i - 1, i);
      builder.addFor(' ', space.start, space.end);
    }
    gap = false;
    places.push(builder.length);
    if (end === start + 1) builder.addVerbatim(text.text[i] as string, start);
    else builder.addFor(text.text[i] as string, start, end);
  }
  places.push(builder.length);
  const moved = (ranges: readonly CharRange[]): CharRange[] =>
    ranges.map(([a, z]) => [places[a] ?? 0, places[z] ?? builder.length]);
  return builder.build(moved(text.bold), moved(text.code));
}

/** A text whose ranges are those of another plain text, with the ranges that this one has in the document. */
export function throughText(flat: FlatText, outer: FlatText): FlatText {
  const builder = new FlatTextBuilder(outer.spanOf(flat.span.start, flat.span.start).start);
  for (let i = 0; i < flat.length; i++) {
    const inner = flat.spanOf(i, i + 1);
    const { start, end } = outer.spanOf(inner.start, inner.end);
    if (end === start + 1) builder.addVerbatim(flat.text[i] as string, start);
    else builder.addFor(flat.text[i] as string, start, end);
  }
  return builder.build(flat.bold, flat.code);
}
