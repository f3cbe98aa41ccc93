import type { Nodes, PhrasingContent } from 'mdast';
import type { FlatText } from '../text/flat-text.ts';
import { FlatTextBuilder } from '../text/flat-text-builder.ts';
import { HARD_BREAK } from '../text/spaces.ts';
import { type Span, span } from '../text/span.ts';
import { isBlank } from './html-names.ts';

/** Text of a run of inline nodes, and the HTML comments met in it. */
export interface Inline {
  readonly flat: FlatText;
  readonly comments: readonly Span[];
}

/**
 * Plain text of inline Markdown: emphasis and links as their text, `<br>` as a hard break; struck text, images, footnote
 * marks and HTML are left out; code spans that hold code rather than words, and addresses, are marked as code.
 */
export function inlineText(nodes: readonly PhrasingContent[], source: string, anchor: number): Inline {
  const reader = new InlineReader(source, anchor);
  for (const node of nodes) reader.add(node);
  return reader.build();
}

class InlineReader {
  readonly #source: string;
  readonly #builder: FlatTextBuilder;
  readonly #comments: Span[] = [];
  /** Where the text of an open `<b>` or `<strong>` begins. */
  #htmlBold: number | undefined;

  constructor(source: string, anchor: number) {
    this.#source = source;
    this.#builder = new FlatTextBuilder(anchor);
  }

  build(): Inline {
    return { flat: this.#builder.build(), comments: this.#comments };
  }

  add(node: Nodes): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const builder = this.#builder;
    const from = builder.length;
    switch (node.type) {
      case 'text':
        this.#addText(node.value, start, end);
        for (const [a, z] of addressesIn(node.value)) builder.markCode(from + a, from + z);
        return;
      case 'inlineCode': {
        let inside = start;
        while (this.#source[inside] === '`') inside++;
        builder.addAligned(node.value, this.#source, inside, end);
        if (!isWording(node.value)) builder.markCode(from);
        return;
      }
      case 'break':
        builder.addFor(HARD_BREAK, start, end);
        return;
      case 'html':
        this.#html(node.value, start, end);
        return;
      case 'delete':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return;
      case 'strong':
        for (const child of node.children) this.add(child);
        builder.markBold(from);
        return;
      default:
        if ('children' in node) for (const child of node.children) this.add(child);
    }
  }

  #addText(value: string, start: number, end: number): void {
    if (value.length === end - start && this.#source.startsWith(value, start)) this.#builder.addVerbatim(value, start);
    else this.#builder.addAligned(value, this.#source, start, end);
  }

  #html(value: string, start: number, end: number): void {
    const builder = this.#builder;
    if (/^<(?:br|hr)\b/i.test(value)) builder.addFor(HARD_BREAK, start, end);
    else if (/^<\/?(?:p|li|div|td|tr|ul|ol)\b/i.test(value)) builder.addFor(HARD_BREAK, start, end);
    else if (isBlank(value, this.#source)) builder.addVerbatim(value, start);
    else if (value.startsWith('<!--')) this.#comments.push(span(start, end));
    else if (/^<(?:b|strong)[\s>]/i.test(value)) this.#htmlBold = builder.length;
    else if (/^<\/(?:b|strong)\s*>/i.test(value) && this.#htmlBold !== undefined) {
      builder.markBold(this.#htmlBold);
      this.#htmlBold = undefined;
    }
  }
}

/** Web and mail addresses that stand in a text as they are, without the punctuation behind them. */
export function addressesIn(text: string): (readonly [number, number])[] {
  if (!/:\/\/|www\.|@/.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((m) => [m.index, m.index + m[0].replace(/[.,;:!?)]+$/, '').length] as const);
}

const ADDRESS = /(?:\b[a-z][a-z+]{1,9}:\/\/|\bwww\.)[^\s<>"'、。）」]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/giu;

/** A code span may hold words and numbers ("`@dana`", "`>= 0.85`"), which count, or code, which must not be read. */
const isWording = (code: string): boolean =>
  !/[_(){}=;\\/$]|\w\.\w*[A-Za-z]|--/.test(code.replace(/[<>]=?|==/g, '')) && !HAS_PARAMETER.test(code);

/** "ollama pull <model>"; a bracket alone is a place to fill in. */
const HAS_PARAMETER = /\S\s*<[A-Za-z][\w -]*>|<[A-Za-z][\w -]*>\s*\S/;
