import { type Alias, type Document, isCollection, isMap, isScalar, type Node, visit, type YAMLParseError } from 'yaml';
import { type Span, span } from '../text/span.ts';

/** What is wrong with a YAML text, at the place where it is to be mended. */
export interface Fault {
  readonly message: string;
  readonly span: Span;
  /** Whether it is not known where what was opened ends, so that what follows may be another thing than it looks like. */
  readonly open: boolean;
}

/** The first thing that makes a text invalid, from which on it could be understood otherwise; undefined for none. */
export function faultOf(documents: readonly Document.Parsed[], source: string): Fault | undefined {
  const error = documents.flatMap((d) => d.errors).find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!error) return undefined;
  const open = openedAt(error, documents, source);
  const last = Math.max(0, source.trimEnd().length - 1);
  const at = Math.min(open ?? error.pos[0], last);
  return {
    message: open === undefined ? firstLine(error.message) : notClosed(source[at] ?? ''),
    span: span(at, Math.max(Math.min(at + 1, source.length), lineEnd(source, at))),
    open: open !== undefined,
  };
}

/** An alias that stands for nothing: most likely a text that begins with a star and should stand in quotes. */
export function looseAlias(documents: readonly Document.Parsed[]): Fault | undefined {
  const [first] = documents.flatMap((document) => looseAliases(document));
  if (!first) return undefined;
  return {
    message: `“*${first.source}” stands for nothing; a text that begins with “*” stands in quotes.`,
    span: span(first.range?.[0] ?? 0, first.range?.[1] ?? 0),
    open: false,
  };
}

/** Aliases before which no anchor of their name stands. (`Alias.resolve` looks through the whole document for each.) */
export function looseAliases(document: Document.Parsed): readonly Alias[] {
  const anchors = new Set<string>();
  const loose: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!anchors.has(alias.source)) loose.push(alias);
    },
    Value(_, { anchor }) {
      if (anchor) anchors.add(anchor);
    },
  });
  return loose;
}

/** Keys that stand a second time in their map. All values were read, but other tools drop one of them or stop. */
export function repeatedKeys(documents: readonly Document.Parsed[]): Fault[] {
  const found: Fault[] = [];
  for (const document of documents)
    visit(document, {
      Map(_, map) {
        const known = new Set<unknown>();
        for (const { key } of map.items) {
          if (!isScalar(key) || !key.range || key.value === '<<') continue;
          if (known.has(key.value))
            found.push({
              message: `The key “${String(key.value)}” stands a second time in the same map.`,
              span: span(key.range[0], key.range[1]),
              open: false,
            });
          known.add(key.value);
        }
      },
    });
  return found;
}

/** Whether all that is wrong with a text is that brackets are still open at its end: what stands in them can be read. */
export const isOnlyUnclosed = (documents: readonly Document.Parsed[], source: string): boolean => {
  const end = source.trimEnd().length;
  return documents.every((d) => d.errors.every((error) => isFlow(error) && error.pos[0] >= end));
};

const isFlow = ({ message }: YAMLParseError): boolean => /^(?:Flow|Expected flow) (?:map|sequence)/.test(message);

/** Where the bracket or the quote opens that is not closed, and so made the parser give up further below. */
function openedAt(error: YAMLParseError, documents: readonly Document.Parsed[], source: string): number | undefined {
  const at = error.pos[0];
  const flow = isFlow(error);
  const unclosed = flow ? isOpenBracket : /^Missing closing .quote/.test(error.message) ? isOpenQuote : isLongQuote;
  let opened: number | undefined;
  for (const document of documents)
    visit(document, {
      Node(_, node) {
        const [start, end] = node.range ?? [0, 0];
        if (!unclosed(node, start, end, at, source)) return;
        // of brackets the inner one is to be closed first; of quotes the first one took in all that follows
        if (opened === undefined || flow) opened = Math.max(opened ?? 0, start);
      },
    });
  return opened;
}

type Test = (node: Node, start: number, end: number, at: number, source: string) => boolean;

const isOpenBracket: Test = (node, start, end, at, source) =>
  isCollection(node) &&
  node.flow === true &&
  start < at &&
  /[[{]/.test(source[start] ?? '') &&
  source[end - 1] !== (isMap(node) ? '}' : ']');

const isQuote = (node: Node): boolean => isScalar(node) && node.type !== undefined && node.type.startsWith('QUOTE');

const isOpenQuote: Test = (node, start, end, at) => isQuote(node) && start < at && end >= at;

/** One that ends where the next was to begin: what stands behind it on its last line is the value of a later key. */
const isLongQuote: Test = (node, start, end, at, source) =>
  isQuote(node) && end <= at && !/[\r\n]/.test(source.slice(end, at)) && /[\r\n]/.test(source.slice(start, end));

const notClosed = (sign: string): string =>
  `The ${/["']/.test(sign) ? 'quote' : sign} that opens here is not closed, or a line within is not indented.`;

const firstLine = (message: string): string =>
  `${(message.split('\n')[0] ?? message).replace(/[.:]? at line \d+.*$/, '')}.`;

function lineEnd(source: string, at: number): number {
  const next = /[\r\n]/.exec(source.slice(at));
  return next ? at + next.index : source.length;
}

/** `yaml` recurses; deeper nesting would overflow its stack. */
const DEEPEST = 100;

/** Where a text is nested more deeply than can be read; undefined where it is not. */
export function tooDeepAt(source: string): number | undefined {
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
    if (depth > DEEPEST || lineDepth > 2 * DEEPEST) return i;
  }
  return undefined;
}
