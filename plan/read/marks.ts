import type { AspectSpec } from './aspects/spec.ts';
import { hasList } from './aspects/facts.ts';
import { denialOf, isRefused } from './denials.ts';
import type { Hit } from './matcher.ts';
import { isCompound } from './negations.ts';
import { isNegated, type View } from './view.ts';

/** `denial`: the whole statement says that there is none; `negation`: its words are negated, among others. */
export type MarkKind = 'evidence' | 'promise' | 'negation' | 'denial' | 'placeholder' | 'waiver';

/** What one statement says about one aspect. */
export interface Mark {
  readonly statement: number;
  readonly kind: MarkKind;
  /** 0–6: how much it says; place and content count alike, see `markOf`. */
  readonly score: number;
  /** How strongly the place announces the aspect, 0–2. */
  readonly place: number;
  /** How strongly the words do, 0–2. */
  readonly content: number;
  /** Names of the facets it fills. */
  readonly facets: readonly string[];
}

/** What a to-do, a question, a missing fact and a too short text leave of a score; as found in the study of readers. */
/** Content of a word that only touches on the aspect, and of one that stands in the label rather than in the text. */
const WEAK = 0.8;
/** What naming all parts adds. */
const PARTS = 1.2;
const IN_LABEL = 1.2;
/** A short value under a label that is made for it: a typed fact. */
const FIELD = 6;
const TODO = 0.4;
const QUESTION = 0.1;
const WITHOUT_FACT = 0.35;
const SHORT = 0.7;
const NEGATED = 0.45;
const OPEN = 0.5;
const FUTURE = 0.6;

/** Reads one statement for one aspect; undefined where it says nothing about it. */
export function markOf(spec: AspectSpec, view: View): Mark | undefined {
  const { statement, manner } = view;
  if (statement.place === 'front-matter' && spec.subject !== 'owner') return undefined;
  const place = placeOf(spec, view);
  const denial = manner.placeholder ? undefined : denialOf(spec, view);
  if (denial === 'waiver') return markAs(view, place, 'waiver', place + 2, 2);
  if (denial === 'denial') return markAs(view, place, 'denial', 1, 2);
  if (manner.placeholder)
    return view.keptFor.some((aspect) => aspect === spec.subject)
      ? markAs(view, place, 'placeholder', 0, 0)
      : undefined;
  // most statements are about something else: decide that before anything is gathered
  const stated = spec.states?.(view) ?? false;
  const worded = stated || holds(view, spec.strong) || holds(view, spec.weak);
  const field = (place > 0 || worded) && (spec.field?.(view) ?? false);
  if (place < 1.5 && !worded && !field) return undefined;

  const masked = hitsOf(view, spec.not);
  const strong = live(view, spec.strong, masked);
  const weak = strong.length > 0 ? NO_HITS : live(view, spec.weak, masked);
  const said = stated || strong.length > 0;
  const content = Math.max(said ? 2 : weak.length > 0 ? WEAK : 0, labelContent(spec, view));
  if (content === 0 && !field && (place < 1.5 || (masked.length > 0 && place < 1.8))) return undefined;

  const facets = spec.facets.filter((f) => f.found(view)).map((f) => f.name);
  let score = place + content;
  // a statement that names the parts a reviewer asks for says more than one that only uses the words
  if (said && spec.facets.length > 1) score += (PARTS * facets.length) / spec.facets.length;
  let kind: MarkKind = 'evidence';
  const hits = strong.length > 0 ? strong : weak;
  if (manner.todo) {
    score *= TODO;
    kind = 'promise';
  }
  if (manner.question || manner.open) {
    score *= manner.question ? QUESTION : OPEN;
    kind = 'promise';
  }
  if (manner.future && !(spec.countsLater?.(view) ?? false)) score *= FUTURE;
  const fact = spec.fact ? spec.fact(view) : true;
  if (spec.fact && !fact && !field) score *= spec.withoutFact ?? WITHOUT_FACT;
  if (view.words < 3 && !(spec.fact && fact) && !field) score *= SHORT;
  if (field) score = Math.max(score, FIELD);
  if (spec.negatable !== false) {
    const negated = hits.filter((h) => isNegated(view, h));
    if (hits.length > 0 && negated.length === hits.length) {
      if (hasReason(spec, view)) return markAs(view, place, 'waiver', place + content, content);
      score *= NEGATED;
      kind = 'negation';
    } else if (place >= 1.5 && hits.length === 0 && isRefusal(view)) {
      if (hasReason(spec, view)) return markAs(view, place, 'waiver', place + 1, content);
      score *= NEGATED;
      kind = 'negation';
    }
  }
  if (manner.excluded && !(spec.countsExcluded?.(view) ?? false)) {
    score *= NEGATED;
    if (content > 0) kind = 'negation';
  }
  if (manner.holdsPlaceholder) score *= 0.6;
  if (statement.place === 'fence') score *= 0.9;
  score *= spec.sense?.(view, score) ?? 1;
  if (score <= 0) return undefined;
  return markAs(view, place, kind, score, content, facets);
}

