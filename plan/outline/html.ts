import type { FlatText } from '../text/flat-text.ts';
import { FlatTextBuilder } from '../text/flat-text-builder.ts';
import { HARD_BREAK } from '../text/spaces.ts';
import { span } from '../text/span.ts';
import { isBlank } from './html-names.ts';
import { addressesIn } from './inline.ts';
import { addHeading, addParagraph } from './paragraphs.ts';
import type { Context, PartBuilder } from './part.ts';
import { addTable } from './tables.ts';
import type { DocumentTraits } from './traits.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements that begin a paragraph of their own. */
const BLOCKS = names('p div ul ol table h1 h2 h3 h4 h5 h6 details section article header footer blockquote dl figure');
/** Elements that begin a line. */
const LINES = names('br hr tr td th li dt dd summary option label');
const SILENT = names('script style svg template noscript');

const NOT_CLOSED = 'The comment that opens here is not closed (`-->`), so nothing from here on is read.';

/** Adds an HTML block: its comments, its headings, its tables cell by cell, and what other text it holds. */
export function addHtml(
  part: PartBuilder,
  source: string,
  start: number,
  end: number,
  context: Context,
  traits: DocumentTraits,
): void {
  const reader = new HtmlReader(part, source, context, traits, start);
  for (let at = start; at < end; ) {
    const next = source[at] === '<' ? at : source.indexOf('<', at);
    const until = next < 0 || next > end ? end : next;
    reader.text(at, until);
    at = until < end ? reader.markup(until, end) : end;
  }
  reader.finish(end);
}

class HtmlReader {
  readonly #part: PartBuilder;
  readonly #source: string;
  readonly #context: Context;
  readonly #traits: DocumentTraits;
  #text: FlatTextBuilder;
  /** Where the bold text that is open begins. */
  #bold: number | undefined;
  #heading: { level: number; start: number } | undefined;
  #table: HtmlTable | undefined;
  /** The element whose content is no text. */
  #silent: string | undefined;

  constructor(part: PartBuilder, source: string, context: Context, traits: DocumentTraits, start: number) {
    this.#part = part;
    this.#source = source;
    this.#context = context;
    // lines of HTML are layout: none of them is a title for its shape
    this.#traits = { ...traits, titles: 'marked' };
    this.#text = new FlatTextBuilder(start);
  }

