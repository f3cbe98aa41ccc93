import type { Topic } from '../../languages/topics.ts';
import type { Outline, Section } from '../outline/types.ts';
import { isOwnerOfRow } from '../read/aspects/facts.ts';
import type { PlaceFinder } from '../read/places.ts';
import type { View } from '../read/view.ts';
import { type Aspect, ASPECTS, type Placeholder } from '../types.ts';
import { isLacking, type Readings } from './lacking.ts';

/**
 * Places that hold no value yet: markers such as TBD and `[Name]`, empty labels and cells. A place that several aspects may be
 * meant by is kept for the one that the plan surely lacks.
 */
export function placeholdersOf(
  views: readonly View[],
  places: PlaceFinder,
  outline: Outline,
  aspects: Readings,
): Placeholder[] {
  const found: Placeholder[] = [];
  const lacking = NARROW_FIRST.filter((aspect) => isLacking(aspects[aspect]));
  const needed = (own: Aspect | undefined, statement: number): Aspect | undefined =>
    own === undefined || lacking.includes(own)
      ? own
      : (lacking.find((aspect) => aspects[aspect].evidence.some((e) => e.statement === statement)) ?? own);
  const sectionOf = sectionFinder(outline, places);
  const placeholderAt = (view: View, kind: Placeholder['kind']): Placeholder => ({
    span: view.statement.span,
    text: view.statement.text || (view.statement.labels[view.statement.labels.length - 1]?.text ?? ''),
    statement: view.statement.index,
    section: sectionOf(view.statement.section),
    aspect: needed(aspectOf(view, places), view.statement.index),
    kind,
  });
  for (const view of views) {
    const { statement, manner } = view;
    if (statement.place === 'front-matter' || statement.place === 'fence' || manner.open) continue;
    if (statement.text === '') {
      if (!isOptional(view, views, places)) found.push(placeholderAt(view, 'empty'));
    } else if (manner.holdsPlaceholder && (manner.placeholder || (isValue(view) && !isQuoted(statement.text))))
      found.push(placeholderAt(view, 'marker'));
  }
  return found;
}

/** A marker counts in a value's place: a cell, an entry, behind a label, an item of its own. */
const isValue = (view: View): boolean =>
  view.statement.labels.length > 0 ||
  view.statement.kind === 'cell' ||
  view.statement.kind === 'entry' ||
  view.words <= 14;

/** A sample sentence in quotation marks ("improved by X %") shows what will be written, and is not to be filled in here. */
const isQuoted = (text: string): boolean => /[“”„"]/.test(text);

/** An empty cell asks for nothing where its column names nothing of a plan ("Notes"), or where others of the column are empty too. */
function isOptional(view: View, views: readonly View[], places: PlaceFinder): boolean {
  const { row, labels } = view.statement;
  if (!row) return false;
  if (!labels.some((label) => aspectIn(places.topics(label.text)) !== undefined)) return true;
  const name = labels[0]?.text;
  const column = views.filter((v) => v.statement.row?.table === row.table && v.statement.labels[0]?.text === name);
  const empty = column.filter((v) => v.statement.text === '').length;
  return empty > 1 && empty < column.length;
}

/**
 * Tells the section that a place belongs to. A YAML key with a single value is a part of the map that holds it where that one is about
 * a topic ("rollback:" with "trigger:" and "how:"), and stands for itself where it only holds the plan ("project:", "plan:").
 */
function sectionFinder({ sections }: Outline, places: PlaceFinder): (index: number) => number {
  const uppermost = sections.filter(({ parent }) => parent === 0);
  const holdsPlan = ({ parent }: Section): boolean => parent === undefined || (parent === 0 && uppermost.length === 1);
  return (index) => {
    const section = sections[index];
    const map = section?.form === 'entry' ? sections[section.parent ?? 0] : undefined;
    const isPart = map !== undefined && !holdsPlan(map) && aspectIn(places.topics(map.title)) !== undefined;
    return isPart ? map.index : index;
  };
}

/** The aspects that name one thing, before those whose names are shared by many. */
const NARROW_FIRST: readonly Aspect[] = [
  'target',
  'baseline',
  'owner',
  'rollback',
  'measure_when',
  'human_override',
  'monitoring',
  'exit_criteria',
  ...ASPECTS,
];

/** Columns and keys that are about their row rather than an aspect of their own, and the aspect they stand for. */
const STANDS_FOR: Partial<Record<Topic, Aspect>> = { current: 'baseline', by: 'measure_when', mitigation: 'risks' };

function aspectIn(topics: ReadonlySet<string>): Aspect | undefined {
  // where a measure comes from, not which data the AI needs
  const own = NARROW_FIRST.find((a) => topics.has(a) && !(a === 'data' && topics.has('source')));
  if (own) return own;
  for (const [topic, aspect] of Object.entries(STANDS_FOR)) if (topics.has(topic)) return aspect;
  return undefined;
}

/** What the place is for: what its own label says, in a table its column before its section before its row. */
function aspectOf(view: View, places: PlaceFinder): Aspect | undefined {
  const { statement } = view;
  const [column, ...inner] = statement.labels.map((l) => aspectIn(places.topics(l.text)));
  const own = sectionAspect(view, places);
  if (column === 'owner' && isOwnerOfRow(view)) return undefined;
  if (statement.row) return column ?? own ?? inner.findLast((a) => a !== undefined);
  // a marker within a sentence is about that sentence, not about what its section is for
  if (statement.labels.length === 0 && !view.manner.placeholder) return undefined;
  return inner.findLast((a) => a !== undefined) ?? column ?? own;
}

/** The aspect of the nearest section above that names one. */
const sectionAspect = (view: View, places: PlaceFinder): Aspect | undefined => {
  const topics = places.section(view.statement.section);
  let best: Aspect | undefined;
  let most = 1.2;
  for (const aspect of NARROW_FIRST) {
    const place = topics.get(aspect) ?? 0;
    if (place > most) {
      best = aspect;
      most = place;
    }
  }
  return best;
};
