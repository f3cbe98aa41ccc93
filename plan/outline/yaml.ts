import { type Document, isMap, isScalar, type Node, type Pair, parseAllDocuments, type Scalar, visit } from 'yaml';
import { type Span, span } from '../text/span.ts';
import { joinParts, type PlacedPart } from './join.ts';
import { PartBuilder } from './part.ts';
import type { Outline, Setting, Statement } from './types.ts';
import { type Fault, faultOf, isOnlyUnclosed, looseAlias, repeatedKeys, tooDeepAt } from './yaml-faults.ts';
import { scalarText } from './yaml-keys.ts';
import { readYamlLines } from './yaml-lines.ts';
import { walkYaml } from './yaml-walker.ts';

/** Reads a YAML document; what is invalid is read line by line as far as it goes, with one problem at the first error. */
export function readYaml(text: string, skip: number): Outline {
  const { parts, settings } = readYamlBlock(text.slice(skip), skip, 'body');
  return joinParts('yaml', text, parts, settings, []);
}

export interface YamlBlock {
  readonly parts: readonly PlacedPart[];
  /** Scalars of the top level, for whoever looks for a document's own settings there. */
  readonly settings: readonly Setting[];
}

/** Above this `yaml` takes seconds. */
const LARGEST = 1024 * 1024;

/**
 * @param text the YAML alone
 * @param offset where it stands in the document
 */
export function readYamlBlock(text: string, offset: number, place: 'body' | 'front-matter'): YamlBlock {
  // a lone CR ends a line in Markdown and for the editor, but not for `yaml`
  const source = text.replace(/\r(?!\n)/g, '\n');
  const speech = new PartBuilder();
  const documents = source.length > LARGEST || tooDeepAt(source) !== undefined ? undefined : parsed(source);
  const texts = documents ? textsOf(documents, source) : [];
  for (const [from, to] of hashComments(source))
    if (!texts.some((text) => text.start < from && from < text.end)) speech.comment(source, span(from, to));
  if (source.length > LARGEST) {
    speech.problem('Too large to be read as YAML; read line by line.', span(0, 0), 'note', place);
    return inChunks(speech, [{ text: source, start: 0 }], offset, place);
  }
  if (documents === undefined) {
    const at = tooDeepAt(source) ?? 0;
    speech.problem(
      'Nested too deeply to be read as YAML from here on; read line by line.',
      span(at, at + 1),
      'note',
      place,
    );
    const chunks = chunksOf(source);
    const fault = firstFault(chunks);
    if (fault) speech.problem(invalid(fault), fault.span, 'error', fault.open ? place : undefined);
    return inChunks(speech, chunks, offset, place);
  }
  const fault = faultOf(documents, source) ?? looseAlias(documents);
  if (fault) {
    speech.problem(invalid(fault), fault.span, 'error', fault.open ? place : undefined);
    return inChunks(speech, chunksOf(source), offset, place);
  }
  for (const fault of repeatedKeys(documents)) speech.problem(invalid(fault), fault.span, 'error');
  return {
    parts: [placed(speech, 0, offset), walked(documents, source, offset, place)],
    settings: settingsOf(documents, offset),
  };
}

const invalid = ({ message }: Fault): string => `Invalid YAML: ${message}`;

/** A stretch of the text, and where it begins. */
interface Chunk {
  readonly text: string;
  readonly start: number;
}

/** What the keys of the uppermost level hold, each by itself: a mistake under one of them costs that key only. */
function inChunks(speech: PartBuilder, chunks: readonly Chunk[], offset: number, place: Statement['place']): YamlBlock {
  const parts: PlacedPart[] = [placed(speech, 0, offset)];
  const settings: Setting[] = [];
  for (const { text, start } of chunks) {
    const deep = tooDeepAt(text);
    // what stands above a line that is nested too deeply is read as usual
    const cut = deep === undefined ? text.length : lineStart(text, deep);
    const head = text.slice(0, cut);
    const documents = chunks.length > 1 ? parsed(head) : undefined;
    const isRead = documents !== undefined && isOnlyUnclosed(documents, head);
    if (isRead) {
      parts.push(walked(documents, head, offset + start, place));
      for (const setting of settingsOf(documents, offset + start)) settings.push(setting);
    }
    const rest = isRead ? cut : 0;
    if (rest === text.length) continue;
    const lines = readYamlLines(text.slice(rest), place);
    parts.push({ part: lines.part, offset: offset + start + rest });
    for (const setting of lines.settings) settings.push(moved(setting, offset + start + rest));
  }
  return { parts, settings };
}

