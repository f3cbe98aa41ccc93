import type { View } from '../view.ts';

/** Questions that several readers ask of a statement. */

export const hasList = (view: View, list: string): boolean => (view.hits.get(list)?.length ?? 0) > 0;

/** A number that measures something, or a share in words ("none", "every", "half of"). */
export const hasMeasure = (view: View): boolean =>
  view.quantities.some((q) => q.dimension !== 'number' || q.comparison !== undefined) ||
  (view.quantities.length > 0 && (hasList(view, 'metricNoun') || hasList(view, 'targetWord'))) ||
  hasList(view, 'allOrNoneOf') ||
  hasList(view, 'numberFact') ||
  NUMBERS_COMPARED.test(view.statement.text);

const NUMBERS_COMPARED = /\d\s?\S{0,8}\s?(?:→|->|–>|=>)\s?\S{0,3}[\d<>]|[<>≤≥]\s*=?\s*[$€£]?\d/u;

/** One value becoming another: "0.19 → 0.30". */
export const hasArrow = (view: View): boolean => /→|⇒|->|=>/.test(view.statement.text);

export const hasNumber = (view: View): boolean => view.quantities.length > 0 || hasList(view, 'numberFact');

export const hasMoney = (view: View): boolean => view.quantities.some((q) => q.dimension === 'money');

export const hasTime = (view: View): boolean =>
  view.times.length > 0 || hasList(view, 'frequency') || hasList(view, 'timeWord');

/** Years from which on a plan may still be to come; an earlier one in a report is over. */
const YEAR = /\b(?:19|20)\d\d\b/;

/** Reports what was, and aims at nothing: "In 2025, one letter in eleven went to the wrong team." */
export const isOfThePast = (view: View): boolean =>
  hasList(view, 'pastVerb') &&
  (hasList(view, 'pastTime') || YEAR.test(view.statement.text)) &&
  !hasList(view, 'modal') &&
  !hasList(view, 'problem.goal') &&
  !hasArrow(view) &&
  view.quantities.every((q) => q.comparison === undefined);

export const hasDate = (view: View): boolean => view.times.length > 0;

export const hasPerson = (view: View): boolean =>
  hasList(view, 'human') || hasList(view, 'role') || isName(view.statement.text);

/** "Dana Kim", "@dana", "J. Smith (Ops)": a short text that is a person's or team's name. */
export const isName = (text: string): boolean =>
  text.length <= 80 &&
  (/^@[\w-]{2,}/.test(text) ||
    /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sra?)\.? )?\p{Lu}[\p{L}'’.-]+(?: (?:de|van|von|der|da|del|la|bin|al))?(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:\s*[,(<–—-].*)?$/u.test(
      text,
    ) ||
    /^\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’-]+)+$/u.test(text));

const CALLED = /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u;
const NO_NAMES = ['tool', 'aiName', 'monthName', 'monthShort', 'calendar'] as const;

/** Whether somebody is called by name who does something, or to whom it goes: "Lars shuts it down", "a mail to Priya". */
export function namesSomebody(view: View): boolean {
  const { tokens, hits, statement } = view;
  const led = hits.get('name.led') ?? [];
  const acts = hits.get('name.acts') ?? [];
  if (led.length === 0 && acts.length === 0) return false;
  return tokens.some((token, i) => {
    if (token.kind !== 'word' || !CALLED.test(statement.text.slice(token.from, token.to))) return false;
    if (!led.some((hit) => hit.to === i && token.gap === 0) && !acts.some((hit) => hit.from === i + 1)) return false;
    return !NO_NAMES.some((list) => hits.get(list)?.some((hit) => hit.from <= i && i < hit.to));
  });
}

export const hasPlace = (view: View, topic: string, atLeast = 1.8): boolean => (view.places.get(topic) ?? 0) >= atLeast;

/** Whether the titles, labels and row head around a statement hold a word of a list. */
export const namesList = (view: View, list: string): boolean => view.isNamed(list);

/** Whether its innermost label does. */
export const labelsList = (view: View, list: string): boolean => view.labelHits.has(list);

/** A time in the headings, labels or row above: "Phase 2 (weeks 3–6)". */
export const hasPlaceTime = (view: View): boolean => view.isDatedAbove();

/** What the rows of a table or list may be about, each with an owner of its own. */
const OWNED_ROWS = [
  'risks',
  'timeline',
  'success_metrics',
  'exit_criteria',
  'rollback',
  'human_override',
  'monitoring',
  'data',
  'budget',
] as const;

/** Whether an owner is named, or is to be named, for a risk, a task or a measure only, not for the project. */
export const isOwnerOfRow = (view: View): boolean =>
  view.statement.row !== undefined && hasPlace(view, 'owner') && OWNED_ROWS.some((topic) => hasPlace(view, topic, 1.2));

/** In the place of today's value, and not in that of one to reach. */
export const isOfToday = (view: View): boolean =>
  (hasPlace(view, 'baseline') || hasPlace(view, 'current')) && !hasPlace(view, 'target') && !hasArrow(view);

/** Numbers that change from step to step of a schedule, a rollout or a budget, rather than by its success. */
export const isRamp = (view: View): boolean =>
  ['timeline', 'phase', 'production_path', 'budget', 'data', 'meta', 'integration'].some((t) =>
    hasPlace(view, t, 1.5),
  ) &&
  !hasPlace(view, 'success_metrics', 1.2) &&
  !hasPlace(view, 'target', 1.2);

/** Below a heading, label or lead of the statement's own that names the topic, with words enough to say something. */
export const isToldAt = (view: View, topic: string, words = 5): boolean =>
  hasPlace(view, topic, 1.7) && view.words >= words && !view.manner.question;
