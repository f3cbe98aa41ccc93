import { hasList, hasMeasure, hasPlace, namesList } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** A decision rule after the pilot or phase: go or no-go, stop, scale, tied to something checkable. */
export const exitCriteria: AspectSpec = {
  subject: 'exit_criteria',
  topics: [['exit_criteria', 1]],
  strong: ['exit_criteria.strong'],
  weak: ['exit_criteria.weak'],
  not: ['exit_criteria.not'],
  negatable: false,
  sense: (view) => {
    const checkable = hasMeasure(view) || hasList(view, 'conditional') || hasList(view, 'measureWord');
    const decision = hasList(view, 'exit_criteria.decision');
    const placedHard = namesList(view, 'exit_criteria.place');
    if (hasPlace(view, 'approach', 1.8) && !hasPlace(view, 'exit_criteria', 1.2)) return 0.4;
    if (hasList(view, 'exit_criteria.strong')) return checkable ? (decision ? 1.15 : 1) : 0.7;
    if (placedHard) return checkable ? 1.2 : 0.75;
    return checkable && decision ? 0.8 : 0.45;
  },
  facets: [
    { name: 'a threshold', found: hasMeasure },
    {
      name: 'what is decided',
      found: (view) => hasList(view, 'exit_criteria.decision'),
    },
    { name: 'who decides', found: (view) => hasList(view, 'role') },
  ],
  sought: 'a rule that says at which result the pilot stops, goes on or scales',
  found: 'ties a result to a decision',
};
