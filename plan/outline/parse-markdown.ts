import type { Nodes } from 'mdast';
import { plainMarkdown } from './plain/plain-markdown.ts';
import { type Definitions, type MarkdownParser, remarkParser } from './remark-parser.ts';
import { isTame } from './tame.ts';

export type { MarkdownParser } from './remark-parser.ts';

/**
 * A parser for the pieces of one document. Plain pieces are read without remark, which gives the same tree and takes many
 * times as long, a good part of it until it is warm; it is built when a first piece is not plain.
 */
export function markdownParser(definitions: Definitions): MarkdownParser {
  const defined = definitions.links.length + definitions.notes.length > 0;
  let remark: MarkdownParser | undefined;
  return (piece) => {
    // where something is defined, any brackets may be a reference
    const plain = defined && piece.includes('[') ? undefined : plainMarkdown(piece);
    if (plain) return plain;
    remark ??= remarkParser(definitions);
    return remark(piece);
  };
}

/**
 * What the pieces define, as the parser sees it: a line within a code block that looks like a definition is none, and would
 * turn every `[Name]` of a form into a link.
 */
export function readDefinitions(pieces: readonly string[]): Definitions {
  const links: string[] = [];
  const notes: string[] = [];
  const parse = markdownParser({ links: [], notes: [] });
  for (const piece of pieces) {
    if (!piece.includes(']:') || !isTame(piece)) continue;
    try {
      collect(parse(piece), piece);
    } catch {
      // nested beyond the parser's stack; such a piece is read by line
    }
  }
  return { links, notes };

  function collect(node: Nodes, piece: string): void {
    if (node.type === 'definition') {
      // the label as written: escapes count when labels are compared
      const label = /^\[((?:\\[^]|[^\]\\])*)\]:/.exec(piece.slice(node.position?.start.offset))?.[1];
      links.push(normalised(label ?? node.identifier));
    } else if (node.type === 'footnoteDefinition') notes.push(normalised(node.label ?? node.identifier));
    else if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table')
      for (const child of node.children) collect(child, piece);
  }
}

/** micromark-util-normalize-identifier's way of comparing labels. */
const normalised = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
