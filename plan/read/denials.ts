import { hasList } from './aspects/facts.ts';
import type { AspectSpec } from './aspects/spec.ts';
import type { Hits } from './matcher.ts';
import type { View } from './view.ts';

/** Places in which "there is no owner" speaks of today's work or of what may happen, not of the plan. */
const NOT_THE_PLAN = ['problem', 'baseline', 'current', 'risks', 'open'] as const;

/** Words from which on a reason says something. */
const REASON = 4;

/**
 * Whether the whole statement says that the plan has none of an aspect, and nothing else: "None." or "N/A" in a place that is
 * kept for it, "No rollback is needed", "There is no owner" anywhere. With a reason behind it, it is a waiver; "Does not
 * apply: …" is read as a label with the reason.
 */
export function denialOf(spec: AspectSpec, view: View): 'denial' | 'waiver' | undefined {
  const { hits, keptFor, manner } = view;
  // most statements deny nothing: decide that before anything is gathered
  if (manner.question || (keptFor.length === 0 && !hits.has('negation'))) return undefined;
  if (view.isRefusedByLabel) return isKept(spec, view) && view.words >= REASON ? 'waiver' : undefined;
  if (keptFor.length === 0 && !hits.has(`denied.${spec.subject}`)) return undefined;
  const reason = reasonAt(view);
  // "There is none; the old system is shut down": what follows a semicolon is another statement and no reason
  const end = reason ?? clauseEnd(view);
  const isSaid = isBareRefusal(spec, view, end) || isNamedDenial(spec, view, end);
  if (!isSaid) return undefined;
  return reason === undefined ? 'denial' : 'waiver';
}

/** "None planned yet", as the answer to a heading or label of the aspect's own. */
function isBareRefusal(spec: AspectSpec, view: View, end: number): boolean {
  const refusal = view.hits.get('refusal')?.find((hit) => hit.from === 0);
  return refusal !== undefined && isKept(spec, view) && isRest(view, refusal.to, end);
}

/** Whether its place is kept for the aspect by its own name: "Dependencies: none" does not refuse the integration. */
const isKept = (spec: AspectSpec, view: View): boolean =>
  view.keptFor.some((aspect) => aspect === spec.subject) && view.isNamed(`denied.${spec.subject}`);

/** "None", "Not applicable": whether a text begins so; with a length in words, whether it is nothing else. */
export const isRefused = (hits: Hits, length?: number): boolean =>
  hits.get('refusal')?.some((hit) => hit.from === 0 && (length === undefined || hit.to === length)) ?? false;

/** The aspect's name, one negation, and words that carry no more than that. */
function isNamedDenial(spec: AspectSpec, view: View, end: number): boolean {
  const names = view.hits.get(`denied.${spec.subject}`);
  if (!names || NOT_THE_PLAN.some((topic) => (view.places.get(topic) ?? 0) >= 1.2)) return false;
  const lifted = view.hits.get('negationNot') ?? [];
  const negations = (view.hits.get('negation') ?? []).filter(
    (hit, i, all) => hit.from < end && (i === 0 || hit.from >= (all[i - 1]?.to ?? 0)),
  );
  const [negation, another] = negations;
  if (!negation || another || lifted.some((hit) => hit.from <= negation.from && negation.from < hit.to)) return false;
  return names.some((name) =>
    view.tokens.every(
      (_, i) =>
        i >= end ||
        (i >= name.from && i < name.to) ||
        (i >= negation.from && i < negation.to) ||
        isRest(view, i, i + 1),
    ),
  );
}

/** Whether the tokens [from, to) say nothing of their own. */
function isRest(view: View, from: number, to: number): boolean {
  const rest = view.hits.get('refusal.rest') ?? [];
  for (let i = from; i < to; i++) if (!rest.some((hit) => hit.from <= i && i < hit.to)) return false;
  return true;
}

/** Where the first clause ends. */
function clauseEnd({ tokens, statement }: View): number {
  const next = tokens.findIndex(
    (token, i) => i > 0 && statement.text.slice(tokens[i - 1]?.to, token.from).includes(';'),
  );
  return next < 0 ? tokens.length : next;
}

/** Where a reason begins: at a word of reason, or behind a dash, a colon or a bracket, with enough words to be one. */
function reasonAt(view: View): number | undefined {
  if (view.manner.holdsPlaceholder || hasList(view, 'control.later')) return undefined;
  const { tokens, statement } = view;
  const worded = (view.hits.get('reason') ?? []).map((hit) => hit.from);
  const marked = tokens.flatMap((token, i) =>
    /[–—(:]| - /.test(statement.text.slice(tokens[i - 1]?.to ?? token.from, token.from)) ? [i] : [],
  );
  // "Not applicable, the output is shown to two people only"
  const refusal = view.hits.get('refusal')?.find((hit) => hit.from === 0);
  if (refusal && (tokens[refusal.to]?.gap ?? 0) > 0) marked.push(refusal.to);
  const starts = [...worded, ...marked].filter((at) => at > 0 && tokens.length - at >= REASON);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}
