import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import { type FlatText, FlatTextBuilder } from '../text/flat-text.ts';
import { span, type Phrase } from '../text/span.ts';
import { joinParts } from './join.ts';
import { lines, withoutBullet } from './lines-of.ts';
import { type Context, type Part, PartBuilder, TOP } from './part.ts';
import type { Outline, Setting } from './types.ts';
import { keyWords } from './yaml-keys.ts';
import { readYamlLines } from './yaml-lines.ts';

/** Reads a YAML document; what is invalid is read line by line as far as it goes, with one problem at the first error. */
export function readYaml(text: string, skip: number): Outline {
  const { part, settings } = readYamlBlock(text.slice(skip), skip, 'body');
  return joinParts('yaml', text, [{ part, offset: skip }], settings, []);
}

/**
 * @param source the YAML alone; ranges of the part are relative to it
 * @param offset where it stands in the document; ranges of settings are the document's
 */
export function readYamlBlock(
  source: string,
  offset: number,
  place: 'body' | 'front-matter',
): { part: Part; settings: Setting[] } {
  const part = new PartBuilder();
  const settings: Setting[] = [];
  for (const [from, to] of hashComments(source)) part.comment(source, span(from, to));
  const documents = isShallow(source) ? parsed(source) : undefined;
  const error = documents?.flatMap((d) => d.errors)[0];
  if (!documents) part.problem('Nested too deeply to be read as YAML; read line by line.', span(0, 0), 'note');
  else if (error) {
    const at = Math.min(error.pos[0], Math.max(0, source.length - 1));
    part.problem(`Invalid YAML: ${firstLine(error.message)}`, span(at, Math.max(at + 1, lineEnd(source, at))), 'error');
  }
  const walker = new Walker(part, source, place);
  const usable = documents && (!error || covers(documents, source));
  if (!documents || !usable)
    readYamlLines(part, source, place, (key, value) => settings.push(moved(key, value, offset)));
  else
    for (const document of documents) {
      const contents = document.contents as Node | null;
      if (!contents) continue;
      if (isMap(contents)) for (const pair of contents.items) settings.push(...settingOf(pair, offset));
      walker.value(contents, { ...TOP, kind: 'entry', place }, 0);
    }
  return { part: part.build(), settings };
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? message).replace(/ at line \d+.*$/, '') + '.';
const lineEnd = (source: string, at: number): number => {
  const next = source.indexOf('\n', at);
  return next < 0 ? source.length : next;
};

function parsed(source: string): Document.Parsed[] | undefined {
  try {
    const documents = parseAllDocuments(source, {
      prettyErrors: true,
      strict: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    return Array.isArray(documents) ? [...documents] : [];
  } catch {
    return undefined;
  }
}

/** Whether enough of an invalid text was understood: the tree reaches at least two thirds of it. */
function covers(documents: readonly Document.Parsed[], source: string): boolean {
  const last = documents[documents.length - 1]?.contents as Node | null | undefined;
  const end = last?.range?.[1] ?? 0;
  return isMap(last) && end >= source.trimEnd().length * 0.66 && documents.every((d) => d.errors.length <= 2);
}

/** `yaml` recurses; deep nesting would overflow its stack. */
const DEEPEST = 100;

function isShallow(source: string): boolean {
  let depth = 0;
  let lineDepth = 0;
  let atStart = true;
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 10) {
      atStart = true;
      lineDepth = 0;
      continue;
    }
    if (c === 91 || c === 123) depth++;
    else if (c === 93 || c === 125) depth = Math.max(0, depth - 1);
    if (atStart) {
      if (c === 45 || c === 63) lineDepth++;
      else if (c === 32) lineDepth += 0.5;
      else atStart = false;
    }
    if (depth > DEEPEST || lineDepth > 2 * DEEPEST) return false;
  }
  return true;
}

