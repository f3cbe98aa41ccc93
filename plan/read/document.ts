import type { Outline } from '../outline/types.ts';
import { metricsOf } from '../facts/metrics.ts';
import type { Metric, Subject } from '../types.ts';
import { ASPECT_SPECS } from './aspects/index.ts';
import type { AspectSpec } from './aspects/spec.ts';
import { factMarks } from './fact-marks.ts';
import { type Mark, markOf } from './marks.ts';
import { PlaceFinder } from './places.ts';
import { type View, viewOf } from './view.ts';
import { Sayings } from './said.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything the readers of statements found in a document. */
export interface DocumentReading {
  readonly views: readonly View[];
  readonly marks: ReadonlyMap<Subject, readonly Mark[]>;
  readonly metrics: readonly Metric[];
  readonly places: PlaceFinder;
}

/**
 * Reads every statement for every aspect.
 *
 * @param sayings remembers what texts say by themselves
 */
export function readDocument(
  outline: Outline,
  vocabulary: Vocabulary,
  sayings: Sayings = new Sayings(vocabulary),
): DocumentReading {
  const places = new PlaceFinder(outline, vocabulary, sayings);
  const views = outline.statements.map((statement) => viewOf(statement, outline, places));
  const metrics = metricsOf(views);
  const facts = factMarks(metrics, views);
  const marks = new Map<Subject, readonly Mark[]>();
  const concerned = views.map(specsFor);
  ASPECT_SPECS.forEach((spec, index) => {
    const own: Mark[] = [];
    for (let i = 0; i < views.length; i++) {
      const mark = (concerned[i] as number) & (1 << index) ? markOf(spec, views[i] as View) : undefined;
      if (mark) own.push(mark);
    }
    marks.set(spec.subject, merged(own, facts.get(spec.subject) ?? []));
  });
  return { views, marks, metrics, places };
}

/** What a statement can have that makes it about an aspect, with a bit for each spec that looks for it. */
interface Users {
  readonly lists: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  readonly subjects: ReadonlyMap<Subject, number>;
  /** The specs that know a statement of theirs by its form, whatever its words. */
  readonly byForm: number;
}

const USERS = usersOf(ASPECT_SPECS);

function usersOf(specs: readonly AspectSpec[]): Users {
  const lists = new Map<string, number>();
  const topics = new Map<string, number>();
  const add = (users: Map<string, number>, name: string, bit: number) => users.set(name, (users.get(name) ?? 0) | bit);
  specs.forEach(({ subject, strong, weak, topics: named }, index) => {
    for (const list of [...strong, ...weak, `denied.${subject}`]) add(lists, list, 1 << index);
    for (const [topic] of named) add(topics, topic, 1 << index);
  });
  return {
    lists,
    topics,
    subjects: new Map(specs.map(({ subject }, index) => [subject, 1 << index])),
    byForm: specs.reduce((bits, { states }, index) => (states ? bits | (1 << index) : bits), 0),
  };
}

/** The specs that may say something about a statement, a bit each: nothing of what the others look for is in it. */
function specsFor({ hits, places, keptFor }: View): number {
  let specs = USERS.byForm;
  hits.forEach((_, list) => {
    specs |= USERS.lists.get(list) ?? 0;
  });
  places.forEach((_, topic) => {
    specs |= USERS.topics.get(topic) ?? 0;
  });
  for (const aspect of keptFor) specs |= USERS.subjects.get(aspect) ?? 0;
  return specs;
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
