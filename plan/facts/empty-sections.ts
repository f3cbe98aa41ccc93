import type { Outline, Section } from '../outline/types.ts';
import { aspectsIn } from '../read/kept-for.ts';
import type { PlaceFinder } from '../read/places.ts';
import type { Aspect, EmptySection } from '../types.ts';
import { isLacking, type Readings } from './lacking.ts';

/** Characters beside its heading and comments up to which nothing stands in a section: blank lines and a rule. */
const NOTHING = 12;
/** A heading of more words right below the title is its subtitle. */
const SUBTITLE = 4;

/** A section without any text, and what it is the place for. */
export interface HollowSection {
  readonly section: Section;
  readonly aspects: readonly Aspect[];
  /** Whether its title holds a word of a list. */
  readonly isNamed: (list: string) => boolean;
}

/**
 * Sections with no text at all, of their own or below: a heading announces something that is not there. Only such that
 * announce an aspect count.
 */
export function hollowSectionsOf(outline: Outline, places: PlaceFinder): HollowSection[] {
  const filled = new Set<number>();
  const fill = (index: number | undefined): void => {
    for (let at = index; at !== undefined && !filled.has(at); at = outline.sections[at]?.parent) filled.add(at);
  };
  for (const statement of outline.statements) fill(statement.section);
  const parents = new Set(outline.sections.map((s) => s.parent));
  const found: HollowSection[] = [];
  for (const section of outline.sections) {
    if (section.form !== 'heading' && section.form !== 'bold') continue;
    if (section.index === places.title || filled.has(section.index) || parents.has(section.index)) continue;
    if (isSubtitle(section, places) || holdsOther(section, outline) || opensOthers(section, outline)) continue;
    const aspects = aspectsIn(places.topics(section.title));
    if (aspects.length > 0) found.push({ section, aspects, isNamed: (list) => places.names(section.title).has(list) });
  }
  return found;
}

/** Of several aspects that a heading may mean, the one that the plan surely lacks. */
export const emptySectionsOf = (hollow: readonly HollowSection[], aspects: Readings): EmptySection[] =>
  hollow.map(({ section, aspects: named }) => ({
    section: section.index,
    aspect: named.find((a) => isLacking(aspects[a])) ?? named[0],
  }));

const isSubtitle = (section: Section, places: PlaceFinder): boolean =>
  section.index === places.title + 1 && section.title.split(/\s+/).length > SUBTITLE;

/** A bold line right above headings that stand beside it introduces them: what it announces is told there. */
function opensOthers(section: Section, { sections }: Outline): boolean {
  const next = sections[section.index + 1];
  return section.form === 'bold' && next?.form === 'heading' && next.parent === section.parent;
}

/** A drawing, a code block or an image stands there, which is not read as text but is content. */
function holdsOther(section: Section, outline: Outline): boolean {
  const comments = outline.comments
    .filter((c) => c.span.start >= section.span.start && c.span.end <= section.span.end)
    .reduce((n, c) => n + c.span.end - c.span.start, 0);
  return section.span.end - section.heading.end - comments > NOTHING;
}
