import type { Aspect, EmptySection, Placeholder } from '../types.ts';
import { ASPECTS } from '../types.ts';
import type { Outline } from '../outline/types.ts';
import type { PlaceFinder, View } from '../read/view.ts';

/** Places that hold no value yet: markers, empty labels and cells, headings with nothing but an instruction below. */
export function placeholdersOf(views: readonly View[], outline: Outline): Placeholder[] {
  const found: Placeholder[] = [];
  for (const view of views) {
    const { statement, manner } = view;
    if (statement.place === 'front-matter' || statement.place === 'fence' || manner.open) continue;
    if (statement.text === '') {
      if (!isOptional(view, views)) found.push(placeholderAt(view, 'empty'));
    } else if (manner.holdsPlaceholder && (manner.placeholder || isValue(view)))
      found.push(placeholderAt(view, 'marker'));
  }
  return found.filter((p) => p.section < outline.sections.length);
}

/** A marker counts in a value's place: a cell, an entry, behind a label, an item of its own. */
const isValue = (view: View): boolean =>
  view.statement.labels.length > 0 ||
  view.statement.kind === 'cell' ||
  view.statement.kind === 'entry' ||
  view.words <= 14;

/** An empty cell in a column that others leave empty too ("Notes"), or in a row that is empty throughout, is no gap. */
function isOptional(view: View, views: readonly View[]): boolean {
  const { row, labels } = view.statement;
  if (!row) return false;
  const name = labels[0]?.text;
  const column = views.filter((v) => v.statement.row?.table === row.table && v.statement.labels[0]?.text === name);
  const empty = column.filter((v) => v.statement.text === '').length;
  return column.length > 1 && empty < column.length && empty > 1 ? true : aspectOf(view) === undefined;
}

const placeholderAt = (view: View, kind: Placeholder['kind']): Placeholder => ({
  span: view.statement.span,
  text: view.statement.text || (view.statement.labels[view.statement.labels.length - 1]?.text ?? ''),
  statement: view.statement.index,
  section: view.statement.section,
  aspect: aspectOf(view),
  kind,
});

/** The aspect whose name stands nearest to the place. */
function aspectOf(view: View): Aspect | undefined {
  let best: Aspect | undefined;
  let most = 1.2;
  for (const aspect of ASPECTS) {
    const place = view.places.get(aspect) ?? 0;
    if (place > most) {
      best = aspect;
      most = place;
    }
  }
  return best;
}

/** Sections with no text at all, of their own or below: a heading announces something that is not there. */
export function emptySectionsOf(outline: Outline, places: PlaceFinder): EmptySection[] {
  const filled = new Set<number>();
  const fill = (index: number | undefined): void => {
    for (let at = index; at !== undefined && !filled.has(at); at = outline.sections[at]?.parent) filled.add(at);
  };
  for (const statement of outline.statements) fill(statement.section);
  for (const section of outline.sections)
    if (section.form !== 'heading' && section.form !== 'key') fill(section.parent);
  const parents = new Set(outline.sections.map((s) => s.parent));
  return outline.sections
    .filter((s) => s.index !== 0 && s.index !== places.title && !filled.has(s.index) && !parents.has(s.index))
    .filter((s) => s.form === 'heading' || s.form === 'bold')
    .filter((s) => !holdsUnread(s.index, outline))
    .map((s) => ({ section: s.index, aspect: ASPECTS.find((a) => places.topics(s.title).has(a)) }))
    .filter((s) => s.aspect !== undefined);
}

/** A drawing, a code block or an image stands there, which is not read as text but is content. */
function holdsUnread(index: number, outline: Outline): boolean {
  const section = outline.sections[index];
  if (!section) return false;
  return section.span.end - section.heading.end > 200;
}
