import type { Outline, Section, Statement } from '../plan/outline/types.ts';
import type { Plan } from '../plan/types.ts';
import { overlaps, type Span } from '../plan/text/span.ts';
import { titlePlace } from '../rules/place.ts';

/** Tells what stands at a place of a plan, by search in sorted lists. Made once for a document. */
export class Standing {
  readonly #outline: Outline;
  readonly #sections: readonly Section[];
  readonly #statements: readonly Statement[];
  /** Headings and the title. */
  readonly #titles: ReadonlySet<string>;

  constructor(plan: Plan) {
    this.#outline = plan.outline;
    this.#sections = sorted(plan.outline.sections);
    this.#statements = sorted(plan.outline.statements);
    this.#titles = new Set([titlePlace(plan), ...plan.outline.sections.map(({ heading }) => heading)].map(key));
  }

  /**
   * The statement that a finding is about; undefined for one that stands on a heading or on the title because its topic is not
   * in the document. (The title may be a statement itself, in YAML, or the first sentence of a plan without headings.)
   */
  statementAt(place: Span): Statement | undefined {
    if (this.#titles.has(key(place))) return undefined;
    const at = lastBefore(this.#statements, place.start);
    return this.#statements.slice(Math.max(0, at), at + 2).find(({ span }) => meets(span, place));
  }

  /** The innermost section that holds an offset; the document itself where no other does. */
  sectionAt(offset: number): Section | undefined {
    const end = this.#outline.sections[0]?.span.end ?? 0;
    const holds = ({ span }: Section): boolean =>
      span.start <= offset && (offset < span.end || (offset === end && span.end === end));
    return this.ancestry(this.#sections[lastBefore(this.#sections, offset)]).find(holds) ?? this.#outline.sections[0];
  }

  /** A section and those that hold it, innermost first. */
  ancestry(section: Section | undefined): readonly Section[] {
    const path: Section[] = [];
    for (let at = section; at !== undefined; ) {
      path.push(at);
      at = at.parent === undefined || at.parent >= at.index ? undefined : this.#outline.sections[at.parent];
    }
    return path;
  }
}

const key = ({ start, end }: Span): string => `${start} ${end}`;

/** An empty statement has a place too: where its text is missing. */
const meets = (statement: Span, place: Span): boolean =>
  overlaps(statement, place) || (statement.start <= place.start && place.end <= statement.end);

const sorted = <T extends { readonly span: Span; readonly index: number }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => a.span.start - b.span.start || a.index - b.index);

/** Place of the last item that begins at the offset or before it; -1 where none does. */
const lastBefore = (items: readonly { readonly span: Span }[], offset: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
