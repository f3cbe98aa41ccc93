import { hasList, hasNumber, hasPlace, isToldAt, namesList, namesSomebody } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** Done again and again, or held against a bound. */
const isKept = (view: View): boolean =>
  hasList(view, 'monitoring.rhythm') || hasList(view, 'frequency') || hasList(view, 'monitoring.bound');

/** "> 25 %" below "Alarm". */
const isColumn = (view: View): boolean =>
  hasPlace(view, 'monitoring', 1.2) &&
  view.statement.labels.length > 0 &&
  namesList(view, 'monitoring.column') &&
  (hasNumber(view) || isKept(view));

const TOLD = ['human_override.person', 'role', 'monitoring.told', 'monitoring.called'] as const;

const isSomebodyTold = (view: View): boolean => TOLD.some((list) => hasList(view, list)) || namesSomebody(view);

/** "The share of wrong matches is counted weekly and mailed to the registrar": looked at again and again, and told on. */
const isPassedOn = (view: View): boolean =>
  (hasList(view, 'monitoring.check') || hasList(view, 'monitoring.ofTheAi')) &&
  isKept(view) &&
  hasList(view, 'monitoring.told') &&
  !hasList(view, 'monitoring.not') &&
  !hasList(view, 'monitoring.job') &&
  !view.manner.question;

/** How behaviour, quality, drift and use are watched once it runs. */
export const monitoring: AspectSpec = {
  subject: 'monitoring',
  topics: [['monitoring', 1]],
  strong: ['monitoring.strong'],
  weak: ['monitoring.check', 'monitoring.weak'],
  not: ['monitoring.not'],
  states: (view) =>
    isPassedOn(view) ||
    (isToldAt(view, 'monitoring') &&
      namesList(view, 'monitoring.heading') &&
      isKept(view) &&
      hasList(view, 'monitoring.object')),
  sense: (view) => {
    const placed = hasPlace(view, 'monitoring', 1.2);
    if (!placed && (hasPlace(view, 'problem', 1.2) || hasPlace(view, 'baseline', 1.8))) return 0.3;
    if (!placed && hasList(view, 'monitoring.job')) return 0.4;
    if (!placed && hasPlace(view, 'approach', 1.8) && !isKept(view)) return 0.6;
    if (!placed && hasPlace(view, 'data', 1.8)) return 0.6;
    if (isColumn(view)) return 1;
    const named = placed || namesList(view, 'monitoring.heading');
    const detail = (view.hits.get('monitoring.detail')?.length ?? 0) > 1 || isKept(view);
    if (hasList(view, 'monitoring.strong') || isPassedOn(view)) return detail ? (named ? 1.25 : 1.15) : 0.9;
    // reading, comparing and counting are what everybody does; doing so regularly while it runs is watching
    if (hasList(view, 'monitoring.check')) {
      if (placed) return isKept(view) ? 1.4 : 0.9;
      return isKept(view) ? (named ? 3.9 : 2.4) : 0.3;
    }
    if (!placed) return 0.5;
    return detail ? 0.9 : 0.7;
  },
  field: isColumn,
  facets: [
    {
      name: 'what is watched',
      found: (view) =>
        hasList(view, 'metricNoun') ||
        hasList(view, 'monitoring.strong') ||
        hasList(view, 'monitoring.signal') ||
        (hasPlace(view, 'monitoring', 1.7) && hasList(view, 'monitoring.object')),
    },
    { name: 'a threshold, or how often', found: (view) => hasNumber(view) || isKept(view) },
    { name: 'who is told', found: isSomebodyTold },
  ],
  sought: 'what is watched once it runs, and who reacts',
  found: 'says what is watched in operation',
};
