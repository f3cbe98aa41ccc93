import type { FlatText } from '../text/flat-text.ts';
import { FlatTextBuilder } from '../text/flat-text-builder.ts';
import { span, type Phrase } from '../text/span.ts';
import { addUnits } from './add-units.ts';
import { type Context, type Part, PartBuilder, type RowDraft, TOP } from './part.ts';
import type { Setting, Statement } from './types.ts';
import { units } from './units.ts';
import { isSettingKey, isTitleKey, keyWords } from './yaml-keys.ts';

const LINE = /^([ \t]*)((?:-[ \t]+)*)(?:(["']?)([\p{L}\p{N}_][^:#\n"']{0,80}?)\3[ \t]*:(?=[ \t]|$))?[ \t]*(.*)$/u;
const LONGEST_LINE = 5_000;
const DEEPEST = 40;

/**
 * Reads text that is meant to be YAML but is not valid: `key: value` lines become entries, keys sections by their
 * indentation, those of a list's item a row, other lines text. Linear; knows nothing of anchors.
 *
 * @returns ranges relative to the source; the scalars of the top level besides
 */
export function readYamlLines(source: string, place: Statement['place']): { part: Part; settings: Setting[] } {
  const reader = new LineReader(place);
  for (let at = 0; at < source.length; ) {
    let end = at;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
    reader.line(source.slice(at, Math.min(end, at + LONGEST_LINE)), at);
    at = end + 1;
  }
  return reader.finish();
}

class LineReader {
  readonly #part = new PartBuilder();
  readonly #settings: Setting[] = [];
  readonly #context: Context;
  /** The map of a list that is open: its row, and the indentation of its dash. */
  #row: { draft: RowDraft; indent: number } | undefined;
  #table: { id: number; indent: number } | undefined;
  /** The block scalar that is open: its label, and the indentation of its key. */
  #block: { name: Phrase; indent: number } | undefined;

  constructor(place: Statement['place']) {
    this.#context = { ...TOP, kind: 'entry', place, top: false };
  }

  finish(): { part: Part; settings: Setting[] } {
    return { part: this.#part.build(), settings: this.#settings };
  }

  line(raw: string, start: number): void {
    if (raw.trim() === '' || /^\s*#/.test(raw) || /^(?:---|\.\.\.)\s*$/.test(raw)) return;
    const [, indentation = '', dashes = '', quote = '', key, rest = ''] = LINE.exec(raw) ?? [];
    const indent = indentation.replaceAll('\t', '    ').length;
    const text = flat(withoutRemark(rest), start + raw.length - rest.length);
    if (this.#block && indent > this.#block.indent) {
      const whole = flat(raw.trim(), start + raw.search(/\S/));
      return this.#add(whole, { ...this.#context, row: this.#row?.draft, labels: [this.#block.name] });
    }
    this.#block = undefined;
    if (this.#row && indent <= this.#row.indent && !(dashes && indent === this.#row.indent)) this.#row = undefined;
    if (dashes && key) this.#openRow(indent, text);
    const context = { ...this.#context, row: this.#row?.draft };
    if (!key) return this.#add(text, context);
    const keyStart = start + indentation.length + dashes.length + quote.length;
    this.#entry(key, keyStart, text, indent + dashes.length, start, context);
  }

  #entry(key: string, keyStart: number, text: FlatText, indent: number, start: number, context: Context): void {
    const name: Phrase = { text: keyWords(key), span: span(keyStart, keyStart + key.length) };
    const level = Math.min(DEEPEST, Math.floor(indent / 2) + 1);
    const block = /^[|>][+-]?\d?$/.test(text.text);
    if (indent === 0) {
      this.#settings.push(settingOf(key, name, block ? text.slice(Infinity) : text));
      if (isSettingKey(key)) return;
    }
    if (!context.row) this.#part.close(level, start);
    const holds = text.length > 0 && !context.row && context.place === 'body';
    if (holds && !isTitleKey(key)) this.#part.section(name, 'entry', level, start);
    const labelled = { ...context, labels: [name] };
    if (text.length === 0 && this.#row?.draft.head.text === '') this.#row.draft = { ...this.#row.draft, head: name };
    else if (block) this.#block = { name, indent };
    else if (text.length > 0) this.#add(text, labelled);
    else if (context.row || context.place !== 'body') this.#part.empty(name.span, labelled, text);
    else this.#part.section(name, 'key', level, start);
  }

  #openRow(indent: number, head: FlatText): void {
    if (this.#table?.indent !== indent || !this.#row) this.#table = { id: this.#part.table(), indent };
    this.#row = { draft: this.#part.row(this.#table.id, head.phrase()), indent };
  }

  /** A value: of a flow list, item by item. */
  #add(text: FlatText, context: Context): void {
    if (text.length === 0) return;
    if (!/^\[.*\]$/su.test(text.text)) {
      if (context.labels.length > 0) this.#part.text(text, context);
      else addUnits(this.#part, units(text), context, false);
      return;
    }
    let from = 1;
    for (let i = 1; i < text.length; i++) {
      if (i < text.length - 1 && text.text[i] !== ',') continue;
      const item = text.slice(from, i);
      if (item.length > 0) this.#part.text(item, context);
      from = i + 1;
    }
  }
}

const settingOf = (key: string, name: Phrase, value: FlatText): Setting => ({
  key,
  value: value.length > 0 ? value.text : undefined,
  keySpan: name.span,
  valueSpan: value.length > 0 ? value.span : span(name.span.end, name.span.end),
});

/** What is written to say that there is no value. */
const NULL = /^(?:null|Null|NULL|~)$/;

function withoutRemark(value: string): string {
  const said = value.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
  return NULL.test(said) ? '' : said;
}

function flat(text: string, offset: number): FlatText {
  const builder = new FlatTextBuilder(offset);
  const quoted = /^(["'])(.*)\1\s*$/.exec(text);
  builder.addVerbatim(quoted ? (quoted[2] ?? '') : text, quoted ? offset + 1 : offset);
  return builder.build().trimmed();
}
