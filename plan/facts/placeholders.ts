import type { Outline, Section } from '../outline/types.ts';
import { aspectsIn } from '../read/kept-for.ts';
import type { PlaceFinder } from '../read/places.ts';
import type { View } from '../read/view.ts';
import type { Aspect, Placeholder } from '../types.ts';
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
  const lacked = (kept: readonly Aspect[]): Aspect | undefined =>
    kept.find((aspect) => isLacking(aspects[aspect])) ?? kept[0];
  const sectionOf = sectionFinder(outline, places);
  const placeholderAt = (view: View, kind: Placeholder['kind']): Placeholder => ({
    span: view.statement.span,
    text: view.statement.text || (view.statement.labels[view.statement.labels.length - 1]?.text ?? ''),
    statement: view.statement.index,
    section: sectionOf(view.statement.section),
    // a marker within a sentence is about that sentence, not about what its section is for
    aspect: view.manner.placeholder || view.statement.labels.length > 0 ? lacked(view.keptFor) : undefined,
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

const SUMS = /^\W*(?:(?:grand|sub|annual)?[ -]?totals?\b|total\b|sums?\b|summe\b|gesamt|suma\b|totale\b)/i;

/** An empty cell asks for nothing where its column names nothing of a plan ("Notes"), or where others of the column are empty too. */
function isOptional(view: View, views: readonly View[], places: PlaceFinder): boolean {
  const { row, labels } = view.statement;
  if (!row) return false;
  // what cannot be added up is left out of the row of sums
  if (SUMS.test(row.head.text)) return true;
  if (!labels.some((label) => aspectsIn(places.topics(label.text)).length > 0)) return true;
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
    const isPart = map !== undefined && !holdsPlan(map) && aspectsIn(places.topics(map.title)).length > 0;
    return isPart ? map.index : index;
  };
}
