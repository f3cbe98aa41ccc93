import type { AspectSpec } from '../read/aspects/spec.ts';
import type { Mark } from '../read/marks.ts';
import type { Whole } from './whole.ts';

/** Score of a statement whose place and words agree. */
const AGREED = 4;
/** Score of a statement whose words speak for the aspect and name parts of it, wherever it stands. */
const WORDED = 3;
/** Aspects of so many parts are said with one of them left open, but not the first (a rollback without its trigger). */
const MANY_PARTS = 3;
/** Score of a typed fact: a value in the column or under the label that is made for it. */
const FACT = 6;
/** Words of a statement that may leave a part open: a shorter one leaves more to guess than it says. */
const SENTENCE = 8;
/** Place and score from which on a statement belongs to a passage about the aspect. */
const PASSAGE = { place: 1.2, score: 2 };

/**
 * Whether one statement, or the statements of one section, say all that a reviewer asks for. However short the document
 * and whatever else it says: nobody who has read that would ask again.
 */
export function isSaidInFull(spec: AspectSpec, marks: readonly Mark[], { views }: Whole): boolean {
  const parts = spec.facets.length;
  if (marks.some((m) => m.kind === 'evidence' && m.score >= FACT && m.facets.length === parts)) return true;
  if (parts < 2) return false;
  const said = marks.filter((m) => m.kind === 'evidence' && m.content >= 2);
  const needed = (m: Mark): number =>
    parts >= MANY_PARTS && (views[m.statement]?.words ?? 0) >= SENTENCE ? parts - 1 : parts;
  const first = spec.facets[0]?.name ?? '';
  if (said.some((m) => m.score >= AGREED && m.facets.length >= needed(m) && m.facets.includes(first))) return true;
  if (parts >= MANY_PARTS && said.some((m) => m.score >= WORDED && m.facets.length === parts)) return true;
  const sections = new Set(said.filter((m) => m.score >= AGREED).map((m) => views[m.statement]?.statement.section));
  return [...sections].some((section) => {
    const passage = marks.filter(
      (m) =>
        m.kind === 'evidence' &&
        m.place >= PASSAGE.place &&
        m.score >= PASSAGE.score &&
        views[m.statement]?.statement.section === section,
    );
    return new Set(passage.flatMap((m) => m.facets)).size === parts;
  });
}
