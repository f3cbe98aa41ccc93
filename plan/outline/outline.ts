import { span } from '../text/span.ts';
import { frontMatterOf } from './front-matter.ts';
import { joinParts, type PlacedPart } from './join.ts';
import { readMarkdownPiece } from './markdown.ts';
import type { DocumentTraits } from './paragraphs.ts';
import { definitionsOf, markdownParser } from './parse-markdown.ts';
import { cuts } from './pieces.ts';
import type { Format, Outline } from './types.ts';
import { readYaml } from './yaml.ts';

/** Format by extension; Markdown where that says nothing. */
export const formatOf = (path: string): Format => (/\.ya?ml$/i.test(path) ? 'yaml' : 'markdown');

const BOM = 0xfeff;

/**
 * Reads a document into sections and statements. Any text gives an outline; what could not be read is among its problems.
 *
 * @param text the whole document; a byte order mark is skipped, ranges count it
 * @param mdx imports, exports and `{…}` comments of MDX are taken out before reading
 */
export function outlineOf(text: string, format: Format, mdx = false): Outline {
  const skip = text.charCodeAt(0) === BOM ? 1 : 0;
  if (format === 'yaml' && !isMarkdownInDisguise(text)) return readYaml(text, skip);
  const front = frontMatterOf(text, skip);
  const parts: PlacedPart[] = front.part ? [front.part] : [];
  const source = mdx ? withoutMdx(text) : text;
  const body = source.slice(front.end);
  const traits = traitsOf(body);
  const parse = markdownParser(definitionsOf(body));
  const starts = cuts(body);
  starts.forEach((start, i) => {
    const piece = body.slice(start, starts[i + 1] ?? body.length);
    if (piece.trim() !== '') parts.push({ part: readMarkdownPiece(piece, parse, traits), offset: front.end + start });
  });
  return joinParts('markdown', text, parts, front.settings, mdx ? mdxComments(text) : []);
}

/** Fewer headings than this, and short lines that look like titles are taken for headings. */
const FEW_HEADINGS = 2;

function traitsOf(body: string): DocumentTraits {
  let headings = 0;
  for (const _ of body.matchAll(/^(?:#{1,6}\s*\S|\S.*\n(?:={3,}|-{3,})\s*$|\*\*[^*\n]{2,80}\*\*\s*$)/gm)) {
    headings++;
    if (headings > FEW_HEADINGS) return { plainTitles: false };
  }
  return { plainTitles: true };
}

/** Some files are called `.yaml` and hold Markdown: headings there would be comments. */
function isMarkdownInDisguise(text: string): boolean {
  const head = text.slice(0, 20_000);
  const headings = [...head.matchAll(/^#{1,3} \p{Lu}.*\n\s*\n?(?=[\p{L}*|>-])/gmu)].length;
  const keys = [...head.matchAll(/^[ \t-]*[\w"'][\w .\-/"']{0,60}:(?:\s|$)/gm)].length;
  return headings >= 2 && keys < headings * 2;
}

const MDX_LINE = /^(?:import|export)\s.*$/gm;
const MDX_COMMENT = /\{\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/\}/g;
const blank = (s: string): string => s.replace(/[^\n\r]/g, ' ');

const withoutMdx = (text: string): string => text.replace(MDX_COMMENT, blank).replace(MDX_LINE, blank);

const mdxComments = (text: string) =>
  [...text.matchAll(MDX_COMMENT)].map((m) => ({
    text: m[0].slice(3, -3).replace(/\s+/g, ' ').trim(),
    span: span(m.index, m.index + m[0].length),
  }));
