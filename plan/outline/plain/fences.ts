import type { Code } from 'mdast';
import type { Found } from './found.ts';
import { firstBehindSpaces, indentOf, isBlank, type Line, position } from './lines.ts';
import { behindRun } from './openings.ts';

/** A block of fenced code. Undefined where no fence closes it, or where its language holds an escape or entity. */
export function readFence(source: string, lines: readonly Line[], at: number): Found<Code> | undefined {
  const open = lines[at] as Line;
  const mark = source[open.first];
  const behind = behindRun(source, open.first, open.end);
  const info = source.slice(firstBehindSpaces(source, behind, open.end), open.end);
  if (/[\\&]/.test(info)) return undefined;
  const indent = indentOf(open);
  let value = '';
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (line.lazy || (line.tab && (indent > 0 || line.from > line.begin))) return undefined;
    if (!isBlank(line) && source[line.first] === mark && indentOf(line) < 4) {
      const end = behindRun(source, line.first, line.end);
      if (end - line.first >= behind - open.first && firstBehindSpaces(source, end, line.end) >= line.end) {
        const [, lang, meta] = /^([^ ]*) *(.*)$/.exec(info) ?? [];
        const code: Code = {
          type: 'code',
          lang: lang || null,
          meta: meta || null,
          value,
          position: position(open, open.first, line),
        };
        return { block: code, next: next + 1 };
      }
    }
    if (next > at + 1) value += source.slice(lines[next - 1]?.end, line.begin);
    value += source.slice(Math.min(line.from + indent, line.first), line.end);
  }
  return undefined;
}
