import { goalIn } from '../facts/goals.ts';
import type { Metric, Subject } from '../types.ts';
import type { Mark } from './marks.ts';
import type { View } from './view.ts';

/** What a value in its own column of a table of measures scores: as much as place and words together can. */
const IN_ITS_COLUMN = 6;
/** With its counterpart beside it: today's value and the one to reach. */
const WITH_COUNTERPART = 7;

/**
 * What the typed facts say about aspects: a measure with a value in its target's place has a target, whatever its words.
 * Facts come before words; their marks are added to those of the statements.
 */
export function factMarks(metrics: readonly Metric[], views: readonly View[]): Map<Subject, Mark[]> {
  const marks = new Map<Subject, Mark[]>();
  const add = (subject: Subject, statement: number | undefined, score: number, facets: readonly string[]): void => {
    if (statement === undefined) return;
    const mark: Mark = { statement, kind: 'evidence', score, place: 2, content: 2, facets };
    marks.set(subject, [...(marks.get(subject) ?? []), mark]);
  };
  for (const metric of metrics) {
    if (!metric.structured && !isComplete(metric, views)) continue;
    const at = (facet: Metric['target']): number | undefined =>
      metric.structured
        ? facet && metric.statements.find((i) => views[i]?.statement.span.start === facet.span.start)
        : metric.statements[0];
    const target = valued(metric.target, views, at(metric.target));
    const baseline = valued(metric.baseline, views, at(metric.baseline));
    const both = target && baseline ? WITH_COUNTERPART : IN_ITS_COLUMN;
    if (target) {
      add('target', at(metric.target), both, ['a number to reach']);
      add('success_metrics', at(metric.target), both, ['a measure', 'a number to reach']);
      // what is neither the model's nor the system's, with today's value and one to reach, is the business's
      if (metric.kind === 'business' || (metric.kind === 'unknown' && baseline))
        add('business_metric', at(metric.target), both, [
          'an outcome for the business or its users',
          'a number to reach',
        ]);
    }
    if (baseline) add('baseline', at(metric.baseline), both, ['today’s value']);
    if (metric.by && target) add('measure_when', at(metric.by), IN_ITS_COLUMN, ['a date or period']);
  }
  return marks;
}

/** In one sentence or item: today's value and the one to reach, and by when unless the sentence says that it is to be reached. */
function isComplete({ baseline, target, by, statements }: Metric, views: readonly View[]): boolean {
  if (baseline === undefined || target === undefined || baseline.span.start === target.span.start) return false;
  return by !== undefined || isGoal(views[statements[0] ?? -1]);
}

/** Whether the facet's place holds a number. */
const valued = (facet: Metric['target'], views: readonly View[], at: number | undefined): boolean =>
  facet !== undefined && at !== undefined && ((views[at]?.quantities.length ?? 0) > 0 || isGoal(views[at]));

/** "… from nine a week to three": its values may be words. */
const isGoal = (view: View | undefined): boolean => view !== undefined && goalIn(view) !== undefined;
