import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import type { FlatText } from '../text/flat-text.ts';
import type { Phrase } from '../text/span.ts';
import { addUnits, type Opening, opening } from './add-units.ts';
import { addCode } from './code.ts';
import { bare, movedThrough, surrounded } from './embedded.ts';
import { addHtml } from './html.ts';
import { inlineText } from './inline.ts';
import { labelOf } from './labels.ts';
import { lines } from './lines-of.ts';
import { addCountedTitle, addHeading, addParagraph, DISGUISED_LEVEL } from './paragraphs.ts';
import type { MarkdownParser } from './parse-markdown.ts';
import type { Context, Part } from './part.ts';
import { PartBuilder, TOP } from './part.ts';
import { readByLine } from './read-by-line.ts';
import { addTable } from './tables.ts';
import { isTame } from './tame.ts';
import { titleRange } from './titles.ts';
import type { DocumentTraits } from './traits.ts';
import { units } from './units.ts';

/** Reads one piece of a Markdown document. Never throws: what remark cannot read in time or depth is read line by line. */
export function readMarkdownPiece(piece: string, parse: MarkdownParser, traits: DocumentTraits): Part {
  if (!isTame(piece)) return readByLine(piece, traits);
  try {
    const part = new PartBuilder();
    new Walker(part, piece, parse, traits, 0).blocks(parse(piece).children, TOP);
    return part.build();
  } catch {
    // a stack overflow of the parser on nesting that the guard let pass
    return readByLine(piece, traits);
  }
}

const MOST_EMBEDDED = 3;

type Block = RootContent | BlockContent | DefinitionContent;

const startOf = (node: Block): number => node.position?.start.offset ?? 0;
const endOf = (node: Block): number => node.position?.end.offset ?? startOf(node);
const within = (context: Context, lead: Phrase): Context => ({ ...context, leads: [...context.leads, lead] });

class Walker {
  readonly #part: PartBuilder;
  readonly #source: string;
  readonly #parse: MarkdownParser;
  readonly #traits: DocumentTraits;
  /** How many texts this one is embedded in. */
  readonly #depth: number;

  constructor(part: PartBuilder, source: string, parse: MarkdownParser, traits: DocumentTraits, depth: number) {
    this.#part = part;
    this.#source = source;
    this.#parse = parse;
    this.#traits = traits;
    this.#depth = depth;
  }

