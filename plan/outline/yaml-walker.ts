import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { FlatText } from '../text/flat-text.ts';
import { FlatTextBuilder } from '../text/flat-text-builder.ts';
import { span, type Phrase } from '../text/span.ts';
import { addUnits } from './add-units.ts';
import { type Context, type PartBuilder, TOP } from './part.ts';
import type { Statement } from './types.ts';
import { units } from './units.ts';
import { isSettingKey, isTitleKey, keyWords, scalarText } from './yaml-keys.ts';

/** Adds what a valid YAML document holds: keys as sections, maps in lists as rows, scalars as entries. */
export function walkYaml(
  part: PartBuilder,
  document: Document.Parsed,
  source: string,
  place: Statement['place'],
): void {
  const contents = document.contents as Node | null;
  if (!contents) return;
  part.close(1, contents.range?.[0] ?? 0);
  new Walker(part, source).value(contents, { ...TOP, kind: 'entry', place, top: false }, 0);
}

/** Keys whose value names the map that holds them. */
const NAMING: ReadonlySet<string> = new Set(
  'name title metric risk id phase milestone task goal label option signal objective feature role criterion kpi'.split(
    ' ',
  ),
);

/** "- Billing:" with the keys below it not indented: the first key has no value, it names the map. */
const isName = (pairs: readonly Pair[]): boolean =>
  pairs.length > 1 && isNull(pairs[0]?.value) && !isNull(pairs[1]?.value);

const isNull = (value: unknown): boolean =>
  value === null || (isScalar(value) && value.value === null && !value.source);

const isEmpty = ({ value }: Scalar): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** Beyond this depth nothing is read; the text was found shallow, but anchors and flow collections may add to it. */
const DEEPEST = 200;

class Walker {
  readonly #part: PartBuilder;
  readonly #source: string;
  /** Text of the scalars that an alias may stand for. */
  readonly #anchored = new Map<string, string>();

  constructor(part: PartBuilder, source: string) {
    this.#part = part;
    this.#source = source;
  }

  value(node: Node, context: Context, depth: number): void {
    if (depth > DEEPEST) return;
    if (isMap(node)) for (const pair of node.items) this.#pair(pair, context, depth);
    else if (isSeq(node)) this.#sequence(node.items as (Node | Pair)[], context, depth);
    else if (isScalar(node)) this.#scalar(node, context);
    else if (isAlias(node)) this.#alias(node, context);
  }

  #pair(pair: Pair, context: Context, depth: number): void {
    const key = pair.key as Scalar | null;
    if (!isScalar(key) || !key.range || (depth === 0 && isSettingKey(String(key.value)))) return;
    const value = pair.value as Node | null;
    const named = this.#flat(key);
    const name: Phrase = { text: keyWords(named.text), span: span(key.range[0], key.range[1]) };
    const sections = !context.row && context.place === 'body';
    if (sections) this.#part.close(depth + 1, key.range[0]);
    const holds = isMap(value) || isSeq(value);
    if (holds && sections) {
      this.#part.section(name, 'key', depth + 1, key.range[0]);
      return this.value(value, context, depth + 1);
    }
    if (sections && name.text !== '' && !isTitleKey(named.text))
      this.#part.section(name, 'entry', depth + 1, key.range[0]);
    const inner: Context = name.text === '' ? context : { ...context, labels: [...context.labels, name] };
    if (holds) this.value(value, inner, depth + 1);
    else if (isAlias(value)) this.#alias(value, inner);
    else if (isScalar(value) && !isEmpty(value)) this.#scalar(value, inner);
    else if (name.text !== '') this.#part.empty(name.span, inner, named.slice(Infinity));
  }

  /** Maps in a list are the rows of a table. */
  #sequence(items: readonly (Node | Pair)[], context: Context, depth: number): void {
    const table = items.some((i) => isMap(i)) ? this.#part.table() : 0;
    for (const item of items) {
      if (isMap(item)) {
        const leads = context.row ? [...context.leads, context.row.head] : context.leads;
        const row = this.#part.row(table, this.#head(item.items, item));
        const named = isName(item.items) ? item.items.slice(1) : item.items;
        for (const pair of named) this.#pair(pair, { ...context, leads, row }, depth + 1);
      } else if (isSeq(item) || isScalar(item) || isAlias(item)) this.value(item, context, depth + 1);
    }
  }

  #head(pairs: readonly Pair[], map: Node): Phrase {
    const name = pairs[0]?.key;
    if (isName(pairs) && isScalar(name)) return this.#flat(name).phrase();
    const scalars = pairs.filter((p) => isScalar(p.value) && p.value.value !== null);
    const named = scalars.find((p) => isScalar(p.key) && NAMING.has(String(p.key.value).toLowerCase())) ?? scalars[0];
    if (named && isScalar(named.value)) return this.#flat(named.value).phrase();
    const at = map.range?.[0] ?? 0;
    return { text: '', span: span(at, at) };
  }

  /** An alias of a scalar stands for its text; what a collection holds was read where it is written. */
  #alias(alias: Alias, context: Context): void {
    const text = this.#anchored.get(alias.source);
    if (text === undefined || !alias.range) return;
    const builder = new FlatTextBuilder(alias.range[0]);
    builder.addFor(text, alias.range[0], alias.range[1]);
    this.#part.text(builder.build(), context);
  }

  #scalar(node: Scalar, context: Context): void {
    const value = scalarText(node.value);
    if (node.anchor && value !== undefined) this.#anchored.set(node.anchor, value);
    const flat = this.#flat(node);
    if (flat.length === 0) return;
    const all = units(flat);
    if (all.length === 1 && context.labels.length > 0) this.#part.text(flat, context);
    else addUnits(this.#part, all, context, false);
  }

  /** The scalar's text with its places: quotes, escapes and the indentation of block scalars are no part of it. */
  #flat(node: Scalar): FlatText {
    const [start, end] = node.range ?? [0, 0];
    const builder = new FlatTextBuilder(start);
    const raw = this.#source.slice(start, end);
    if (typeof node.value === 'string') {
      const from = start + (/^(?:[|>][+\-\d]*[^\n]*\n|["'])/.exec(raw)?.[0].length ?? 0);
      builder.addAligned(node.value, this.#source, from, end);
    } else builder.addVerbatim(raw.trim(), start + raw.search(/\S|$/));
    return builder.build().trimmed();
  }
}
