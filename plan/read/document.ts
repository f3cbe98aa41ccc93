import type { Outline } from '../outline/types.ts';
import { metricsOf } from '../facts/metrics.ts';
import type { Metric, Subject } from '../types.ts';
import { ASPECT_SPECS } from './aspects/index.ts';
import type { AspectSpec } from './aspects/spec.ts';
import { factMarks } from './fact-marks.ts';
import { type Mark, markOf } from './marks.ts';
import { PlaceFinder } from './places.ts';
import { type View, viewOf } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything the readers of statements found in a document. */
export interface DocumentReading {
  readonly views: readonly View[];
  readonly marks: ReadonlyMap<Subject, readonly Mark[]>;
  readonly metrics: readonly Metric[];
  readonly places: PlaceFinder;
}

/** Reads every statement for every aspect. */
export function readDocument(outline: Outline, vocabulary: Vocabulary): DocumentReading {
  const places = new PlaceFinder(outline, vocabulary);
  const views = outline.statements.map((statement) => viewOf(statement, outline, places));
  const metrics = metricsOf(views);
  const facts = factMarks(metrics, views);
  const marks = new Map<Subject, readonly Mark[]>();
  const concerned = views.map(specsFor);
  ASPECT_SPECS.forEach((spec, index) => {
    const about = views.filter((_, i) => ((concerned[i] ?? 0) & (1 << index)) !== 0);
    marks.set(spec.subject, merged(marksOf(spec, about), facts.get(spec.subject) ?? []));
  });
  return { views, marks, metrics, places };
}

/** The specs that use a word list or a topic, a bit each: a statement with none of a spec's says nothing about it. */
const USERS = usersOf(ASPECT_SPECS);

function usersOf(specs: readonly AspectSpec[]): {
  readonly lists: Map<string, number>;
  readonly topics: Map<string, number>;
} {
  const lists = new Map<string, number>();
  const topics = new Map<string, number>();
  specs.forEach(({ strong, weak, topics: named }, index) => {
    for (const list of [...strong, ...weak]) lists.set(list, (lists.get(list) ?? 0) | (1 << index));
    for (const [topic] of named) topics.set(topic, (topics.get(topic) ?? 0) | (1 << index));
  });
  return { lists, topics };
}

function specsFor({ hits, places }: View): number {
  let specs = 0;
  for (const list of hits.keys()) specs |= USERS.lists.get(list) ?? 0;
  for (const topic of places.keys()) specs |= USERS.topics.get(topic) ?? 0;
  return specs;
}

function marksOf(spec: AspectSpec, views: readonly View[]): Mark[] {
  const marks: Mark[] = [];
  for (const view of views) {
    const mark = markOf(spec, view);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** One mark a statement: that of a fact where there is one, unless the words say more. */
function merged(marks: readonly Mark[], facts: readonly Mark[]): readonly Mark[] {
  if (facts.length === 0) return marks;
  const byStatement = new Map(marks.map((m) => [m.statement, m]));
  for (const fact of facts) {
    const own = byStatement.get(fact.statement);
    if (!own || own.score < fact.score) byStatement.set(fact.statement, fact);
  }
  return [...byStatement.values()].toSorted((a, b) => a.statement - b.statement);
}