/** Comments that speak to pilotlint; those alone are of interest. */
function hashComments(source: string): [number, number][] {
  const found: [number, number][] = [];
  for (const m of source.matchAll(/(?:^|[ \t])(#[ \t]*pilotlint-[^\r\n]*)/gm)) {
    const at = m.index + m[0].length - (m[1]?.length ?? 0);
    found.push([at, m.index + m[0].length]);
  }
  return found;
}

const moved = (key: Phrase, value: Phrase | undefined, offset: number): Setting => ({
  key: key.text,
  value: value?.text,
  keySpan: span(key.span.start + offset, key.span.end + offset),
  valueSpan: value
    ? span(value.span.start + offset, value.span.end + offset)
    : span(key.span.end + offset, key.span.end + offset),
});

function settingOf(pair: Pair, offset: number): Setting[] {
  const key = pair.key as Scalar | null;
  if (!isScalar(key) || !key.range) return [];
  const value = pair.value as Node | null;
  const keySpan = span(key.range[0] + offset, key.range[1] + offset);
  const range = value?.range;
  return [
    {
      key: String(key.value),
      value: isScalar(value) && value.value !== null ? String(value.value) : undefined,
      keySpan,
      valueSpan: range ? span(range[0] + offset, range[1] + offset) : span(keySpan.end, keySpan.end),
    },
  ];
}

/** Keys whose value names the map that holds them. */
const NAMING = new Set([
  'name',
  'title',
  'metric',
  'risk',
  'id',
  'phase',
  'milestone',
  'task',
  'goal',
  'label',
  'option',
  'signal',
]);

class Walker {
  readonly #part: PartBuilder;
  readonly #source: string;
  readonly #place: 'body' | 'front-matter';

  constructor(part: PartBuilder, source: string, place: 'body' | 'front-matter') {
    this.#part = part;
    this.#source = source;
    this.#place = place;
  }

  value(node: Node, context: Context, depth: number): void {
    if (depth > 2 * DEEPEST) return;
    if (isMap(node)) for (const pair of node.items) this.#pair(pair, context, depth);
    else if (isSeq(node)) this.#sequence(node.items as (Node | Pair)[], context, depth);
    else if (isScalar(node)) this.#scalar(node, context);
  }

  #pair(pair: Pair, context: Context, depth: number): void {
    const key = pair.key as Scalar | null;
    if (!isScalar(key) || !key.range) return;
    const value = pair.value as Node | null;
    const name: Phrase = { text: keyWords(String(key.value)), span: span(key.range[0], key.range[1]) };
    if (depth === 0 && /^(?:pilotlint|stage|status|kind|type)$/i.test(String(key.value))) return;
    const collection = isMap(value) || isSeq(value);
    if (collection && !context.row && this.#place === 'body') {
      this.#part.section(this.#flat(key), 'key', depth + 1, key.range[0]);
      return this.value(value, context, depth + 1);
    }
    const inner: Context = { ...context, labels: [...context.labels, name] };
    if (collection) this.value(value, inner, depth + 1);
    else if (isScalar(value) && value.value !== null && String(value.value).trim() !== '') this.#scalar(value, inner);
    else if (!isAlias(value)) this.#part.empty(name.span, inner, this.#flat(key));
  }

  /** Maps in a list are the rows of a table. */
  #sequence(items: readonly (Node | Pair)[], context: Context, depth: number): void {
    const table = items.some((i) => isMap(i)) ? this.#part.table() : 0;
    for (const item of items) {
      if (isMap(item)) {
        const leads = context.row ? [...context.leads, context.row.head] : context.leads;
        const row = this.#part.row(table, this.#head(item.items));
        for (const pair of item.items) this.#pair(pair, { ...context, leads, row }, depth + 1);
      } else if (isSeq(item) || isScalar(item)) this.value(item, context, depth + 1);
    }
  }

  #head(pairs: readonly Pair[]): Phrase {
    const scalars = pairs.filter((p) => isScalar(p.value) && p.value.value !== null);
    const named = scalars.find((p) => isScalar(p.key) && NAMING.has(String(p.key.value).toLowerCase())) ?? scalars[0];
    return named && isScalar(named.value) ? this.#flat(named.value).phrase() : { text: '', span: span(0, 0) };
  }

  #scalar(node: Scalar, context: Context): void {
    const flat = this.#flat(node);
    if (flat.length === 0) return;
    const many = lines(flat);
    if (many.length > 1 && many.some((l) => withoutBullet(l) !== l))
      for (const line of many) this.#part.labelled(withoutBullet(line), context);
    else if (context.labels.length === 0) this.#part.labelled(flat, context);
    else this.#part.text(flat, context);
  }

  /** The scalar's text with its places: quotes, escapes and the indentation of block scalars are no part of it. */
  #flat(node: Scalar): FlatText {
    const [start, end] = span2(node);
    const builder = new FlatTextBuilder(start);
    const raw = this.#source.slice(start, end);
    if (typeof node.value === 'string') {
      const from = start + (/^(?:[|>][+\-\d]*|["'])/.exec(raw)?.[0].length ?? 0);
      builder.addAligned(node.value, this.#source, from, end);
    } else builder.addVerbatim(raw.trim(), start);
    return builder.build().trimmed();
  }
}

const span2 = (node: Scalar): readonly [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
