import type { Outline } from '../outline/types.ts';
import type { PlaceFinder } from '../read/places.ts';

/** Headings below which too little is known of an author's words. */
const FEW = 4;
/** Share of the headings that must announce something for their author's words to be known. */
const KNOWN = 0.4;

/**
 * Whether the reader knows the words in which a document names its parts. Where most of its headings announce nothing it
 * knows ("The purse", "Storm warnings"), what it did not find may well be there.
 */
export function isFamiliar(outline: Outline, places: PlaceFinder): boolean {
  const headings = outline.sections.filter(
    (s) => (s.form === 'heading' || s.form === 'bold') && s.index !== places.title && s.title !== '',
  );
  if (headings.length < FEW) return true;
  return headings.filter((s) => places.topics(s.title).size > 0).length >= KNOWN * headings.length;
}
