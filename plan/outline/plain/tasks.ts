import type { Paragraph } from 'mdast';
import { isBlank, type Line, lineWithin, SPACE } from './lines.ts';

const OPEN = 91;
const CLOSE = 93;

/** State of the task box `[ ]` or `[x]` at the start of an item; undefined: no box, or nothing behind it on its line. */
export function boxOf(source: string, line: Line): boolean | undefined {
  const { first, end } = line;
  if (!line.opensItem || source.charCodeAt(first) !== OPEN || source.charCodeAt(first + 2) !== CLOSE) return undefined;
  if (source.charCodeAt(first + 3) !== SPACE || isBlank(lineWithin(source, line, first + 3)) || first + 3 >= end)
    return undefined;
  const mark = source.charAt(first + 1);
  if (mark === ' ') return false;
  return mark === 'x' || mark === 'X' ? true : undefined;
}

/** Whether an item begins with a box, or half of one, and nothing else on its line: the lines below decide what it is. */
export const isBoxAlone = (source: string, line: Line): boolean =>
  line.opensItem && /^\[(?:[ xX]\] *)?$/.test(source.slice(line.first, line.end));

/**
 * A paragraph whose text was read from behind a box, as mdast-util-gfm-task-list-item leaves it: without the space behind
 * the box, and beginning there only where text follows.
 */
export function behindBox(paragraph: Paragraph): Paragraph {
  const [head, ...rest] = paragraph.children;
  if (head?.type !== 'text' || !head.position || !paragraph.position) return paragraph;
  const value = head.value.slice(1);
  if (value === '') return { ...paragraph, children: rest };
  const { line, column, offset = 0 } = head.position.start;
  const start = { line, column: column + 1, offset: offset + 1 };
  return {
    ...paragraph,
    children: [{ ...head, value, position: { ...head.position, start } }, ...rest],
    position: { ...paragraph.position, start: { ...start } },
  };
}
