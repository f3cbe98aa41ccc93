import type { Point } from 'unist';
import { endWithoutSpaces, type Line, pointOn } from './lines.ts';

/** A line's share of a text. */
interface Segment {
  /** Index in the text at which it begins. */
  readonly at: number;
  /** Index behind its last character. */
  readonly end: number;
  /** Where it begins in the source. */
  readonly offset: number;
  readonly line: Line;
}

/**
 * The text of a paragraph, heading or cell: its lines without the spaces around them, with the line ends between. Knows
 * where each character stands, as remark tells it: a line end begins behind the spaces before it, and ends before the
 * indentation and the marks of the next line.
 */
export class Leaf {
  readonly text: string;
  readonly source: string;
  readonly #segments: readonly Segment[];
  /** Whether a line ends in two spaces or more, which break it. */
  readonly hasBreaks: boolean;

  /** Whether marks or indentation of a container stand before lines below the first. */
  readonly hasMargin: boolean;

  private constructor(source: string, text: string, segments: readonly Segment[]) {
    this.source = source;
    this.text = text;
    this.#segments = segments;
    this.hasMargin = segments.some(({ line }, i) => i > 0 && line.from > line.begin);
    this.hasBreaks = segments.some((_, i) => i < segments.length - 1 && this.#spacesBehind(i) > 1);
  }

  /** @param from where the text begins on the first line */
  static ofLines(source: string, lines: readonly Line[], from: number): Leaf {
    const segments: Segment[] = [];
    let text = '';
    lines.forEach((line, i) => {
      if (i > 0) text += source.slice(lines[i - 1]?.end, line.begin);
      const offset = i === 0 ? from : line.first;
      const piece = source.slice(offset, endWithoutSpaces(source, offset, line.end));
      segments.push({ at: text.length, end: text.length + piece.length, offset, line });
      text += piece;
    });
    return new Leaf(source, text, segments);
  }

  /** Text within one line; it begins and ends in no space. */
  static within(source: string, line: Line, from: number, to: number): Leaf {
    return new Leaf(source, source.slice(from, to), [{ at: 0, end: to - from, offset: from, line }]);
  }

  /** Where what begins at an index of the text begins. */
  startAt(index: number): Point {
    const { at, end, offset, line } = this.#segmentAt(index);
    return pointOn(line, index < end || index === at ? offset + index - at : line.end);
  }

  /** Where what ends before an index of the text ends. */
  endAt(index: number): Point {
    const { at, offset, line } = this.#segmentAt(index);
    return pointOn(line, index === at && index > 0 ? line.begin : offset + index - at);
  }

  /** Spaces taken off before the line end at an index of the text. */
  spacesBefore(lineEnd: number): number {
    return this.#spacesBehind(this.#find(lineEnd));
  }

  /** Index at which the line below the line end at an index begins. */
  behindLineEnd(lineEnd: number): number {
    return this.#segments[this.#find(lineEnd) + 1]?.at ?? this.text.length;
  }

  /** Whether the source between two indexes is the text: nothing was taken off there. */
  isVerbatim(from: number, to: number): boolean {
    return this.source.slice(this.startAt(from).offset, this.endAt(to).offset) === this.text.slice(from, to);
  }

  #spacesBehind(i: number): number {
    const segment = this.#segments[i];
    return segment ? segment.line.end - segment.offset - (segment.end - segment.at) : 0;
  }

  #segmentAt(index: number): Segment {
    return this.#segments[this.#find(index)] as Segment;
  }

  /** The last segment that begins at or before an index. */
  #find(index: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
