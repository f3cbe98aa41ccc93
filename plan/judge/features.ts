import type { Mark } from '../read/marks.ts';

/** Names of the features below, in their order; the calibration writes them beside the weights. */
export const ASPECT_FEATURES = ['best', 'second', 'next three', 'how many', 'parts named', 'length'] as const;

/** A score from here on is a statement that says something of substance: place and content agree, or nearly so. */
export const SUBSTANTIAL = 2.8;

/**
 * What the marks of an aspect amount to, as numbers around 0–1: the best scores, how many statements of substance there
 * are, and how many of the parts that a reviewer asks for the best ones name.
 *
 * @param words words of the document; in a long one a stray good score means less
 */
export function aspectFeatures(marks: readonly Mark[], facets: number, words: number): number[] {
  const sorted = marks.filter((m) => m.kind !== 'placeholder').map((m) => m.score);
  sorted.sort((a, b) => b - a);
  const at = (i: number): number => (sorted[i] ?? 0) / 6;
  const many = sorted.filter((s) => s >= SUBSTANTIAL).length;
  const best = sorted[0] ?? 0;
  const named = new Set(marks.filter((m) => m.score >= 0.7 * best && m.score > 1).flatMap((m) => m.facets));
  return [
    at(0),
    at(1),
    (at(2) + at(3) + at(4)) / 3,
    Math.log1p(many) / 3,
    facets === 0 ? 0 : named.size / facets,
    Math.log1p(words) / 10,
  ];
}
