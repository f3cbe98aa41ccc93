import type { View } from '../view.ts';
import { hasArrow, hasList, hasMeasure, hasPlace, isToldAt, labelsList, namesSomebody } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How it is stopped, switched off, reverted or replaced by the old way when it goes wrong. */
export const rollback: AspectSpec = {
  subject: 'rollback',
  topics: [['rollback', 1]],
  strong: ['rollback.strong', 'rollback.says'],
  weak: ['rollback.weak'],
  not: ['rollback.not'],
  states: (view) =>
    isToldAt(view, 'rollback') &&
    !hasList(view, 'control.absent') &&
    (hasTrigger(view) || hasArrow(view)) &&
    (hasList(view, 'rollback.how') || hasList(view, 'rollback.act')),
  sense: (view) => {
    if (hasList(view, 'control.absent') || hasList(view, 'control.later')) return 0.3;
    if (endsUndertaking(view) || (hasList(view, 'rollback.goesOn') && hasList(view, 'exit_criteria.strong')))
      return 0.3;
    const trigger = hasTrigger(view);
    const how = hasList(view, 'rollback.how');
    const placed = hasPlace(view, 'rollback', 1.8);
    // how people help themselves today; an overview stands among problems too, but speaks of the AI
    if (!placed && hasPlace(view, 'problem', 1.2) && !hasList(view, 'ai')) return 0.3;
    const says = hasList(view, 'rollback.says');
    if (!placed && !trigger && !says && switchesAnything(view)) return 0.5;
    if (!hasList(view, 'rollback.strong') && !says) {
      if (!placed) return 0.5;
      // below a heading of its own the plainest words will do, if they say when and how
      if (trigger && (how || hasMeasure(view) || hasList(view, 'rollback.who')) && view.words >= 4) return 1.5;
      return trigger || how ? 1 : 0.6;
    }
    if (hasPlace(view, 'approach', 1.8) && !hasPlace(view, 'rollback', 1.2)) return trigger ? 0.9 : 0.6;
    return trigger && how ? 1.25 : trigger || how ? 1.1 : view.words < 5 ? 0.55 : 0.85;
  },
  facets: [
    { name: 'what triggers it', found: hasTrigger },
    { name: 'how it is done', found: (view) => hasList(view, 'rollback.how') },
    { name: 'who decides', found: (view) => hasList(view, 'rollback.who') || namesSomebody(view) },
  ],
  sought: 'how the AI is switched off or rolled back, and what happens then',
  found: 'says how it is stopped or taken back',
};

/** "The caretaker switches the heating off": anything can be switched off. */
const switchesAnything = (view: View): boolean =>
  hasList(view, 'rollback.takesOut') && !hasList(view, 'rollback.thing') && !hasList(view, 'ai');

/** "In May the board ends the pilot if fewer than half are answered": a stop rule, unless harm in daily use sets it off. */
function endsUndertaking(view: View): boolean {
  const ends = view.hits.get('rollback.undertaking') ?? [];
  if (ends.length === 0) return false;
  if (hasList(view, 'rollback.harm') && !hasPlace(view, 'exit_criteria')) return false;
  const backs = view.hits.get('rollback.strong') ?? [];
  return backs.every((back) => ends.some((end) => end.from < back.to && back.from < end.to));
}

/** In the statement, in its label ("Trigger: …") or in the head of its row. */
function hasTrigger(view: View): boolean {
  return (
    hasList(view, 'rollback.trigger') ||
    (hasArrow(view) && hasPlace(view, 'rollback', 1.7)) ||
    labelsList(view, 'rollback.trigger') ||
    (view.statement.row !== undefined && view.isNamed('rollback.trigger'))
  );
}
