import type { Metric, Plan } from '../plan/types.ts';
import { clip } from './place.ts';
import type { Problem } from './types.ts';

/** How many metrics of one plan a rule asks about; the others are related places of the last. */
const LIMIT = 5;

export type Facet = 'baseline' | 'target' | 'source';

/**
 * Metrics that lack a facet which another metric of their table or list has, so that the gap can be seen. A row that holds a
 * placeholder is left to `placeholder-left`, which shows it already.
 */
export const metricsWithout = (plan: Plan, facet: Facet): readonly Metric[] => {
  const tables = new Set(plan.metrics.flatMap((metric) => (metric[facet] === undefined ? [] : tablesOf(plan, metric))));
  return structuredWithout(plan, facet).filter(
    (metric) => tablesOf(plan, metric).some((table) => tables.has(table)) && !held(plan, metric, facet),
  );
};

/** Metrics of tables and lists that lack a facet, whatever the others have. */
export const structuredWithout = (plan: Plan, facet: Facet): readonly Metric[] =>
  plan.metrics.filter((metric) => metric.structured && metric.name.text !== '' && metric[facet] === undefined);

/** One problem a metric, at its name, for the first five. */
export const metricProblems = (
  metrics: readonly Metric[],
  problem: (metric: Metric, name: string) => Omit<Problem, 'span'>,
): readonly Problem[] =>
  metrics.slice(0, LIMIT).map((metric, index) => {
    const base: Problem = { ...problem(metric, clip(metric.name.text)), span: metric.name.span };
    if (index !== LIMIT - 1 || metrics.length === LIMIT) return base;
    const others = metrics.slice(LIMIT);
    return {
      ...base,
      related: others.map((other) => ({ span: other.name.span, message: `The same for “${clip(other.name.text)}”.` })),
    };
  });

/** Indices of the statements that stand in the same row as the metric. */
export const rowsOf = (plan: Plan, metric: Metric): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const index of metric.statements) {
    const row = plan.outline.statements[index]?.row;
    if (row !== undefined) rows.add(row.id);
  }
  return rows;
};

const tablesOf = (plan: Plan, metric: Metric): readonly number[] =>
  metric.statements.flatMap((index) => plan.outline.statements[index]?.row?.table ?? []);

/** A gap in the row that is shown as one already; for a source it is not, since the measure is then not measured at all. */
const held = (plan: Plan, metric: Metric, facet: Facet): boolean => {
  if (facet === 'source') return false;
  const rows = rowsOf(plan, metric);
  return plan.placeholders.some(({ statement: index }) => {
    if (index === undefined) return false;
    const row = plan.outline.statements[index]?.row;
    return metric.statements.includes(index) || (row !== undefined && rows.has(row.id));
  });
};
