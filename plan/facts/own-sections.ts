import type { Topic } from '../../languages/topics.ts';
import type { Outline } from '../outline/types.ts';
import type { PlaceFinder } from '../read/places.ts';

/**
 * For each topic the first section whose own title announces it, by its number in the outline. The document's title announces
 * nothing, nor does a plain line that only looks like a heading where others are marked as such.
 */
export function ownSectionsOf(outline: Outline, places: PlaceFinder): ReadonlyMap<Topic, number> {
  const sections = outline.sections.filter((s) => s.index !== 0 && s.index !== places.title && s.title !== '');
  const marked = sections.filter((s) => s.form !== 'plain');
  const own = new Map<Topic, number>();
  for (const section of marked.length > 0 ? marked : sections)
    for (const topic of places.topics(section.title).keys())
      if (!own.has(topic as Topic)) own.set(topic as Topic, section.index);
  return own;
}
