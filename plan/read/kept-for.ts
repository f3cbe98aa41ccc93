import type { Topic } from '../../languages/topics.ts';
import type { Statement } from '../outline/types.ts';
import type { Phrase } from '../text/span.ts';
import { type Aspect, ASPECTS } from '../types.ts';
import type { PlaceFinder } from './places.ts';

/** Aspects whose names mean one thing, and go before those of broader names; of two, the one named by more words comes first. */
const NARROW: readonly Aspect[] = [
  'target',
  'baseline',
  'owner',
  'rollback',
  'measure_when',
  'human_override',
  'monitoring',
  'success_metrics',
  'exit_criteria',
];

/** Columns and keys that are about their row rather than an aspect of their own, and the aspect they stand for. */
const STANDS_FOR: Partial<Record<Topic, Aspect>> = { current: 'baseline', by: 'measure_when', mitigation: 'risks' };

/** What a name that announces these topics is the place for, the likeliest aspect first. */
export function aspectsIn(topics: ReadonlyMap<string, number>): readonly Aspect[] {
  const words = (a: Aspect): number => topics.get(a) ?? 0;
  const narrow = NARROW.filter((a) => topics.has(a)).toSorted((a, b) => words(b) - words(a));
  if (narrow.length > 0) return narrow;
  // where a measure comes from, not which data the AI needs
  const named = ASPECTS.filter((a) => topics.has(a) && !(a === 'data' && topics.has('source')));
  if (named.length > 0) return named;
  return Object.entries(STANDS_FOR).flatMap(([topic, aspect]) => (topics.has(topic) ? [aspect] : []));
}

/** Owners of single risks, steps and measures are not the project's. */
const OF_THE_ROW: ReadonlySet<Aspect> = new Set(['owner']);

/**
 * What a place without a value is for: what its own label says; in a table its column, unless that is one for answers of any
 * kind ("Field | Value"), then the row's head; else the nearest title. The likeliest aspect first; empty where nothing tells.
 */
export function keptFor({ labels, row, section }: Statement, places: PlaceFinder): readonly Aspect[] {
  const named = (name: string): readonly Aspect[] => {
    const topics = places.topics(name);
    return topics.has('answer') ? [] : aspectsIn(topics);
  };
  const whole = wholeOf([...places.titles(section), ...labels.map((label) => label.text)], places);
  if (whole) return whole;
  const [column, ...inner] = labels.map((label) => named(label.text));
  const innermost = inner.findLast((aspects) => aspects.length > 0);
  const title = titled(section, places);
  if (!row) return first(innermost, column, title);
  const isAnswer = isInAnswers(labels, places);
  const head = named(row.head.text);
  if (isAnswer) return first(innermost, head, title);
  const known = first(column, title, innermost, head);
  return known.filter((aspect) => !OF_THE_ROW.has(aspect) || title.includes(aspect));
}

/** Aspects whose sections have parts that are called like other aspects: who does it, when, at what cost, with what. */
const HAVE_PARTS: ReadonlySet<Aspect> = new Set([
  'problem',
  'human_override',
  'rollback',
  'monitoring',
  'exit_criteria',
  'production_path',
  'integration',
]);
const PARTS: ReadonlySet<Aspect> = new Set([
  'owner',
  'measure_when',
  'timeline',
  'budget',
  'target',
  'integration',
  'production_path',
  'risks',
]);

/** "Rollback" for the "Who" below it, unless it is named outright: "Owner" is the plan's wherever it stands. */
function wholeOf(names: readonly string[], places: PlaceFinder): readonly Aspect[] | undefined {
  const named = names
    .map((name) => ({ name, aspects: aspectsIn(places.topics(name)) }))
    .filter(({ aspects }) => aspects.length > 0);
  const part = named.pop();
  const isPart = part?.aspects.every((a) => PARTS.has(a) && !places.names(part.name).has(`denied.${a}`)) ?? false;
  if (!isPart) return undefined;
  const whole = named.findLast(({ aspects }) => aspects.some((aspect) => HAVE_PARTS.has(aspect)));
  return whole?.aspects.filter((aspect) => HAVE_PARTS.has(aspect));
}

/** In a column for answers of any kind. */
export const isInAnswers = (labels: readonly Phrase[], places: PlaceFinder): boolean =>
  labels.some((label) => places.topics(label.text).has('answer'));

/** The aspects of the nearest title above that names one. */
const titled = (section: number, places: PlaceFinder): readonly Aspect[] =>
  first(
    ...places
      .titles(section)
      .toReversed()
      .map((title) => aspectsIn(places.topics(title))),
  );

const first = (...candidates: readonly (readonly Aspect[] | undefined)[]): readonly Aspect[] =>
  candidates.find((aspects) => aspects !== undefined && aspects.length > 0) ?? [];
