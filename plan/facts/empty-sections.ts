import type { Outline, Section } from '../outline/types.ts';
import type { PlaceFinder } from '../read/places.ts';
import { ASPECTS, type EmptySection } from '../types.ts';
import { isLacking, type Readings } from './lacking.ts';

/** Characters beside its heading and comments up to which nothing stands in a section: blank lines and a rule. */
const NOTHING = 12;
/** A heading of more words right below the title is its subtitle. */
const SUBTITLE = 4;

/**
 * Sections with no text at all, of their own or below: a heading announces something that is not there. Only such that
 * announce an aspect count; of several that a heading may mean, the one that the plan surely lacks.
 */
export function emptySectionsOf(outline: Outline, places: PlaceFinder, aspects: Readings): EmptySection[] {
  const filled = new Set<number>();
  const fill = (index: number | undefined): void => {
    for (let at = index; at !== undefined && !filled.has(at); at = outline.sections[at]?.parent) filled.add(at);
  };
  for (const statement of outline.statements) fill(statement.section);
  const parents = new Set(outline.sections.map((s) => s.parent));
  const found: EmptySection[] = [];
  for (const section of outline.sections) {
    if (section.form !== 'heading' && section.form !== 'bold') continue;
    if (section.index === places.title || filled.has(section.index) || parents.has(section.index)) continue;
    if (isSubtitle(section, places) || holdsOther(section, outline)) continue;
    const topics = places.topics(section.title);
    const named = ASPECTS.filter((a) => topics.has(a));
    const aspect = named.find((a) => isLacking(aspects[a])) ?? named[0];
    if (aspect) found.push({ section: section.index, aspect });
  }
  return found;
}

const isSubtitle = (section: Section, places: PlaceFinder): boolean =>
  section.index === places.title + 1 && section.title.split(/\s+/).length > SUBTITLE;

/** A drawing, a code block or an image stands there, which is not read as text but is content. */
function holdsOther(section: Section, outline: Outline): boolean {
  const comments = outline.comments
    .filter((c) => c.span.start >= section.span.start && c.span.end <= section.span.end)
    .reduce((n, c) => n + c.span.end - c.span.start, 0);
  return section.span.end - section.heading.end - comments > NOTHING;
}
