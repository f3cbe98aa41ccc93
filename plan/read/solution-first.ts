import type { Outline, Section } from '../outline/types.ts';
import type { Evidence } from '../types.ts';
import { hasList, hasPlace } from './aspects/facts.ts';
import type { Mark } from './marks.ts';
import type { PlaceFinder } from './places.ts';
import type { View } from './view.ts';

/** How much of the document counts as its beginning. */
const OPENING = 25;
const FIRST = 10;
/** A statement with this score tells a problem; see `markOf`. */
const TELLS = 3.2;
const HINTS = 2;

/**
 * Something that goes wrong today. Below a heading that names just that, plainer words will do; elsewhere they have to say
 * what goes wrong, and for whom or how much.
 */
const isPain = (view: View, mark: Mark | undefined): boolean =>
  mark !== undefined &&
  (mark.score >= TELLS ||
    (mark.score >= HINTS &&
      ((hasPlace(view, 'problem') && view.isNamed('problem.heading')) ||
        (mark.content >= 2 && mark.facets.length >= 2))));

/** Words up to which a line below the title goes on with it. */
const SUBTITLE = 10;

/** "AI chatbot for retail customers" below the title and above all headings: a line that names, and says nothing yet. */
const isSubtitle = ({ statement, words }: View, title: number): boolean =>
  (statement.section === 0 || statement.section === title) &&
  statement.kind === 'sentence' &&
  statement.labels.length === 0 &&
  words <= SUBTITLE &&
  !/[.!?。！？]["”」)]?$/u.test(statement.text);

/** What the beginning of a document leads with, as numbers around 0–1; high values speak for "solution first". */
export interface OpeningReading {
  /**
   * Whether the text names the technology or announces the solution before it tells what goes wrong. A title that names the
   * solution is as titles are; without a word of it in the text, nothing starts from it.
   */
  readonly leads: boolean;
  /** Whether trouble of today is told anywhere without a word of the technology. */
  readonly troubled: boolean;
  readonly features: readonly number[];
  /** Where it announces the solution before any problem. */
  readonly evidence: readonly Evidence[];
}

export const OPENING_FEATURES = [
  'AI in the title',
  'problems told in the opening',
  'problems hinted at in the first lines',
  'best problem statements',
  'solution announced before a problem',
  'problem section before the solution',
  'problem section at all',
  'length',
] as const;

/**
 * Reads the order in which a plan argues: which comes first, the pain or the technology. The document's own summary is part
 * of its opening; a problem told there is told.
 */
export function readOpening(
  outline: Outline,
  views: readonly View[],
  problems: readonly Mark[],
  places: PlaceFinder,
): OpeningReading {
  const body = views.filter(
    (v) => v.statement.place === 'body' && !hasPlace(v, 'meta', 1.5) && v.words >= 3 && !isSubtitle(v, places.title),
  );
  const marks = new Map(problems.map((m) => [m.statement, m]));
  const markOf = (v: View): Mark | undefined => marks.get(v.statement.index);
  const score = (v: View): number => markOf(v)?.score ?? 0;
  const opening = body.slice(0, OPENING);
  const told = opening.filter((v) => score(v) >= TELLS).length;
  const hinted = opening.slice(0, FIRST).filter((v) => score(v) >= HINTS).length;
  const sorted = problems.map((m) => m.score).toSorted((a, b) => b - a);
  const top = (sorted[0] ?? 0) + 0.35 * (sorted[1] ?? 0) + 0.25 * (sorted[2] ?? 0);
  const firstProblem = body.findIndex((v) => score(v) >= TELLS);
  const announces = (v: View): boolean =>
    hasList(v, 'solution.opener') || (hasList(v, 'solution.build') && hasList(v, 'aiName'));
  const firstSolution = body.findIndex((v) => announces(v) && score(v) < TELLS);
  const names = (v: View): boolean => hasList(v, 'aiName') || hasList(v, 'aiFamily') || announces(v);
  const firstTechnology = body.findIndex(names);
  const firstPain = body.findIndex((v) => !names(v) && isPain(v, markOf(v)));
  const before = firstSolution >= 0 && (firstProblem < 0 || firstSolution < firstProblem);
  const title = outline.sections[places.title]?.title ?? '';
  const isHeading = (s: Section): boolean => s.index !== places.title && s.form !== 'entry';
  const sections = outline.sections.map((s) => (isHeading(s) ? places.topics(s.title) : new Map<string, number>()));
  const problemSection = sections.findIndex((t) => t.has('problem'));
  const solutionSection = sections.findIndex((t) => t.has('approach'));
  const words = views.reduce((n, v) => n + v.words, 0);
  return {
    troubled: firstPain >= 0,
    leads: firstTechnology >= 0 && (firstPain < 0 || firstTechnology <= firstPain),
    features: [
      places.names(title).has('aiName') ? 1 : 0,
      Math.min(told, 4) / 4,
      Math.min(hinted, 4) / 4,
      Math.min(top, 8) / 8,
      before ? 1 : 0,
      problemSection > 0 && (solutionSection < 0 || problemSection < solutionSection) ? 1 : 0,
      problemSection > 0 ? 1 : 0,
      Math.log1p(words) / 10,
    ],
    evidence: body
      .filter((v, i) => announces(v) && (firstProblem < 0 || i < firstProblem))
      .slice(0, 2)
      .map((v) => ({
        span: v.statement.span,
        statement: v.statement.index,
        why: 'announces the solution before a problem is told',
        strength: 0.7,
      })),
  };
}
