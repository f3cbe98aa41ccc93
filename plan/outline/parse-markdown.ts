import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Labels of link definitions and footnotes that stand in other pieces of the document, normalised as micromark does. */
export interface Definitions {
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

export type MarkdownParser = (piece: string) => Root;

type Parser = Processor<Root, undefined, undefined, undefined, undefined>;

/**
 * A parser for the pieces of one document: remark-parse with tables, task items, strikethrough and footnotes. Literal
 * autolinks are left out: they cost the most, and their nodes have no positions.
 */
export function markdownParser(definitions: Definitions): MarkdownParser {
  const known = definitions.links.length + definitions.notes.length > 0 ? [knows(definitions)] : [];
  const processor: Parser = unified()
    .use(remarkParse)
    .use(function narrowGfm(this: Processor) {
      const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
      data.micromarkExtensions = [gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmFootnote(), ...known];
      data.fromMarkdownExtensions = [
        gfmTableFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        gfmFootnoteFromMarkdown(),
      ];
    })
    .freeze();
  return (piece) => processor.parse(piece);
}

interface DefiningParser {
  defined: string[];
  gfmFootnotes?: string[];
  pilotlintKnows?: boolean;
}

/** A construct that never matches; on its first try it tells the parser what other pieces define. */
function knows({ links, notes }: Definitions) {
  return {
    document: {
      null: {
        name: 'knownDefinitions',
        exit() {},
        continuation: { tokenize: (_effects: unknown, _ok: unknown, nok: unknown) => nok },
        tokenize(this: { parser: DefiningParser }, _effects: unknown, _ok: unknown, nok: unknown) {
          if (!this.parser.pilotlintKnows) {
            this.parser.pilotlintKnows = true;
            this.parser.defined.push(...links);
            this.parser.gfmFootnotes = [...(this.parser.gfmFootnotes ?? []), ...notes];
          }
          return nok;
        },
      },
    },
  };
}

const DEFINITION = /^(?:[ >\t]{0,12}(?:[-*+]|\d{1,9}[.)])?[ \t]{0,4})\[(\^?)((?:\\.|[^\]\\\n]){1,300})\]:/gm;

/** Labels that the text may define. A line that only looks like a definition does no harm: nothing refers to it. */
export function definitionsOf(text: string): Definitions {
  const links: string[] = [];
  const notes: string[] = [];
  if (!text.includes(']:')) return { links, notes };
  for (const [, note, label = ''] of text.matchAll(DEFINITION)) (note ? notes : links).push(normalised(label));
  return { links, notes };
}

/** micromark-util-normalize-identifier's way of comparing labels. */
const normalised = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();

/** Above this remark's time grows too fast to be handed to it in one piece (a table of 64 KB takes about 0.3 s). */
export const LARGEST_PIECE = 64 * 1024;
const MOST_MARKS = 2000;
const DEEPEST = 60;

/** Whether remark reads this piece in reasonable time and depth; nested quotes, lists and brackets can overflow it. */
export function isTame(piece: string): boolean {
  if (piece.length > LARGEST_PIECE) return false;
  let brackets = 0;
  let marks = 0;
  let depth = 0;
  let atStart = true;
  let indent = 0;
  for (let i = 0; i < piece.length; i++) {
    const c = piece.charCodeAt(i);
    if (c === 10 || c === 13) {
      atStart = true;
      depth = 0;
      indent = 0;
      continue;
    }
    if (c === 91) brackets++;
    else if (c === 42 || c === 95 || c === 96) marks++;
    if (!atStart) continue;
    if (c === 32) indent++;
    else if (c === 9) indent += 4;
    else if (c === 62 || ((c === 45 || c === 42 || c === 43) && isSpaceCode(piece.charCodeAt(i + 1)))) depth++;
    else if (!(c >= 48 && c <= 57) && c !== 46 && c !== 41) atStart = false;
    if (depth > DEEPEST || indent > 4 * DEEPEST) return false;
  }
  return brackets <= MOST_MARKS && marks <= 4 * MOST_MARKS && !piece.includes('['.repeat(100));
}

const isSpaceCode = (c: number): boolean => c === 32 || c === 9;
