import type { Outline, Section } from '../../plan/outline/types.ts';
import type { Plan } from '../../plan/types.ts';
import { Lines } from '../../plan/text/lines.ts';
import { type Span, span } from '../../plan/text/span.ts';
import { Standing } from '../standing.ts';
import { SaidLines } from './said-lines.ts';

/** What a comment's reach is told from. Made once a document. */
export class Scopes {
  readonly #outline: Outline;
  readonly #standing: Standing;
  readonly #lines: Lines;
  readonly #said: SaidLines;
  /** Reaches one beyond the text, for what is missing at its end. */
  readonly #end: number;
  readonly #firstHeading: number;

  constructor(text: string, plan: Plan) {
    const { outline } = plan;
    this.#outline = outline;
    this.#standing = new Standing(plan);
    this.#lines = new Lines(text);
    this.#said = new SaidLines(
      text,
      this.#lines,
      outline.comments.map((comment) => comment.span),
    );
    this.#end = text.length + 1;
    // In Markdown a key is front matter; in YAML one with a single value is no heading that others stand below.
    const first = outline.sections.find(
      ({ index, form }) => index > 0 && form !== 'entry' && (outline.format === 'yaml' || form !== 'key'),
    );
    this.#firstHeading = first?.heading.start ?? this.#end;
  }

  /** The next line that holds anything but white space and comments: findings that begin on it are meant. */
  nextLine(comment: Span): Span {
    const line = this.#said.after(this.#line(comment.end));
    return line < this.#lines.count ? span(this.#lines.start(line), this.#lineEnd(line)) : span(this.#end, this.#end);
  }

  /**
   * From the comment's line to the end of its section; the whole document where the comment stands before the first heading, and
   * in YAML not within a key. A comment that comes first in its section speaks for the heading too, since a missing topic is
   * reported there.
   */
  section(comment: Span): Span {
    const section = this.#sectionOf(comment);
    if (comment.end <= this.#firstHeading && section?.form !== 'entry') return span(0, this.#end);
    const own = this.#line(comment.start);
    if (section === undefined || section.index === 0) return span(this.#lines.start(own), this.#end);
    const heading = this.#line(section.heading.start);
    const from = this.#said.before(own) <= heading ? Math.min(heading, own) : own;
    return span(this.#lines.start(from), section.span.end + 1 >= this.#end ? this.#end : section.span.end);
  }

  /** In YAML a comment belongs to the map whose keys are indented as it is, not to the entry that happens to end before it. */
  #sectionOf(comment: Span): Section | undefined {
    const innermost = this.#standing.sectionAt(comment.start);
    if (this.#outline.format === 'markdown') return innermost;
    const column = this.#lines.position(comment.start).character;
    return this.#standing
      .ancestry(innermost)
      .find(({ index, heading }) => index === 0 || this.#lines.position(heading.start).character < column);
  }

  #line(offset: number): number {
    return this.#lines.position(offset).line;
  }

  #lineEnd(line: number): number {
    return line + 1 < this.#lines.count ? this.#lines.start(line + 1) : this.#end;
  }
}
