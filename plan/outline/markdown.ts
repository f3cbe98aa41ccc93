import type { BlockContent, Code, DefinitionContent, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { type FlatText, FlatTextBuilder } from '../text/flat-text.ts';
import type { Phrase } from '../text/span.ts';
import { addHtml } from './html.ts';
import { inlineText } from './inline.ts';
import { labelOf } from './labels.ts';
import { lines, withoutBullet } from './lines-of.ts';
import { addParagraph, addSection, type DocumentTraits } from './paragraphs.ts';
import type { MarkdownParser } from './parse-markdown.ts';
import { isTame } from './parse-markdown.ts';
import { type Context, PartBuilder, type Part, TOP } from './part.ts';
import { addTable, pipedRows } from './tables.ts';
import { span } from '../text/span.ts';

/** Reads one piece of a Markdown document. Never throws: what remark cannot read in time or depth is read line by line. */
export function readMarkdownPiece(piece: string, parse: MarkdownParser, traits: DocumentTraits): Part {
  const part = new PartBuilder();
  if (!isTame(piece)) {
    readByLine(part, piece, traits);
    return part.build();
  }
  try {
    new Walker(part, piece, traits).blocks(parse(piece).children, TOP);
    return part.build();
  } catch {
    // a stack overflow of the parser on nesting that the guard let pass
    const plain = new PartBuilder();
    readByLine(plain, piece, traits);
    return plain.build();
  }
}

class Walker {
  readonly #part: PartBuilder;
  readonly #source: string;
  readonly #traits: DocumentTraits;

  constructor(part: PartBuilder, source: string, traits: DocumentTraits) {
    this.#part = part;
    this.#source = source;
    this.#traits = traits;
  }

  blocks(nodes: readonly (RootContent | BlockContent | DefinitionContent)[], context: Context): void {
    let lead: Phrase | undefined;
    nodes.forEach((node, i) => {
      const inner = lead ? { ...context, leads: [...context.leads, lead] } : context;
      lead = undefined;
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      switch (node.type) {
        case 'heading': {
          const { flat } = this.#inline(node.children, start);
          addSection(this.#part, flat, 'heading', node.depth, start);
          break;
        }
        case 'paragraph':
          lead = this.#paragraph(node, context, nodes[i + 1]);
          break;
        case 'list':
          this.#list(node, inner);
          break;
        case 'blockquote':
          this.blocks(node.children, { ...inner, place: 'quote' });
          break;
        case 'table':
          this.#table(node, inner);
          break;
        case 'code':
          this.#code(node, inner);
          break;
        case 'html':
          addHtml(this.#part, this.#source, start, end, inner, this.#traits);
          break;
        case 'footnoteDefinition':
          this.blocks(node.children, inner);
          break;
        default:
      }
    });
  }

  #inline(children: Paragraph['children'], anchor: number) {
    const inline = inlineText(children, this.#source, anchor);
    for (const comment of inline.comments) this.#part.comment(this.#source, comment);
    return inline;
  }

  /** @returns the sentence that introduces what follows, if this paragraph ends in one */
  #paragraph(node: Paragraph, context: Context, next: { type: string } | undefined): Phrase | undefined {
    const start = node.position?.start.offset ?? 0;
    const flat = this.#inline(node.children, start).flat.trimmed();
    if (flat.length === 0) return undefined;
    const introduces = next && (next.type === 'list' || next.type === 'table') && /[:：]$/u.test(flat.text);
    if (context.kind === 'item' && introduces && !flat.text.includes('\n')) return flat.phrase();
    if (!introduces || flat.text.split(/\s+/u).length <= 7) {
      addParagraph(this.#part, flat, start, context, this.#traits);
      return undefined;
    }
    this.#part.text(flat, context);
    const all = lines(flat);
    return all[all.length - 1]?.phrase();
  }

  #list(list: List, context: Context): void {
    const only = list.children[0];
    if (this.#traits.plainTitles && list.ordered && list.children.length === 1 && only && this.#isTitle(only, context))
      return;
    for (const item of list.children) this.#item(item, context);
  }

  /** "1. Purpose" in a text without headings. */
  #isTitle(item: ListItem, context: Context): boolean {
    const first = item.children[0];
    if (context.kind !== 'sentence' || item.children.length !== 1 || first?.type !== 'paragraph') return false;
    const start = item.position?.start.offset ?? 0;
    const { flat } = this.#inline(first.children, start);
    if (flat.length > 80 || /[.!?:;,。]$|\n|\d\s?%/u.test(flat.text) || flat.text.split(/\s+/u).length > 8)
      return false;
    addSection(this.#part, flat, 'plain', 8, start);
    return true;
  }

  #item(item: ListItem, context: Context): void {
    const task = item.checked === true ? 'done' : item.checked === false ? 'open' : context.task;
    const inner: Context = { ...context, kind: 'item', task };
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return this.blocks(item.children, inner);
    const start = first.position?.start.offset ?? 0;
    const flat = this.#inline(first.children, start).flat.trimmed();
    const holds = rest.some((r) => r.type !== 'html');
    const { label, value } = labelOf(flat);
    if (holds && flat.length > 0) {
      const own = (label && value.length === 0 ? label : flat).phrase();
      const named = label !== undefined && value.length === 0;
      const boldOnly = flat.isBold(0, flat.text.replace(/[\s:：.]+$/u, '').length);
      if (!named && !boldOnly && !/[:：]$/u.test(flat.text)) this.#itemText(flat, inner);
      else if (flat.text.split(/\s+/u).length > 7) this.#itemText(flat, inner);
      return this.blocks(rest, { ...inner, leads: [...context.leads, own] });
    }
    if (flat.length > 0) this.#itemText(flat, inner);
    this.blocks(rest, inner);
  }

  #itemText(flat: FlatText, context: Context): void {
    const all = lines(flat);
    const labels = all.filter((l) => labelOf(l).label !== undefined).length;
    const own = all.length > 1 && labels === all.length;
    if (own || all.slice(1).some((l) => withoutBullet(l) !== l))
      for (const l of all) this.#part.labelled(withoutBullet(l), context);
    else this.#part.labelled(flat, context);
  }

  #table(table: Table, context: Context): void {
    const [head, ...body] = table.children.map((row) =>
      row.children.map((cell) => this.#inline(cell.children, cellAnchor(cell, this.#source)).flat.trimmed()),
    );
    addTable(this.#part, head ?? [], body, context);
  }

  /** Fences without a language, or of plain text, often hold prose, slides and forms; others hold code and are not read. */
  #code(node: Code, context: Context): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const prose = /^(?:|text|txt|plain|plaintext|markdown|md)$/i.test(node.lang ?? '') && isProse(node.value);
    if (!prose) return this.#part.unread(end - start);
    const fenced = /^\s*(?:`{3}|~{3})/.test(this.#source.slice(start, start + 12));
    const from = fenced ? this.#source.indexOf('\n', start) + 1 : start;
    const builder = new FlatTextBuilder(from);
    builder.addAligned(node.value, this.#source, from, end);
    const flat = builder.build();
    const inner: Context = { ...context, kind: 'item', place: 'fence' };
    const rows = pipedRows(flat);
    if (rows) return addTable(this.#part, [], rows, { ...context, place: 'fence' });
    for (const line of lines(flat)) {
      const bare = withoutFrame(line);
      if (/\p{L}{2}/u.test(bare.text)) this.#part.labelled(withoutBullet(bare), inner);
    }
  }
}

const cellAnchor = (cell: Table['children'][number]['children'][number], source: string): number => {
  let at = cell.position?.start.offset ?? 0;
  while (source[at] === '|' || source[at] === ' ') at++;
  return Math.min(at, cell.position?.end.offset ?? at);
};

/** Box drawing and arrows around a line of a diagram. */
function withoutFrame(line: FlatText): FlatText {
  let from = 0;
  let to = line.length;
  const frame = /[\s|│┃║├└┌┐┘┤─━═▶→↓▼]/u;
  while (from < to && frame.test(line.text[from] as string)) from++;
  while (to > from && frame.test(line.text[to - 1] as string)) to--;
  return line.slice(from, to);
}

const CODE_LIKE =
  /[{};=<>]|\(\)|^\s*(?:import|from|def|class|const|let|var|pip|npm|npx|git|curl|docker|cd|python|SELECT|export|return)\b|^\s*[│├└]|^[\w.-]+\/[\w./-]*$/u;

function isProse(value: string): boolean {
  const worded = value.split('\n').filter((l) => /\p{L}{3}|\p{Lo}{2}/u.test(l));
  return worded.length > 0 && worded.filter((l) => CODE_LIKE.test(l)).length < worded.length * 0.3;
}

/** The fallback: headings and lines only. Linear in the text, whatever it holds. */
function readByLine(part: PartBuilder, source: string, traits: DocumentTraits): void {
  part.problem('Too large or too deeply nested to be read as Markdown; read line by line.', span(0, 0), 'note');
  for (let at = 0; at < source.length; ) {
    let end = at;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
    const to = Math.min(end, at + LONGEST_LINE);
    const builder = new FlatTextBuilder(at);
    builder.addVerbatim(source.slice(at, to), at);
    const line = builder.build().trimmed();
    const heading = /^#{1,6}\s+/.exec(line.text);
    if (heading) addSection(part, line.slice(heading[0].length, line.length), 'heading', heading[0].trim().length, at);
    else if (/^\|.*\|/.test(line.text.slice(0, 400))) {
      const rows = pipedRows(line);
      if (rows) addTable(part, [], rows, TOP);
    } else if (line.length > 0 && line.length <= LONGEST_LINE) addParagraph(part, withoutBullet(line), at, TOP, traits);
    at = end + 1;
  }
}

/** Characters of a line that are read; the rest of a longer one (data, base64, minified text) is not. */
const LONGEST_LINE = 20_000;
