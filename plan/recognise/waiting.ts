import type { Outline } from '../outline/types.ts';
import type { View } from '../read/view.ts';

/** Places of a document that ask for content, and how many of them have none yet. */
export interface Waiting {
  readonly places: number;
  readonly waiting: number;
}

/**
 * Counts the places that a form offers: its sections, and the top-level keys of a YAML document. A section waits where nothing stands
 * in it, where it begins with a question or an instruction to the writer, or where most of its fields are empty.
 */
export function waitingPlaces(outline: Outline, views: readonly View[]): Waiting {
  const bySection = new Map<number, View[]>();
  for (const view of views) {
    const { place, section } = view.statement;
    if (place === 'front-matter' || place === 'fence') continue;
    const own = bySection.get(section);
    if (own === undefined) bySection.set(section, [view]);
    else own.push(view);
  }
  const holders = new Set(outline.sections.map(({ parent }) => parent));
  let places = 0;
  let waiting = 0;
  const count = (waits: boolean): void => {
    places++;
    if (waits) waiting++;
  };
  for (const { index } of outline.sections) {
    const own = bySection.get(index) ?? [];
    if (index === 0 && outline.format === 'yaml') for (const view of own) count(isWaiting(view));
    else if (own.length > 0) count(sectionWaits(own));
    else if (index > 0 && !holders.has(index)) count(true);
  }
  return { places, waiting };
}

function sectionWaits(own: readonly View[]): boolean {
  const [first] = own.filter(({ statement }) => statement.labels.length === 0);
  if (first !== undefined && isWaiting(first)) return true;
  const fields = own.filter((view) => !isRowName(view));
  return fields.length > 0 && fields.filter(isWaiting).length > fields.length / 2;
}

/** What a row is called stands in the form already, whether or not the row is filled in. */
const isRowName = ({ statement: { row, span } }: View): boolean =>
  row !== undefined && row.head.text !== '' && row.head.span.start === span.start;

/** Words up to which a sentence with a gap in it is a field to be filled in. */
const FIELD_WORDS = 14;

function isWaiting({ statement, manner, words }: View): boolean {
  const { placeholder, holdsPlaceholder, question, instruction } = manner;
  return statement.text === '' || placeholder || question || instruction || (holdsPlaceholder && words <= FIELD_WORDS);
}