/** The first mistake in chunks that can be read as YAML, with its place in the whole. */
function firstFault(chunks: readonly Chunk[]): Fault | undefined {
  for (const { text, start } of chunks) {
    const documents = tooDeepAt(text) === undefined ? parsed(text) : undefined;
    const fault = documents && (faultOf(documents, text) ?? repeatedKeys(documents)[0]);
    if (fault) return { ...fault, span: span(fault.span.start + start, fault.span.end + start) };
  }
  return undefined;
}

const placed = (part: PartBuilder, start: number, offset: number): PlacedPart => ({
  part: part.build(),
  offset: offset + start,
});

function walked(
  documents: readonly Document.Parsed[],
  source: string,
  offset: number,
  place: Statement['place'],
): PlacedPart {
  const part = new PartBuilder();
  for (const document of documents) walkYaml(part, document, source, place);
  return { part: part.build(), offset };
}

/** More keys than that no plan has: they are not worth being read one by one. */
const MOST_CHUNKS = 2000;

/** The text cut before each key of the uppermost level. */
function chunksOf(source: string): Chunk[] {
  const starts = [...source.matchAll(/^[^\s#\-[\]{},&*!|>'"%@`][^\n:]{0,100}:(?=\s|$)/gm)].map((m) => m.index);
  const cuts = starts.length > MOST_CHUNKS ? [0, source.length] : [0, ...starts.filter((s) => s > 0), source.length];
  return cuts.slice(1).map((end, i) => ({ text: source.slice(cuts[i], end), start: cuts[i] ?? 0 }));
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at) + 1;

/** Undefined where `yaml` itself gives up. */
function parsed(source: string): Document.Parsed[] | undefined {
  try {
    const documents = parseAllDocuments(source, {
      prettyErrors: false,
      strict: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    return Array.isArray(documents) ? [...documents] : [];
  } catch {
    return undefined;
  }
}

/** Where texts in quotes and over several lines stand: a `#` in them begins no comment. */
function textsOf(documents: readonly Document.Parsed[], source: string): Span[] {
  const found: Span[] = [];
  for (const document of documents)
    visit(document, {
      Scalar(_, { type, range }) {
        if (!range || type === undefined || type === 'PLAIN') return;
        // behind the sign that opens a block, a comment may stand
        const start = type.startsWith('BLOCK') ? source.indexOf('\n', range[0]) : range[0];
        if (start >= 0) found.push(span(start, range[1]));
      },
    });
  return found;
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

const moved = (setting: Setting, by: number): Setting => ({
  ...setting,
  keySpan: span(setting.keySpan.start + by, setting.keySpan.end + by),
  valueSpan: span(setting.valueSpan.start + by, setting.valueSpan.end + by),
});

/** Those of the first document that is a map. */
function settingsOf(documents: readonly Document.Parsed[], offset: number): Setting[] {
  const map = documents.map((d) => d.contents as Node | null).find((node) => isMap(node));
  return map ? map.items.flatMap(settingOf).map((s) => moved(s, offset)) : [];
}

function settingOf(pair: Pair): Setting[] {
  const key = pair.key as Scalar | null;
  const name = isScalar(key) ? scalarText(key.value) : undefined;
  if (name === undefined || !key?.range) return [];
  const value = pair.value as Node | null;
  const keySpan = span(key.range[0], key.range[1]);
  const range = value?.range;
  return [
    {
      key: name,
      value: isScalar(value) ? scalarText(value.value) : undefined,
      keySpan,
      valueSpan: range ? span(range[0], range[1]) : span(keySpan.end, keySpan.end),
    },
  ];
}
