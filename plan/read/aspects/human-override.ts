import { hasList, hasPlace, isToldAt, namesList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** Named here, or in the sentence before and meant by its "she" or "they". */
const hasSomebody = (view: View): boolean => hasList(view, 'human_override.person') || isMeant(view);

const isMeant = (view: View): boolean =>
  hasList(view, 'pronoun') && (view.before()?.has('human_override.handler') ?? false);

/** A person can review, correct, reject, override or bypass what the AI says or does, in operation. */
export const humanOverride: AspectSpec = {
  subject: 'human_override',
  topics: [['human_override', 1]],
  strong: ['human_override.strong', 'human_override.says'],
  weak: ['human_override.weak'],
  not: ['human_override.not'],
  states: (view) =>
    isToldAt(view, 'human_override') &&
    namesList(view, 'human_override.heading') &&
    hasSomebody(view) &&
    hasList(view, 'human_override.act') &&
    !hasList(view, 'control.absent'),
  sense: (view) => {
    const placed = hasPlace(view, 'human_override', 1.8);
    if (hasList(view, 'control.absent')) return 0.3;
    // how people work today; an overview stands among problems too, but speaks of the AI
    const today = hasPlace(view, 'baseline', 1.8) || (hasPlace(view, 'problem', 1.2) && !hasList(view, 'ai'));
    if (!placed && today) return 0.3;
    const person = hasList(view, 'human') || hasSomebody(view);
    const says = hasList(view, 'human_override.says');
    if (!hasList(view, 'human_override.strong') && !says && !person) return 0.4;
    if (hasList(view, 'human_override.afterwards') && !hasList(view, 'human_override.decides')) return 0.4;
    // lawyers and officers check the plan and its data there, not what the AI puts out
    if (!placed && (hasPlace(view, 'data', 2) || hasPlace(view, 'meta', 1.8))) return 0.5;
    if (!placed && hasPlace(view, 'compliance', 1.8) && hasList(view, 'compliance.officer')) return 0.5;
    return says && hasSomebody(view) ? 1.25 : 1;
  },
  heading: 'human_override.heading',
  facets: [
    { name: 'who may overrule it', found: hasSomebody },
    {
      name: 'how they do it, or when',
      found: (view) => hasList(view, 'conditional') || hasList(view, 'modal') || view.words >= 8,
    },
  ],
  sought: 'how a person rejects, corrects or bypasses what the AI says',
  found: 'says how people overrule the AI',
};