  text(from: number, to: number): void {
    if (from >= to || this.#silent) return;
    const raw = this.#source.slice(from, to);
    // text between the cells of a table is white space
    if (this.#table && !this.#table.inCell) return;
    const at = this.#text.length;
    if (raw.includes('&')) this.#text.addAligned(unescaped(raw), this.#source, from, to);
    else this.#text.addVerbatim(raw, from);
    for (const [a, z] of addressesIn(raw)) this.#text.markCode(at + a, at + z);
  }

  /** Takes in the tag or comment that begins here. @returns where it ends */
  markup(at: number, end: number): number {
    const source = this.#source;
    if (source.startsWith('<!--', at)) {
      const close = source.indexOf('-->', at + 2);
      if (close < 0 && end >= source.trimEnd().length)
        this.#part.problem(NOT_CLOSED, span(at, at + '<!--'.length), 'error', 'body');
      const until = close < 0 || close + 3 > end ? end : close + 3;
      this.#part.comment(source, span(at, until));
      return until;
    }
    const tag = /^<(\/?)([a-z][\w-]*)/i.exec(source.slice(at, Math.min(end, at + 40)));
    if (!tag) {
      this.text(at, at + 1);
      return at + 1;
    }
    const close = source.indexOf('>', at);
    const until = close < 0 || close >= end ? end : close + 1;
    if (isBlank(source.slice(at, Math.min(until, at + 200)), source)) {
      this.text(at, until);
      return until;
    }
    this.#part.unread(until - at);
    const name = tag[2]?.toLowerCase() ?? '';
    if (tag[1] === '/') this.#closing(name, at, until);
    else this.#opening(name, at, until);
    return until;
  }

  finish(end: number): void {
    if (this.#table) this.#endTable();
    this.#flush(end);
  }

  #opening(name: string, at: number, until: number): void {
    if (this.#silent) return;
    if (SILENT.has(name)) this.#silent = name;
    else if (name === 'table') {
      this.#flush(at);
      this.#table = new HtmlTable();
    } else if (name === 'tr' || name === 'td' || name === 'th') {
      if (!this.#table) {
        this.#flush(at);
        this.#table = new HtmlTable();
      }
      this.#endCell(until);
      if (name === 'tr') this.#table.row();
      else this.#table.cell(name === 'th', /\b(?:colspan|background|bgcolor)\b/i.test(this.#source.slice(at, until)));
    } else if (/^h[1-6]$/.test(name) && !this.#table) {
      this.#flush(at);
      this.#heading = { level: Number(name[1]), start: at };
    } else if (name === 'b' || name === 'strong') this.#bold = this.#text.length;
    else this.#break(name, at, until);
  }

  #closing(name: string, at: number, until: number): void {
    if (this.#silent) {
      if (name === this.#silent) this.#silent = undefined;
    } else if (name === 'table') {
      if (this.#table) this.#endTable();
      this.#text = new FlatTextBuilder(until);
    } else if (this.#table && (name === 'td' || name === 'th' || name === 'tr')) this.#endCell(until);
    else if (/^h[1-6]$/.test(name) && !this.#table) this.#flush(at);
    else if ((name === 'b' || name === 'strong') && this.#bold !== undefined) {
      this.#text.markBold(this.#bold);
      this.#bold = undefined;
    } else if (name !== 'br') this.#break(name, at, until);
  }

  #break(name: string, at: number, until: number): void {
    const text = BLOCKS.has(name) ? '\n\n' : LINES.has(name) ? HARD_BREAK : '';
    if (text !== '' && (!this.#table || this.#table.inCell)) this.#text.addFor(text, at, until);
  }

  #endCell(until: number): void {
    this.#table?.fill(this.#text.build().trimmed());
    this.#text = new FlatTextBuilder(until);
    this.#bold = undefined;
  }

  #endTable(): void {
    const table = this.#table;
    this.#endCell(0);
    this.#table = undefined;
    if (table) addTable(this.#part, table.headers, table.rows, this.#context);
  }

  #flush(at: number): void {
    const text = this.#text.build().trimmed();
    this.#text = new FlatTextBuilder(at);
    this.#bold = undefined;
    const heading = this.#heading;
    this.#heading = undefined;
    if (text.length === 0) return;
    if (heading && this.#context.top) return addHeading(this.#part, text, heading.level, heading.start);
    for (const paragraph of paragraphs(text)) addParagraph(this.#part, paragraph, this.#context, this.#traits, false);
  }
}

/** Collects the cells of a table. */
class HtmlTable {
  readonly #rows: { cells: FlatText[]; header: boolean }[] = [];
  #open: { header: boolean; drawn: boolean } | undefined;

  get inCell(): boolean {
    return this.#open !== undefined;
  }

  row(): void {
    this.#rows.push({ cells: [], header: true });
  }

  /** @param drawn whether it is coloured or spans columns: empty, it is a bar of a chart and no missing value */
  cell(header: boolean, drawn: boolean): void {
    if (this.#rows.length === 0) this.row();
    this.#open = { header, drawn };
  }

  fill(text: FlatText): void {
    const row = this.#rows[this.#rows.length - 1];
    const cell = this.#open;
    this.#open = undefined;
    if (!row || !cell) return;
    if (!cell.header) row.header = false;
    if (text.length > 0 || !cell.drawn) row.cells.push(text);
  }

  get #filled() {
    return this.#rows.filter((row) => row.cells.length > 0);
  }

  get headers(): readonly FlatText[] {
    const first = this.#filled[0];
    return first?.header && this.#filled.length > 1 ? first.cells : [];
  }

  get rows(): readonly (readonly FlatText[])[] {
    return this.#filled.slice(this.headers.length > 0 ? 1 : 0).map((row) => row.cells);
  }
}

/** Parts between blank lines. */
function paragraphs(text: FlatText): FlatText[] {
  const found: FlatText[] = [];
  let from = 0;
  for (const gap of text.text.matchAll(/\n[ \t]*\n\s*/g)) {
    found.push(text.slice(from, gap.index));
    from = gap.index + gap[0].length;
  }
  found.push(text.slice(from));
  return found.filter((p) => p.length > 0);
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

const unescaped = (raw: string): string =>
  raw.replace(/&(#\d{1,7}|[a-z]{2,6});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return REFERENCES[name] ?? whole;
    const code = Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