const markAs = (
  { statement }: View,
  place: number,
  kind: MarkKind,
  score: number,
  content: number,
  facets = NO_FACETS,
): Mark => ({ statement: statement.index, kind, score, place, content, facets });

/** "KPI dashboard: instant visibility into cost and accuracy": the label says what, the text how. */
function labelContent(spec: AspectSpec, view: View): number {
  if (view.words < 3 || view.statement.labels.length === 0) return 0;
  if (spec.not.some((list) => view.labelHits.has(list))) return 0;
  return spec.strong.some((list) => view.labelHits.has(list)) ? IN_LABEL : 0;
}

function placeOf(spec: AspectSpec, view: View): number {
  let place = 0;
  // asked of each statement for each aspect: counted, since each step of an iterator is an object
  for (let i = 0; i < spec.topics.length; i++) {
    const topic = spec.topics[i] as readonly [string, number];
    const found = (view.places.get(topic[0]) ?? 0) * topic[1];
    if (found > place) place = found;
  }
  return place;
}

/** Whether it holds a word of any of the lists. */
function holds({ hits }: View, lists: readonly string[]): boolean {
  for (let i = 0; i < lists.length; i++) if (hits.has(lists[i] as string)) return true;
  return false;
}

const NO_FACETS: readonly string[] = [];
const NO_HITS: readonly Hit[] = [];

function hitsOf(view: View, lists: readonly string[]): readonly Hit[] {
  if (lists.length === 1) return view.hits.get(lists[0] as string) ?? NO_HITS;
  return lists.flatMap((list) => view.hits.get(list) ?? NO_HITS);
}

/** Hits of the lists that do not share a word with a masked one. */
function live(view: View, lists: readonly string[], masked: readonly Hit[]): readonly Hit[] {
  const hits = hitsOf(view, lists);
  if (masked.length === 0 || hits.length === 0) return hits;
  return hits.filter((hit) => !masked.some((m) => m.from < hit.to && hit.from < m.to));
}

/** An answer that goes on behind a dash, a comma or a bracket: "None – read-only analysis of public data". */
const isExplained = (view: View): boolean =>
  view.tokens.some(
    (t, i) =>
      i > 0 &&
      t.gap > 0 &&
      t.kind === 'word' &&
      view.tokens.length - i >= 3 &&
      !view.statement.text.slice(view.tokens[i - 1]?.to, t.from).includes(';'),
  );

/** A negation that says why: "Not needed, because nothing is written back." A signal is there or not, whatever the reason. */
const hasReason = (spec: AspectSpec, view: View): boolean =>
  spec.facets.length > 0 && view.words >= 5 && (hasList(view, 'reason') || isExplained(view));

/** "None is kept", "Not planned for the pilot": an answer that begins with a refusal. */
const isRefusal = (view: View): boolean =>
  view.words <= 16 && isRefused(view.hits) && !isCompound(view.statement.text, view.tokens[0]);
