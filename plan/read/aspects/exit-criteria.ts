import { hasList, hasMeasure, hasPlace, pathText } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** A decision rule after the pilot or phase: go or no-go, stop, scale, tied to something checkable. */
export const exitCriteria: AspectSpec = {
  subject: 'exit_criteria',
  topics: { exit_criteria: 1 },
  strong: ['exit_criteria.strong'],
  weak: ['exit_criteria.weak'],
  not: ['exit_criteria.not'],
  negatable: false,
  sense: (view) => {
    const checkable = hasMeasure(view) || hasList(view, 'conditional') || hasList(view, 'measureWord');
    const decision =
      /\b(?:go|proceed|stop|kill|scale|expand|promot|advance|graduat|abandon|pivot|launch|roll ?out|production|phase|terminate|cancel|continue|approve|halt|end the|next stage|ship)\w*\b/i.test(
        view.statement.text,
      );
    const placedHard = /\b(?:go.?\/?.?no|exit|kill|gate|decision|graduat|stop)/i.test(pathText(view));
    if (hasPlace(view, 'approach', 1.8) && !hasPlace(view, 'exit_criteria', 1.2)) return 0.4;
    if (hasList(view, 'exit_criteria.strong')) return checkable ? (decision ? 1.15 : 1) : 0.7;
    if (placedHard) return checkable ? 1.2 : 0.75;
    return checkable && decision ? 0.8 : 0.45;
  },
  facets: [
    { name: 'a threshold', found: hasMeasure },
    {
      name: 'what is decided',
      found: (view) =>
        /\b(?:go|proceed|stop|kill|scale|expand|abandon|pivot|extend|launch|terminate|continue)\w*\b/i.test(
          view.statement.text,
        ),
    },
    { name: 'who decides', found: (view) => hasList(view, 'role') },
  ],
  sought: 'a rule that says at which result the pilot stops, goes on or scales',
  found: 'ties a result to a decision',
};
