import type { View } from '../view.ts';
import { hasArrow, hasList, hasMeasure, hasPlace, labelsList, namesList, namesSomebody } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** A decision rule after the pilot or phase: go or no-go, stop, scale, tied to something checkable. */
export const exitCriteria: AspectSpec = {
  subject: 'exit_criteria',
  topics: [['exit_criteria', 1]],
  strong: ['exit_criteria.strong'],
  weak: ['exit_criteria.weak'],
  not: ['exit_criteria.not'],
  negatable: false,
  states: (view) =>
    isBelowRule(view) ||
    (isForked(view) && !hasPlace(view, 'rollback', 1.2)) ||
    ((hasPlace(view, 'exit_criteria', 1.7) || namesList(view, 'exit_criteria.place')) &&
      !namesList(view, 'exit_criteria.otherPlace') &&
      !hasPlace(view, 'rollback', 1.7) &&
      hasBar(view) &&
      (hasList(view, 'exit_criteria.cond') || labelsList(view, 'exit_criteria.side') || hasArrow(view)) &&
      (decides(view) || hasList(view, 'exit_criteria.next'))),
  sense: (view, score) => {
    if (ABSENT.some((list) => hasList(view, list))) return 0.3;
    const bar = hasBar(view);
    const checkable = bar || hasList(view, 'exit_criteria.if.hard');
    const decision = decides(view);
    const placedHard = namesList(view, 'exit_criteria.place') && !namesList(view, 'exit_criteria.otherPlace');
    if (hasPlace(view, 'approach', 1.8) && !hasPlace(view, 'exit_criteria', 1.2)) return 0.4;
    // a rule about phase 2 stands below "Phase 2", and is no promise for that
    const now = view.manner.future && checkable && score > 0 ? 1.6 : 1;
    if (isForked(view)) return now * (isBothWays(view) ? 1.45 : 1.2);
    if (hasList(view, 'exit_criteria.strong')) {
      const about = placedHard || hasPlace(view, 'exit_criteria', 1.2) || hasList(view, 'exit_criteria.thing');
      return now * (checkable ? (decision ? 1.15 : 1) : 0.7) * (about ? 1 : 0.75);
    }
    if (isRuled(view)) return now;
    if (placedHard) return bar && isTied(view) ? now * 1.55 : hasList(view, 'exit_criteria.if.hard') ? 1.2 : 0.75;
    return checkable && decision ? 0.8 : 0.45;
  },
  field: isRuled,
  facets: [
    { name: 'a threshold', found: (view) => hasBar(view) || isRuled(view) },
    { name: 'what is decided', found: (view) => decides(view) || isRuled(view) || isBelowRule(view) },
    { name: 'who decides', found: (view) => hasList(view, 'role') || namesSomebody(view) },
  ],
  sought: 'a rule that says at which result the pilot stops, goes on or scales',
  found: 'ties a result to a decision',
};

/** A value to reach or a limit; in the statement, or in the label or row that it answers ("Scrap < 2 %" | "buy"). */
function hasBar(view: View): boolean {
  const { row, labels } = view.statement;
  return (
    hasMeasure(view) ||
    hasList(view, 'exit_criteria.bound') ||
    [row?.head.text ?? '', labels[labels.length - 1]?.text ?? ''].some((name) => MEASURED.test(name))
  );
}

/** A result and what becomes of the trial: "If the wait is under 2 hours, the other seven hotels join." */
const isForked = (view: View): boolean =>
  hasBar(view) &&
  (hasList(view, 'exit_criteria.cond') || hasArrow(view)) &&
  (hasList(view, 'exit_criteria.fate') || endsThere(view) || isBothWays(view)) &&
  !hasList(view, 'exit_criteria.loop') &&
  (hasPlace(view, 'exit_criteria', 1.2) || !hasPlace(view, 'problem', 1.2));

/** "…, we stop." or "we carry on and …": with nothing behind it that is stopped or gone on with, it is the undertaking. */
const endsThere = (view: View): boolean =>
  !hasList(view, 'rollback.strong') &&
  (view.hits.get('exit_criteria.ends') ?? []).some(({ to }) => {
    const next = view.tokens[to];
    const closes = view.hits.get('exit_criteria.closes') ?? [];
    return next === undefined || next.gap > 0 || closes.some(({ from }) => from === to);
  });

/** "Go if four in five are found, stop below half of them." */
const isBothWays = (view: View): boolean => hasList(view, 'exit_criteria.goes') && hasList(view, 'exit_criteria.halts');

/** "error > 9 %" below "Stop if". */
function isRuled(view: View): boolean {
  return (
    view.statement.labels.length > 0 &&
    labelsList(view, 'exit_criteria.column') &&
    view.words > 0 &&
    !view.manner.question &&
    !hasPlace(view, 'rollback', 2)
  );
}

/** "Savings below 20,000 € after six months" below "Kill criteria". */
const isBelowRule = (view: View): boolean =>
  namesList(view, 'exit_criteria.rule') &&
  !namesList(view, 'exit_criteria.otherPlace') &&
  !hasPlace(view, 'rollback', 1.7) &&
  isBounded(view) &&
  view.words >= 3 &&
  !view.manner.question;

const isBounded = (view: View): boolean =>
  view.quantities.some((q) => q.comparison !== undefined) || hasList(view, 'exit_criteria.bound');

/** Whether a number is one that decides: a limit, a condition, a side of the decision. A price or a count by itself is not. */
const isTied = (view: View): boolean =>
  isBounded(view) ||
  TYING.some((list) => hasList(view, list)) ||
  hasArrow(view) ||
  view.statement.row !== undefined ||
  labelsList(view, 'exit_criteria.side');

const TYING = ['exit_criteria.cond', 'exit_criteria.if'] as const;

const MEASURED = /[<>≤≥]|\d\s?%|\d{2,}/;

const ABSENT = ['exit_criteria.absent', 'control.absent', 'control.later'];

function decides(view: View): boolean {
  return ['exit_criteria.decision', 'exit_criteria.move', 'exit_criteria.next'].some((list) => hasList(view, list));
}
