import type { Code } from 'mdast';
import { span } from '../text/span.ts';
import type { FlatText } from '../text/flat-text.ts';
import { FlatTextBuilder } from '../text/flat-text-builder.ts';
import { addUnits } from './add-units.ts';
import type { Context, PartBuilder } from './part.ts';
import { pastedTables } from './pasted-tables.ts';
import { addTable } from './tables.ts';
import { units } from './units.ts';

/**
 * Code blocks are not read, but for prose in them: fences without a language often hold slides, forms and diagrams, those of
 * Markdown a text; an indented block of prose is the body of an admonition or pasted with its margin.
 *
 * @param readMarkdown adds what a text within the document holds as Markdown
 */
export function addCode(
  part: PartBuilder,
  node: Code,
  source: string,
  context: Context,
  readMarkdown: (text: FlatText, context: Context) => void,
): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const fenced = /^(?:`{3}|~{3})/.test(source.slice(start, start + 3));
  if (fenced && end >= source.trimEnd().length && !isClosed(source.slice(start, end)))
    part.problem(NOT_CLOSED, span(start, start + FENCE), 'error', 'body');
  const language = (node.lang ?? '').toLowerCase();
  if (!PROSE_LANGUAGES.has(language) || !isProse(node.value)) return part.unread(end - start);
  const from = fenced ? start + (/^[^\r\n]*(?:\r\n|\n|\r)?/.exec(source.slice(start, end))?.[0].length ?? 0) : start;
  const builder = new FlatTextBuilder(from);
  builder.addAligned(node.value, source, from, end);
  const text = builder.build();
  if (!fenced) readMarkdown(text, context);
  else if (language.startsWith('m')) readMarkdown(text, { ...context, place: 'fence', top: false });
  else addLines(part, text, { ...context, kind: 'item', place: 'fence', top: false });
}

/** Characters of the shortest fence. */
const FENCE = 3;
const NOT_CLOSED = 'The code block that opens here is not closed, so nothing from here on is read as text.';

/** Whether a fence is the last line of its block. */
function isClosed(block: string): boolean {
  const lines = block.trimEnd().split(/\r\n|\n|\r/);
  return lines.length > 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[lines.length - 1] ?? '');
}

const PROSE_LANGUAGES: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'markdown', 'md']);

/** The lines of a fence, without what frames them, and tables that are drawn in it. */
function addLines(part: PartBuilder, text: FlatText, context: Context): void {
  let from = 0;
  const flush = (to: number): void => {
    const bare = units(text.cut(from, to))
      .map((unit) => ({ ...unit, text: withoutFrame(unit.text) }))
      .filter((unit) => /\p{L}{2}|\p{Lo}/u.test(unit.text.text));
    addUnits(part, bare, context, false);
    from = to;
  };
  for (const [begin, end] of blocksOf(text.text)) {
    const block = text.cut(begin, end);
    for (const table of pastedTables(block)) {
      flush(begin + table.from);
      addTable(part, table.headers, table.rows, context);
      from = begin + table.to;
    }
  }
  flush(text.length);
}

/** Parts between blank lines, as [from, to) pairs. */
function blocksOf(text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (const gap of text.matchAll(/\n(?:[ \t]*\n)+/g)) {
    found.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  found.push([from, text.length]);
  return found;
}

/** Box drawing and arrows around a line of a diagram. */
function withoutFrame(line: FlatText): FlatText {
  let from = 0;
  let to = line.length;
  const frame = /[\s|│┃║├└┌┐┘┤─━═▶→↓▼▲↑]/u;
  while (from < to && frame.test(line.text[from] as string)) from++;
  while (to > from && frame.test(line.text[to - 1] as string)) to--;
  return line.slice(from, to);
}

const CODE_LIKE =
  /[{};=<>]|\(\)|^\s*(?:import|from|def|class|const|let|var|pip|npm|npx|git|curl|docker|cd|python|SELECT|export|return)\b|^\s*[│├└]|^[\w.-]+\/[\w./-]*$/u;

/** A row of a table that is drawn with lines; boxes of a diagram beside each other have no crossing between them. */
const DRAWN_ROW = /^\s*[│┃|][^│┃|]+[│┃|].*[│┃|]\s*$/u;
const CROSSING = /[┼╬]|\+-+\+-+\+/u;

function isProse(value: string): boolean {
  const worded = value.split(/[\r\n]+/).filter((l) => /\p{L}{3}|\p{Lo}{2}/u.test(l));
  const drawn = CROSSING.test(value);
  const code = worded.filter((l) => CODE_LIKE.test(l) && !(drawn && DRAWN_ROW.test(l)));
  return worded.length > 0 && code.length < worded.length * 0.3;
}
