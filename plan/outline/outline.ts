import { span } from '../text/span.ts';
import { movedThrough } from './embedded.ts';
import { frontMatterOf } from './front-matter.ts';
import { joinParts, type PlacedPart } from './join.ts';
import { withLineEnds } from './line-ends.ts';
import { readMarkdownPiece } from './markdown.ts';
import { withoutMdx } from './mdx.ts';
import { type Piece, withoutLongLines } from './long-lines.ts';
import { markdownParser, readDefinitions } from './parse-markdown.ts';
import { type Part, PartBuilder } from './part.ts';
import type { PartOf } from './part-store.ts';
import { cuts } from './pieces.ts';
import { withoutMailQuotes } from './quoted-mail.ts';
import { readByLine } from './read-by-line.ts';
import { MOST_MARKDOWN } from './tame.ts';
import type { SourceRow } from './source-rows.ts';
import { builtOf } from './traits.ts';
import type { Format, Outline } from './types.ts';
import { readYaml } from './yaml.ts';

/** Format by extension; Markdown where that says nothing. */
export const formatOf = (path: string): Format => (/\.ya?ml$/i.test(path) ? 'yaml' : 'markdown');

const BOM = 0xfeff;

/**
 * Reads a document into sections and statements. Any text gives an outline; what could not be read is among its problems.
 *
 * @param text the whole document; a byte order mark is skipped, ranges count it
 * @param mdx imports, exports, expressions and tags of MDX are taken out before reading
 * @param partOf remembers what pieces were read as
 */
export function outlineOf(text: string, format: Format, mdx = false, partOf: PartOf = unremembered): Outline {
  const skip = text.charCodeAt(0) === BOM ? 1 : 0;
  if (format === 'yaml' && !isMarkdownInDisguise(text.slice(skip))) return readYaml(text, skip);
  const front = frontMatterOf(text, skip);
  const { markdown, comments } = mdx ? withoutMdx(text) : { markdown: text, comments: [] };
  const parts = [...front.parts, ...readBody(withLineEnds(markdown.slice(front.end)), front.end, partOf)];
  return joinParts('markdown', text, parts, front.settings, comments);
}

const unremembered: PartOf = (_text, _context, read) => read();

function readBody(body: string, offset: number, partOf: PartOf): PlacedPart[] {
  const mail = withoutMailQuotes(body);
  if (!mail) return readMarkdown(body, offset, partOf);
  return readMarkdown(withLineEnds(mail.text), 0, unremembered).map(({ part, offset: from }) => ({
    part: movedThrough(part, mail.cut(from, mail.length)),
    offset,
  }));
}

/**
 * The parts of a Markdown text, piece by piece: each depends on its own text, on the definitions of the others and on the
 * document's traits only.
 */
function readMarkdown(body: string, offset: number, partOf: PartOf): PlacedPart[] {
  const { traits, titleRows } = builtOf(body);
  const pieces = piecesOf(body, titleRows).flatMap(withoutLongLines);
  const definitions = readDefinitions(pieces.map(({ text }) => text));
  const parse = markdownParser(definitions);
  const context = JSON.stringify([traits, definitions]);
  let budget = MOST_MARKDOWN;
  return pieces.map(({ text, start, skipped, titleLine }) => {
    if (skipped === undefined) budget -= text.length;
    const own = titleLine ? { ...traits, titleLine } : traits;
    const part =
      skipped !== undefined
        ? unreadPart(text, skipped)
        : budget < 0
          ? readByLine(text, own)
          : partOf(text, titleLine ? `title ${context}` : context, () => readMarkdownPiece(text, parse, own));
    return { part, offset: offset + start };
  });
}

/** Nothing but a note at the beginning of what was not read. */
function unreadPart(text: string, note: string): Part {
  const part = new PartBuilder();
  // data and pictures are lost without a loss; what has spaces like words may be what is looked for
  const isWorded = (text.match(/\p{L} \p{L}/gu)?.length ?? 0) > text.length / LONGEST_WORDS;
  part.problem(note, span(0, Math.min(text.length, LONGEST_MARK)), 'note', isWorded ? 'body' : undefined);
  return part.build();
}

/** Characters a word and its space take at most in running text. */
const LONGEST_WORDS = 20;

/** Characters of a long line that a note about it points at. */
const LONGEST_MARK = 200;

/** A paragraph that ends in a colon opens what follows it: the two are read together. */
const OPENS = /[:：][*_]{0,3}\s*$/u;

function piecesOf(body: string, titles: readonly SourceRow[]): Piece[] {
  const titleStarts = new Set(titles.map(({ start }) => start));
  const starts = [...new Set([...cuts(body), ...titles.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  let from = 0;
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? body.length;
    const titleLine = titleStarts.has(start);
    const opens = OPENS.test(body.slice(Math.max(from, end - 40), end)) && end - from < LONGEST_OPENING;
    if (opens && !titleLine && !titleStarts.has(end) && end < body.length) return;
    const text = body.slice(from, end);
    if (text.trim() !== '') pieces.push({ text, start: from, titleLine });
    from = end;
  });
  return pieces;
}

/** So that a document of nothing but such paragraphs does not become one piece. */
const LONGEST_OPENING = 8000;

/** Some files are called `.yaml` and hold Markdown: headings there would be comments. */
function isMarkdownInDisguise(text: string): boolean {
  const head = text.slice(0, 20_000);
  const headings = [...head.matchAll(/^#{1,3} \p{Lu}.*\n\s*\n?(?=[\p{L}*|>-])/gmu)].length;
  const keys = [...head.matchAll(/^[ \t-]*[\w"'][\w .\-/"']{0,60}:(?:\s|$)/gm)].length;
  return headings >= 2 && keys < headings * 2;
}
