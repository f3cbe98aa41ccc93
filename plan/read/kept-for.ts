import type { Topic } from '../../languages/topics.ts';
import type { Statement } from '../outline/types.ts';
import { type Aspect, ASPECTS } from '../types.ts';
import type { PlaceFinder } from './places.ts';

/** Aspects whose names mean one thing, in the order in which they go before each other and before those of broader names. */
const NARROW: readonly Aspect[] = [
  'target',
  'baseline',
  'owner',
  'rollback',
  'measure_when',
  'human_override',
  'monitoring',
  'exit_criteria',
];

/** Columns and keys that are about their row rather than an aspect of their own, and the aspect they stand for. */
const STANDS_FOR: Partial<Record<Topic, Aspect>> = { current: 'baseline', by: 'measure_when', mitigation: 'risks' };

/** How strongly a title must still announce its aspect to the places below it. */
const ANNOUNCED = 1.2;

/** What a name that announces these topics is the place for, the likeliest aspect first. */
export function aspectsIn(topics: ReadonlySet<string>): readonly Aspect[] {
  // where a measure comes from, not which data the AI needs
  const named = ASPECTS.filter((a) => topics.has(a) && !(a === 'data' && topics.has('source')));
  const narrow = NARROW.filter((a) => named.includes(a));
  if (narrow.length > 0) return narrow;
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
  const [column, ...inner] = labels.map((label) => named(label.text));
  const innermost = inner.findLast((aspects) => aspects.length > 0);
  const title = titled(section, places);
  if (!row) return first(innermost, column, title);
  const isAnswer = labels.some((label) => places.topics(label.text).has('answer'));
  const head = named(row.head.text);
  if (isAnswer) return first(innermost, head, title);
  const known = first(column, title, innermost, head);
  return known.filter((aspect) => !OF_THE_ROW.has(aspect) || title.includes(aspect));
}

/** The aspects of the nearest title above that names one. */
function titled(section: number, places: PlaceFinder): readonly Aspect[] {
  const weights = [...places.section(section)].filter(([topic, weight]) => weight > ANNOUNCED && isAspect(topic));
  const most = Math.max(0, ...weights.map(([, weight]) => weight));
  return aspectsIn(new Set(weights.filter(([, weight]) => weight === most).map(([topic]) => topic)));
}

const isAspect = (topic: string): boolean => (ASPECTS as readonly string[]).includes(topic);

const first = (...candidates: readonly (readonly Aspect[] | undefined)[]): readonly Aspect[] =>
  candidates.find((aspects) => aspects !== undefined && aspects.length > 0) ?? [];
