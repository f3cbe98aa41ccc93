import {
  type Document,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLParseError,
} from 'yaml';
import { span } from '../text/span.ts';
import { joinParts, type PlacedPart } from './join.ts';
import { PartBuilder } from './part.ts';
import type { Outline, Setting, Statement } from './types.ts';
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
  for (const [from, to] of hashComments(source)) speech.comment(source, span(from, to));
  const result = source.length > LARGEST || !isShallow(source) ? 'note' : parsed(source);
  if (typeof result === 'string') {
    speech.problem('Too large or too deeply nested to be read as YAML; read line by line.', span(0, 0), 'note');
    return inLines(speech, [source], offset, place);
  }
  const error = result.flatMap((d) => d.errors)[0];
  if (!error)
    return {
      parts: [placed(speech, 0, offset), walked(result, source, offset, place)],
      settings: settingsOf(result, offset),
    };
  const at = Math.min(placeOf(error, result), Math.max(0, source.trimEnd().length - 1));
  speech.problem(
    `Invalid YAML: ${firstLine(error.message)}`,
    span(at, Math.max(Math.min(at + 1, source.length), lineEnd(source, at))),
    'error',
  );
  return inLines(speech, chunksOf(source), offset, place);
}

/** Where a mistake begins: for a quote that is never closed where it opens, not where the parser gave up. */
function placeOf(error: YAMLParseError, documents: readonly Document.Parsed[]): number {
  let at = error.pos[0];
  if (!/^Missing closing .quote/.test(error.message)) return at;
  for (const document of documents)
    visit(document, {
      Scalar(_, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[1] >= error.pos[0] && range[0] < at) at = range[0];
      },
    });
  return at;
}

/** Reads chunk by chunk, so that a mistake under one key of the top level costs that key only. */
function inLines(speech: PartBuilder, chunks: readonly string[], offset: number, place: Statement['place']): YamlBlock {
  const parts: PlacedPart[] = [placed(speech, 0, offset)];
  const settings: Setting[] = [];
  let start = 0;
  for (const chunk of chunks) {
    const documents = chunks.length > 1 ? parsed(chunk) : 'note';
    if (typeof documents !== 'string' && documents.every((d) => d.errors.length === 0)) {
      parts.push(walked(documents, chunk, offset + start, place));
      for (const setting of settingsOf(documents, offset + start)) settings.push(setting);
    } else {
      const lines = readYamlLines(chunk, place);
      parts.push({ part: lines.part, offset: offset + start });
      for (const setting of lines.settings) settings.push(moved(setting, offset + start));
    }
    start += chunk.length;
  }
  return { parts, settings };
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

/** The text cut before each key of the top level. */
function chunksOf(source: string): string[] {
  const starts = [...source.matchAll(/^[^\s#\-[\]{},&*!|>'"%@`][^\n:]{0,100}:(?=\s|$)/gm)].map((m) => m.index);
  const cuts = [0, ...starts.filter((s) => s > 0), source.length];
  return cuts.slice(1).map((end, i) => source.slice(cuts[i], end));
}

const firstLine = (message: string): string =>
  `${(message.split('\n')[0] ?? message).replace(/[.:]? at line \d+.*$/, '')}.`;

function lineEnd(source: string, at: number): number {
  const next = /[\r\n]/.exec(source.slice(at));
  return next ? at + next.index : source.length;
}

function parsed(source: string): Document.Parsed[] | 'note' {
  try {
    const documents = parseAllDocuments(source, {
      prettyErrors: false,
      strict: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    return Array.isArray(documents) ? [...documents] : [];
  } catch {
    return 'note';
  }
}

/** `yaml` recurses; deep nesting would overflow its stack. */
const DEEPEST = 100;

function isShallow(source: string): boolean {
  let depth = 0;
  let lineDepth = 0;
  let atStart = true;
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 10 || c === 13) {
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
