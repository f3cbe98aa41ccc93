import { isOwnerOfRow } from '../read/aspects/facts.ts';
import type { AspectSpec } from '../read/aspects/spec.ts';
import type { Mark } from '../read/marks.ts';
import type { Evidence } from '../types.ts';
import { evidenceFrom, type Whole } from './whole.ts';

/** Words from which on a statement is an answer rather than a heading of one. */
const ANSWER = 6;
/** Place of a statement whose own heading or label announces the aspect. */
export const OWN_PLACE = 1.9;
/** A single statement with this score says so much that the aspect is not surely missing, whatever the rest of the document. */
const TELLING = 3.2;

/** Aspects whose headings name just them; others stand under headings that many things share ("Goals", "Team"). */
const NAMED_BY_HEADING: ReadonlySet<string> = new Set([
  'problem',
  'human_override',
  'rollback',
  'monitoring',
  'exit_criteria',
  'feedback_loop',
  'change_mgmt',
  'budget',
  'risks',
]);

/** The same for labels. */
const NAMED_BY_LABEL: ReadonlySet<string> = new Set(['owner']);

/** Places kept for the aspect: placeholders, and headings with nothing below them. */
export function unfilledOf(spec: AspectSpec, marks: readonly Mark[], whole: Whole): readonly Evidence[] {
  const why = 'is not filled in';
  return [
    ...marks.filter((m) => m.kind === 'placeholder').map((m) => evidenceFrom(m, whole, why)),
    ...whole.hollow
      .filter(({ aspects }) => aspects.some((aspect) => aspect === spec.subject))
      .map(({ section }) => ({ span: section.heading, statement: undefined, why, strength: 0 })),
  ].toSorted((a, b) => a.span.start - b.span.start);
}

/** Whether the names around a place name just this aspect, so that what is open there is what the author has to say about it. */
function isOwnPlace(spec: AspectSpec, { statement, span }: Evidence, whole: Whole): boolean {
  if (!NAMED_BY_HEADING.has(spec.subject) && !NAMED_BY_LABEL.has(spec.subject)) return false;
  const { heading } = spec;
  if (heading === undefined) return true;
  const holder =
    statement === undefined ? whole.hollow.find((h) => h.section.heading === span) : whole.views[statement];
  return holder?.isNamed(heading) === true;
}

/**
 * Whether the plan itself says that the aspect is open: the place of its own is not filled in, and what touches on it stands
 * elsewhere only.
 */
export const isLeftOpen = (
  spec: AspectSpec,
  unfilled: readonly Evidence[],
  marks: readonly Mark[],
  whole: Whole,
): boolean =>
  unfilled.some((place) => isOwnPlace(spec, place, whole)) &&
  !marks.some((m) => {
    const view = whole.views[m.statement];
    const isOfRow = spec.subject === 'owner' && view !== undefined && isOwnerOfRow(view);
    return !isOfRow && (isAnswer(m) || isTelling(spec, m));
  });

/** Something that is said in the aspect's own place. */
const isAnswer = (mark: Mark): boolean => mark.kind === 'evidence' && mark.place >= OWN_PLACE && mark.score >= 2;

/**
 * Reasons to ask rather than to assert. An aspect that has a heading or label of its own with an answer below it is not
 * surely missing because its words are unknown; and measures that the reader cannot class may be the business's.
 */
export function isDoubtful(spec: AspectSpec, marks: readonly Mark[], whole: Whole): boolean {
  if (spec.subject === 'business_metric')
    return whole.metrics.some((m) => (m.kind === 'unknown' || m.kind === 'business') && m.target !== undefined);
  // a typed fact is there, whatever the words around it weigh
  if ((spec.subject === 'target' || spec.subject === 'success_metrics') && whole.metrics.some((m) => m.target))
    return true;
  if (spec.subject === 'baseline' && whole.metrics.some((m) => m.baseline)) return true;
  if (marks.some((m) => isTelling(spec, m))) return true;
  return answers(spec, marks, whole).length > 0;
}

/** Statements long enough to answer a heading or label that names just this aspect. */
const answers = (spec: AspectSpec, marks: readonly Mark[], whole: Whole): readonly Mark[] =>
  marks.filter((m) => {
    const view = whole.views[m.statement];
    if (!NAMED_BY_HEADING.has(spec.subject) || m.kind !== 'evidence' || m.place < OWN_PLACE) return false;
    return view && view.words >= ANSWER && (spec.heading === undefined || view.isNamed(spec.heading));
  });

/** A statement that says nearly all a reviewer asks for, wherever it stands. */
const isTelling = (spec: AspectSpec, mark: Mark): boolean =>
  mark.kind === 'evidence' &&
  mark.content >= 2 &&
  (mark.score >= TELLING || (mark.score >= 2 && mark.facets.length >= Math.max(2, spec.facets.length - 1)));
