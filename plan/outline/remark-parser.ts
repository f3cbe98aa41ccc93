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
 * The parser of record, for the pieces of one document: remark-parse with tables, task items, strikethrough and footnotes. Literal
 * autolinks are left out: they cost the most, and their nodes have no positions. A single tilde is no strikethrough: plans
 * write ranges and estimates with it ("3~5 weeks, 10~20 %").
 */
export function remarkParser(definitions: Definitions): MarkdownParser {
  const known = definitions.links.length + definitions.notes.length > 0 ? [knows(definitions)] : [];
  const processor: Parser = unified()
    .use(remarkParse)
    .use(function narrowGfm(this: Processor) {
      const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
      data.micromarkExtensions = [
        gfmTable(),
        gfmTaskListItem(),
        gfmStrikethrough({ singleTilde: false }),
        gfmFootnote(),
        ...known,
      ];
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
            for (const link of links) this.parser.defined.push(link);
            this.parser.gfmFootnotes = [...(this.parser.gfmFootnotes ?? []), ...notes];
          }
          return nok;
        },
      },
    },
  };
}
