import { timesOf } from '../facts/times.ts';
import type { Outline, Section, Statement } from '../outline/types.ts';
import type { Hits } from './matcher.ts';
import { type Columns, groupOf, pairedColumns } from './columns.ts';
import { tokensOf } from './tokens.ts';
import type { Sayings } from './said.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How strongly the place of a statement speaks for a topic, 0–2: its own label or heading most, those further up less. */
export type Places = ReadonlyMap<string, number>;

/** Works out what the names around statements announce; keeps what it found for each section. */
export class PlaceFinder {
  readonly #outline: Outline;
  readonly vocabulary: Vocabulary;
  readonly sayings: Sayings;
  readonly #sections: (Places | undefined)[] = [];
  readonly #paths: (readonly string[] | undefined)[] = [];
  readonly #topics = new Map<string, ReadonlyMap<string, number>>();
  readonly #names = new Map<string, Hits>();
  readonly #dated = new Map<string, boolean>();
  #columns: Columns | undefined;
  /** The section that is the document's title: it names the document, not a topic. */
  readonly title: number;

  constructor(outline: Outline, vocabulary: Vocabulary, sayings: Sayings) {
    this.#outline = outline;
    this.vocabulary = vocabulary;
    this.sayings = sayings;
    this.title = titleSection(outline);
  }

  /** What a name announces, and by how many words. */
  topics(name: string): ReadonlyMap<string, number> {
    let topics = this.#topics.get(name);
    if (!topics) {
      topics = this.vocabulary.topicsOf(name);
      this.#topics.set(name, topics);
    }
    return topics;
  }

  /** Words of a name, by list. */
  names(name: string): Hits {
    let hits = this.#names.get(name);
    if (!hits) {
      hits = name === '' ? NO_HITS : this.sayings.hitsOf(name);
      this.#names.set(name, hits);
    }
    return hits;
  }

  /** Whether a name holds a date, a numbered week or a duration. */
  isDated(name: string): boolean {
    let dated = this.#dated.get(name);
    if (dated === undefined) {
      dated = /\d/.test(name) && timesOf(name, tokensOf(name), this.names(name)).length > 0;
      this.#dated.set(name, dated);
    }
    return dated;
  }

  section(index: number): Places {
    const known = this.#sections[index];
    if (known) return known;
    const section = this.#outline.sections[index];
    const places = new Map<string, number>();
    if (section && section.parent !== undefined) {
      for (const [topic, weight] of this.section(section.parent)) {
        // a key with a single value stands beside the others of its map, no level below them
        const inherited = section.form === 'entry' ? weight : weight >= 2 ? 1.3 : weight * 0.7;
        if (inherited >= 0.4) places.set(topic, inherited);
      }
      const own = index === this.title ? 0.3 : 2;
      for (const topic of this.topics(section.title).keys()) raise(places, topic, own);
    }
    this.#sections[index] = places;
    return places;
  }

  /** The names around a statement: titles from the outermost on (the document's own title left out), leads, row, labels. */
  around(statement: Statement): readonly string[] {
    const titles = this.titles(statement.section);
    if (!isNamed(statement)) return titles;
    const head = statement.row?.head.text;
    return [
      ...titles,
      ...statement.leads.map((lead) => lead.text.slice(0, 120)),
      ...(head && head.length < LONG_HEAD && head !== statement.text ? [head] : []),
      ...statement.labels.map((label) => label.text),
    ];
  }

  /** Titles above, from the outermost on; the document's own title left out. */
  titles(index: number): readonly string[] {
    let titles = this.#paths[index];
    if (!titles) {
      const section = this.#outline.sections[index];
      const above = section?.parent === undefined ? [] : this.titles(section.parent);
      titles = index === 0 || index === this.title || !section?.title ? above : [...above, section.title];
      this.#paths[index] = titles;
    }
    return titles;
  }

  statement(statement: Statement): Places {
    const inherited = this.section(statement.section);
    if (!isNamed(statement)) return inherited;
    const places = new Map(inherited);
    for (const lead of statement.leads) {
      const short = lead.text.length < 60;
      for (const topic of this.topics(lead.text.slice(0, 160)).keys()) raise(places, topic, short ? 1.8 : 1.2);
    }
    const { labels, row } = statement;
    const last = labels.length - 1;
    const isAnswer = row !== undefined && labels.some((label) => this.topics(label.text).has('answer'));
    labels.forEach((label, i) => {
      const topics = this.topics(label.text);
      // "Value" in "Field | Value" is about nothing; what is, is the row's head
      if (isAnswer && topics.has('answer')) return;
      for (const topic of topics.keys()) raise(places, topic, i === last ? 2 : 1.8);
    });
    if (row && row.head.text.length < LONG_HEAD && row.head.text !== statement.text)
      for (const topic of this.topics(row.head.text).keys()) raise(places, topic, isAnswer ? 2 : 1.5);
    const sides = this.#paired().get(groupOf(statement));
    if (sides && !this.#isSchedule(inherited))
      for (const { text } of labels) {
        const side = sides.get(text);
        if (side) raise(places, side, 2);
      }
    return places;
  }

  #paired(): Columns {
    this.#columns ??= pairedColumns(
      this.#outline,
      (name) => this.topics(name),
      (name) => this.names(name).has('calendar.name'),
    );
    return this.#columns;
  }

  /** Values of a budget or a schedule change from column to column, and are none to reach. */
  #isSchedule(places: Places): boolean {
    const most = (...topics: string[]): number => Math.max(...topics.map((t) => places.get(t) ?? 0));
    return (
      most('budget', 'timeline', 'data', 'integration') >= 1.7 && most('success_metrics', 'target', 'metric') < 1.2
    );
  }
}

const NO_HITS: Hits = new Map();
/** A first cell of this length is a text of its own and names nothing. */
const LONG_HEAD = 70;

const isNamed = (statement: Statement): boolean =>
  statement.leads.length > 0 || statement.labels.length > 0 || statement.row !== undefined;

const raise = (places: Map<string, number>, topic: string, weight: number): void => {
  if ((places.get(topic) ?? 0) < weight) places.set(topic, weight);
};

export function titleSection(outline: Outline): number {
  const first: Section | undefined = outline.sections[1];
  if (!first) return 0;
  if (outline.format === 'yaml') return 0;
  const tops = outline.sections.filter((s) => s.form === 'heading' && s.level === first.level).length;
  return first.level === 1 || tops === 1 ? first.index : 0;
}
