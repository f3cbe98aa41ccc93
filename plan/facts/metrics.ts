import type { Metric, MetricKind } from '../types.ts';
import type { Phrase } from '../text/span.ts';
import { changeIn } from './changes.ts';
import { goalIn } from './goals.ts';
import { hasList, hasMeasure, hasPlace, isOfThePast, isRamp, labelsList } from '../read/aspects/facts.ts';
import { isRefused } from '../read/denials.ts';
import type { View } from '../read/view.ts';

/** Topics whose headings announce that the rows and items below are measures of success. */
const MEASURED_PLACES = ['success_metrics', 'metric', 'business_metric'] as const;

const FACETS = ['baseline', 'target', 'by', 'source', 'owner'] as const;
type Facet = (typeof FACETS)[number];

/**
 * Measures of success as the plan states them: rows of tables and YAML lists whose columns name their facets, and items of
 * lists below a heading about success.
 */
export function metricsOf(views: readonly View[]): Metric[] {
  const rows = rowMetrics(views);
  const told = new Set(rows.flatMap((metric) => metric.statements));
  return [...rows, ...itemMetrics(views.filter((view) => !told.has(view.statement.index)))];
}

const announced = (view: View): boolean => MEASURED_PLACES.some((topic) => hasPlace(view, topic, 1.2));

/** "problem: {what: …}": a key that heads measures elsewhere. */
const isOfProblem = (view: View): boolean =>
  hasPlace(view, 'problem', 1.5) && !hasPlace(view, 'success_metrics', 1.2) && !hasPlace(view, 'business_metric', 1.2);

/** Signals to watch and risks have thresholds too, and are no measures of success. */
const isAboutOperation = (view: View): boolean =>
  hasPlace(view, 'monitoring', 1.2) || hasPlace(view, 'risks', 1.2) || hasPlace(view, 'budget', 1.2);

function rowMetrics(views: readonly View[]): Metric[] {
  const rows = new Map<number, View[]>();
  for (const view of views) {
    const row = view.statement.row;
    if (!row) continue;
    const cells = rows.get(row.id);
    if (cells) cells.push(view);
    else rows.set(row.id, [view]);
  }
  const metrics: Metric[] = [];
  for (const cells of rows.values()) {
    const facets = new Map<Facet, View>();
    let columns = 0;
    for (const cell of cells) {
      const facet = facetOf(cell);
      if (!facet) continue;
      columns++;
      if (!facets.has(facet)) facets.set(facet, cell);
    }
    const name = cells.find((c) => hasPlace(c, 'metric') && !facetOf(c)) ?? cells[0];
    const measured = facets.has('target') || (facets.has('baseline') && columns > 1);
    if (!name || name.statement.text === '' || !measured) continue;
    if (!cells.some(announced) && (!hasList(name, 'metricNoun') || cells.some(isAboutOperation))) continue;
    const get = (facet: Facet): Phrase | undefined => {
      const cell = facets.get(facet);
      return cell && hasValue(cell) ? phraseOf(cell) : undefined;
    };
    metrics.push({
      name: phraseOf(name),
      kind: kindOf(name),
      baseline: get('baseline'),
      target: get('target'),
      by: get('by'),
      source: get('source'),
      owner: get('owner'),
      statements: cells.map((c) => c.statement.index),
      structured: true,
    });
  }
  return metrics;
}

/** Something stands there, and not "N/A"; "none" may be the value today. */
const hasValue = (cell: View): boolean =>
  cell.statement.text !== '' &&
  !cell.manner.placeholder &&
  !(isRefused(cell.hits, cell.tokens.length) && !hasList(cell, 'allOrNone'));

/** Which facet the innermost label of a cell names. */
function facetOf(cell: View): Facet | undefined {
  if (cell.statement.labels.length === 0) return undefined;
  if (hasPlace(cell, 'target', 1.8) && !hasPlace(cell, 'baseline', 1.8)) return 'target';
  if (hasPlace(cell, 'baseline', 1.8) || hasPlace(cell, 'current', 1.8)) return 'baseline';
  if (hasPlace(cell, 'by', 1.8)) return 'by';
  if (hasPlace(cell, 'source', 1.8)) return 'source';
  if (hasPlace(cell, 'owner', 1.8)) return 'owner';
  return undefined;
}

/** "Reduce handling time from 6 to 4 minutes by March" below "Success metrics", or a sentence that says as much anywhere. */
function itemMetrics(views: readonly View[]): Metric[] {
  const metrics: Metric[] = [];
  for (const view of views) {
    const { statement } = view;
    // a row's cells are items only where the row as a whole is about success: "Success metrics | Hours per hectare: …"
    if (statement.row && !isNamedByRow(view)) continue;
    if (statement.place !== 'body' || view.manner.placeholder || view.manner.todo) continue;
    const goal = goalIn(view);
    if ((!announced(view) && !goal) || isOfProblem(view) || hasPlace(view, 'out', 1.2)) continue;
    const change = goal ?? (isRamp(view) ? undefined : changeIn(view));
    if (!change && !hasList(view, 'metricNoun') && !labelsList(view, 'metricNoun')) continue;
    const label = statement.labels[statement.labels.length - 1];
    const isNamed = label && label.text.length < 60 && !(hasPlace(view, 'metric', 1.8) && !label.text.includes(' '));
    const named = goal ? spanPhrase(view, goal.name) : phraseOf(view);
    const name = isNamed ? label : named;
    const { before, after } = change ?? {};
    const reached = after ? spanPhrase(view, after) : hasMeasure(view) ? phraseOf(view) : undefined;
    const target = isOfThePast(view) ? undefined : reached;
    if (!target && statement.kind === 'sentence') continue;
    const todayIsSaid = hasList(view, 'baseline.strong') && view.quantities.length > 1;
    metrics.push({
      name,
      kind: kindOf(view),
      baseline: before ? spanPhrase(view, before) : todayIsSaid ? phraseOf(view) : undefined,
      target,
      by: dueDate(view, after?.to),
      source: undefined,
      owner: undefined,
      statements: [statement.index],
      structured: false,
    });
  }
  return metrics;
}

const isNamedByRow = ({ statement, isNamed }: View): boolean =>
  statement.row !== undefined && statement.row.head.text !== statement.text && isNamed('success.place');

/** The year behind a day. */
const YEAR = /^,?\s20\d\d\b/;

/** The first time behind the value to reach; the first at all where there is no such value. */
function dueDate(view: View, behind = 0): Phrase | undefined {
  const time = view.times.find((t) => t.from >= behind);
  if (!time) return undefined;
  const year = YEAR.exec(view.statement.text.slice(time.to))?.[0].length ?? 0;
  return spanPhrase(view, { from: time.from, to: time.to + year });
}

const phraseOf = (view: View): Phrase => ({ text: view.statement.text, span: view.statement.span });

const spanPhrase = (view: View, { from, to }: { readonly from: number; readonly to: number }): Phrase => ({
  text: view.statement.text.slice(from, to),
  span: view.statement.locate(from, to),
});

/** What it measures, by its words and those of its label. */
function kindOf(view: View): MetricKind {
  const says = (list: string): boolean => hasList(view, list) || labelsList(view, list);
  if (says('metric.business') && !says('metric.businessNot')) return 'business';
  if (says('metric.model')) return 'model';
  if (says('metric.system')) return 'system';
  if (says('metric.activity')) return 'activity';
  return 'unknown';
}
