import { type AspectStatus, type Evidence, PROMISES, type Reading, type SignalStatus, TOUCHES } from '../types.ts';
import type { AspectSpec } from '../read/aspects/spec.ts';
import type { Mark } from '../read/marks.ts';
import { aspectFeatures } from './features.ts';
import { isDoubtful, isLeftOpen, OWN_PLACE, unfilledOf } from './grounds.ts';
import { evidenceFrom, type Whole } from './whole.ts';
import { probability } from './logistic.ts';
import { WEIGHTS } from './weights.ts';
import { isSaidInFull } from './said-in-full.ts';

/** Above the cut of its aspect by this much, what was found is no longer thin. */
const THIN_BAND = 0.1;
/** Below this probability the reader would say aloud that the aspect is missing; up to the cut it asks. */
const SURELY_MISSING = 0.3;
const SURELY_PRESENT = 0.7;
/** How likely an aspect is there of which one statement or passage says all that is asked for. */
const SAID_IN_FULL = 0.85;

/** Aspects on which even reviewers and the best reader part ways too often to warn: they are only asked about. */
const ONLY_ASKED: ReadonlySet<string> = new Set(['scope', 'data', 'integration', 'added_friction', 'sensitive_data']);

const MOST_EVIDENCE = 5;
/** Strength below which a statement is not near enough to be held before the author. */
const NEAR = 0.3;
/** Share of the best score that further evidence must reach. */
const NEAR_BEST = 0.6;

/** From what the statements say about an aspect to what the document says. Status and confidence come from here alone. */
export function judgeAspect(spec: AspectSpec, marks: readonly Mark[], whole: Whole): Reading<AspectStatus> {
  const weighed = probabilityOf(spec, marks, whole);
  const cut = WEIGHTS[spec.subject]?.cut ?? 0.5;
  const evidence = evidenceOf(spec, marks, whole);
  const unfilled = unfilledOf(spec, marks, whole);
  const isHeld = isLeftOpen(spec, unfilled, marks, whole);
  const floor = !whole.template && isSaidInFull(spec, marks, whole) ? Math.max(SAID_IN_FULL, cut + THIN_BAND) : 0;
  // nothing is there without a place that says so, and where the author has kept the place for it, mentions are not enough
  const p = evidence.length > 0 && !isHeld ? Math.max(weighed, floor) : Math.min(weighed, cut - 0.01);
  const nearest = evidence.filter((e) => e.strength >= NEAR).slice(0, 3);
  const waiver = marks.find((m) => m.kind === 'waiver' && m.score >= 3);
  const best = marks.reduce((s, m) => Math.max(s, m.kind === 'evidence' ? m.score : 0), 0);
  if (waiver && best < waiver.score)
    return reading('waived', 0.8, whole.read, `The document says why it does not apply.`, [
      evidenceFrom(waiver, whole, 'says why it does not apply'),
    ]);
  const refusal = refusalOf(marks);
  if (refusal)
    return reading(
      'negated',
      0.9,
      whole.read && !ONLY_ASKED.has(spec.subject),
      `Looked for ${spec.sought}; the text says there is none and gives no reason.`,
      [evidenceFrom(refusal, whole, 'says there is none')],
    );
  if (p >= cut + THIN_BAND)
    return reading('covered', p, whole.read, `Looked for ${spec.sought}; it ${spec.found}.`, evidence, nearest);
  if (p >= cut)
    return reading(
      'thin',
      1 - Math.abs(2 * p - 1),
      false,
      `Looked for ${spec.sought}; found it only named.`,
      evidence,
      nearest,
      lacking(spec, marks),
    );
  const asserts = whole.read && !mayBeLost(spec, whole) && !ONLY_ASKED.has(spec.subject);
  const sure = asserts && whole.familiar && p < Math.min(cut, SURELY_MISSING) && !isDoubtful(spec, marks, whole);
  if (unfilled.length > 0)
    return reading(
      'placeholder',
      1 - p,
      sure || (asserts && isHeld),
      `Looked for ${spec.sought}; found a place for it that is not filled in.`,
      unfilled.slice(0, MOST_EVIDENCE),
      nearest,
    );
  const denial = marks.find((m) => m.kind === 'denial');
  const negation = denial ?? strongest(marks.filter((m) => m.kind === 'negation' && m.content >= 2 && m.place >= 1.2));
  if (negation)
    return reading(
      'negated',
      1 - p,
      sure || (asserts && denial !== undefined),
      `Looked for ${spec.sought}; the text says there is none and gives no reason.`,
      [evidenceFrom(negation, whole, 'says there is none')],
      nearest,
    );
  const promised = marks.find((m) => spec.promise !== undefined && whole.views[m.statement]?.hits.has(spec.promise));
  if (promised)
    return reading(
      'thin',
      1 - p,
      false,
      `Looked for ${spec.sought}; found only a promise of it.`,
      [evidenceFrom(promised, whole, PROMISES)],
      nearest,
      spec.facets.map((f) => f.name),
    );
  const lacks = nearest.length > 0 ? lacking(spec, marks) : [];
  return reading('missing', 1 - p, sure, `Looked for ${spec.sought}; found nothing that says so.`, [], nearest, lacks);
}

