import type { PlacedPart } from './join.ts';
import type { Setting } from './types.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readYamlBlock } from './yaml.ts';

export interface FrontMatter {
  /** Where the body begins. */
  readonly end: number;
  readonly settings: readonly Setting[];
  readonly parts: readonly PlacedPart[];
}

/**
 * Cuts the front matter off: between `---` at the very beginning and the next `---` line. A document whose first line is
 * `---` and that never closes it has none; remark would lose its lists then, so the line is left to be a thematic break.
 *
 * @param skip characters before the text proper (a byte order mark)
 */
export function frontMatterOf(text: string, skip: number): FrontMatter {
  const none: FrontMatter = { end: skip, settings: [], parts: [] };
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(skip, skip + 200));
  if (!open) return none;
  const start = skip + open[0].length;
  const close = closingLine(text, start);
  if (!close) return none;
  const yaml = text.slice(start, close.at);
  const read = readPlainYaml(yaml, start, 'front-matter') ?? readYamlBlock(yaml, start, 'front-matter');
  return { end: close.end, ...read };
}

function closingLine(text: string, start: number): { at: number; end: number } | undefined {
  for (let at = start; at < text.length; ) {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const next = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text.slice(at, Math.min(end, at + 100)))) return { at, end: next };
    at = next;
  }
  return undefined;
}