  blocks(all: readonly Block[], outer: Context): void {
    const nodes = all.filter((node) => !this.#isComment(node));
    let context = outer;
    let open: Opening | undefined;
    // what was to introduce something says itself where that holds no text
    const settle = (): void => {
      if (open?.unsaid) this.#part.text(open.unsaid, context);
      open = undefined;
    };
    nodes.forEach((node, i) => {
      if (node.type === 'heading') {
        settle();
        const { flat } = this.#inline(node.children, startOf(node));
        if (context.top) addHeading(this.#part, flat, node.depth, startOf(node));
        else context = within(outer, flat.slice(...titleRange(flat.text)).phrase());
        return;
      }
      const before = this.#part.size;
      const opener = open;
      const opened = this.#block(node, opener ? within(context, opener.phrase) : context, nodes[i + 1]);
      if (this.#part.size === before) settle();
      open = opened;
    });
    settle();
  }

  /** @returns what opens the next block, if this one ends in it */
  #block(node: Block, context: Context, next: Block | undefined): Opening | undefined {
    switch (node.type) {
      case 'paragraph': {
        const flat = this.#inline(node.children, startOf(node)).flat.trimmed();
        return addParagraph(this.#part, flat, context, this.#traits, this.#opens(flat, next));
      }
      case 'list':
        return this.#list(node, context, next !== undefined && (next.type === 'list' || next.type === 'code'));
      case 'blockquote':
        this.blocks(node.children, { ...context, place: 'quote', top: false });
        return undefined;
      case 'table':
        this.#table(node, context);
        return undefined;
      case 'code':
        addCode(this.#part, node, this.#source, context, (text, inner) => this.#embedded(text, inner));
        return undefined;
      case 'html':
        addHtml(this.#part, this.#source, startOf(node), endOf(node), context, this.#traits);
        return undefined;
      case 'footnoteDefinition':
        this.blocks(node.children, { ...context, top: false });
        return undefined;
      case 'thematicBreak':
        if (context.top) this.#part.close(DISGUISED_LEVEL, startOf(node));
        return undefined;
      default:
        return undefined;
    }
  }

  #isComment(node: Block): boolean {
    if (node.type !== 'html' || !/^<!--(?:(?!-->)[^])*-->\s*$/.test(node.value)) return false;
    addHtml(this.#part, this.#source, startOf(node), endOf(node), TOP, this.#traits);
    return true;
  }

  #inline(children: Paragraph['children'], anchor: number) {
    const inline = inlineText(children, this.#source, anchor);
    for (const comment of inline.comments) this.#part.comment(this.#source, comment);
    return inline;
  }

  /** Whether a paragraph may introduce the block that follows it; labels stand beside each other. */
  #opens(flat: FlatText, next: Block | undefined): boolean {
    if (!next || next.type === 'heading' || next.type === 'thematicBreak' || next.type === 'definition') return false;
    if (next.type !== 'paragraph' || !/[:：]$/u.test(flat.text)) return true;
    const first = lines(inlineText(next.children, this.#source, startOf(next)).flat)[0];
    return first === undefined || labelOf(first.text).label === undefined;
  }

  /**
   * @param followed whether a list or code follows that its last item may open: what hangs under an item is often not
   *   indented far enough for Markdown
   */
  #list(list: List, context: Context, followed: boolean): Opening | undefined {
    const [first] = list.children;
    if (first && this.#traits.titleLine && context.top && this.#countedTitle(first, context)) return undefined;
    let head: Opening | undefined;
    let open: Opening | undefined;
    list.children.forEach((item, i) => {
      const next = list.children[i + 1];
      if (head && this.#textOf(item).bold[0]?.[0] === 0) head = undefined;
      const inner = head ? within(context, head.phrase) : context;
      open = this.#item(item, inner, next ? this.#headsSiblings(item, next) : followed);
      if (next) head = open ?? head;
    });
    return open;
  }

  /** Text of an item's first paragraph. */
  #textOf(item: ListItem): FlatText {
    const [first] = item.children;
    return inlineText(first?.type === 'paragraph' ? first.children : [], this.#source, startOf(item)).flat.trimmed();
  }

  /** "- **Risks:**" above "- Late data": the item is a heading of those beside it. */
  #headsSiblings(item: ListItem, next: ListItem): boolean {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph' || first.children[0]?.type !== 'strong' || rest.length > 0) return false;
    if (!/[:：]$/u.test(this.#textOf(item).text)) return false;
    const below = this.#textOf(next);
    return below.length > 0 && below.bold.length === 0 && labelOf(below).label === undefined;
  }

  /** "1. Purpose", alone in its piece: the item of a list for Markdown, a title in the document. */
  #countedTitle(item: ListItem, context: Context): boolean {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph' || rest.length > 0) return false;
    const flat = this.#inline(first.children, startOf(item)).flat.trimmed();
    if (flat.length > 0) addCountedTitle(this.#part, flat, startOf(item), context, this.#traits);
    return true;
  }

  #item(item: ListItem, context: Context, followed: boolean): Opening | undefined {
    const task = item.checked === true ? 'done' : item.checked === false ? 'open' : context.task;
    const inner: Context = { ...context, kind: 'item', task, top: false };
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') {
      this.blocks(item.children, inner);
      return undefined;
    }
    const flat = this.#inline(first.children, startOf(first)).flat.trimmed();
    const below = rest.filter((node) => !this.#isComment(node));
    if (below.length === 0) return flat.length > 0 ? addUnits(this.#part, units(flat), inner, followed) : undefined;
    const open = flat.length > 0 ? this.#lead(flat, inner) : undefined;
    const before = this.#part.size;
    this.blocks(below, open ? within(inner, open.phrase) : inner);
    if (open?.unsaid && this.#part.size === before) this.#part.text(open.unsaid, inner);
    return undefined;
  }

  /** An item with something below it leads that; it says something of its own unless it is a mere name. */
  #lead(flat: FlatText, context: Context): Opening | undefined {
    const name = flat.text.replace(/[\s:：.]+$/u, '');
    if (/[:：]$/u.test(flat.text)) return addUnits(this.#part, units(flat), context, true);
    if (flat.isBold(0, name.length)) return opening(this.#part, flat, context);
    addUnits(this.#part, units(flat), context, false);
    return { phrase: flat.phrase(), unsaid: undefined };
  }

  /** A text within the document, read as Markdown of its own. */
  #embedded(text: FlatText, context: Context): void {
    if (this.#depth >= MOST_EMBEDDED) return this.#part.text(text, context);
    const inner = new PartBuilder();
    new Walker(inner, text.text, this.#parse, this.#traits, this.#depth + 1).blocks(
      this.#parse(text.text).children,
      bare(context),
    );
    this.#part.add(surrounded(movedThrough(inner.build(), text), context));
  }

  #table(table: Table, context: Context): void {
    const [head, ...body] = table.children.map((row) =>
      row.children.map((cell) => {
        const end = cell.position?.end.offset ?? 0;
        let at = cell.position?.start.offset ?? end;
        while (at < end && '| \t'.includes(this.#source[at] as string)) at++;
        return this.#inline(cell.children, at).flat.trimmed();
      }),
    );
    addTable(this.#part, head ?? [], body, context);
  }
}