/** Nothing is surely missing that may stand where the document could not be read. Front matter is asked for an owner only. */
const mayBeLost = (spec: AspectSpec, { lost }: Whole): boolean =>
  lost.has('body') || (spec.subject === 'owner' && lost.has('front-matter'));

/** The same for a signal: present, hinted at or absent. */
export function judgeSignal(spec: AspectSpec, marks: readonly Mark[], whole: Whole): Reading<SignalStatus> {
  const p = probabilityOf(spec, marks, whole);
  return signalReading(p, whole.read && !ONLY_ASKED.has(spec.subject), spec.sought, evidenceOf(spec, marks, whole));
}

export function signalReading(
  p: number,
  read: boolean,
  sought: string,
  evidence: readonly Evidence[],
): Reading<SignalStatus> {
  const why = `Looked for ${sought}; ${evidence.length > 0 && p >= 0.5 ? 'found it' : 'found no clear sign'}.`;
  if (p >= 0.5)
    return reading('present', p, read && p >= SURELY_PRESENT && evidence.length > 0, why, evidence, evidence);
  if (p >= 0.4) return reading('hint', 1 - Math.abs(2 * p - 1), false, why, evidence, evidence);
  return reading('absent', 1 - p, true, why, [], evidence.slice(0, 3));
}

function probabilityOf(spec: AspectSpec, marks: readonly Mark[], whole: Whole): number {
  const weights = WEIGHTS[spec.subject];
  if (!weights) return 0.5;
  const counted = whole.template ? marks.filter((m) => isFact(m, spec)) : marks;
  return probability(weights, aspectFeatures(counted, spec.facets.length, whole.words));
}

/** In a blank form, headings, hints and questions speak in the words of every aspect: only what states something counts. */
const isFact = (mark: Mark, spec: AspectSpec): boolean =>
  mark.kind === 'evidence' &&
  mark.content >= 2 &&
  (spec.facets.length === 0 || mark.facets.length === spec.facets.length);

function reading<S extends AspectStatus | SignalStatus>(
  status: S,
  confidence: number,
  sure: boolean,
  why: string,
  evidence: readonly Evidence[],
  nearest: readonly Evidence[] = [],
  lacks: readonly string[] = [],
): Reading<S> {
  return { status, confidence, sure, why, evidence, nearest, lacks };
}

function evidenceOf(spec: AspectSpec, marks: readonly Mark[], whole: Whole): Evidence[] {
  const sorted = marks
    .filter((m) => m.kind !== 'placeholder' && m.kind !== 'denial')
    .toSorted((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  return sorted
    .filter((m) => m.score >= NEAR_BEST * best)
    .slice(0, MOST_EVIDENCE)
    .map((m) => evidenceFrom(m, whole, saidBy(spec, m)));
}

/** "No rollback is planned." below "Rollback": said in the aspect's own place, it outweighs what other places seem to say. */
function refusalOf(marks: readonly Mark[]): Mark | undefined {
  const own = marks.filter((m) => m.place >= OWN_PLACE);
  if (own.some((m) => m.kind === 'evidence' && m.score >= 2)) return undefined;
  return own.find((m) => m.kind === 'denial' || (m.kind === 'negation' && m.content >= 2));
}

/** What a statement says about the aspect, in words. */
function saidBy(spec: AspectSpec, mark: Mark): string {
  if (spec.facets.length === 0 || mark.facets.length === spec.facets.length) return spec.found;
  return mark.facets.length > 0 ? `names ${mark.facets.join(' and ')}` : TOUCHES;
}

function lacking(spec: AspectSpec, marks: readonly Mark[]): string[] {
  const best = strongest(marks.filter((m) => m.kind !== 'placeholder' && m.kind !== 'denial'));
  const named = new Set(best?.facets);
  return spec.facets.map((f) => f.name).filter((name) => !named.has(name));
}

const strongest = (marks: readonly Mark[]): Mark | undefined =>
  marks.reduce<Mark | undefined>((best, m) => (best && best.score >= m.score ? best : m), undefined);
