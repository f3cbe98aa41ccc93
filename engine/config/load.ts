import { type Document, parseDocument, visit } from 'yaml';
import { type Fault, faultOf, looseAlias, looseAliases, tooDeepAt } from '../../plan/outline/yaml-faults.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { Lines } from '../../plan/text/lines.ts';
import type { Configuration, ConfigurationProblem, FileSource, Settings } from '../types.ts';
import { jsonFault, withoutComments } from './json.ts';
import { type Mistake, mistakesOf } from './messages.ts';
import { offsetOf } from './positions.ts';
import { configurationSchema, type RuleEntry } from './schema.ts';

/** In characters. Nobody writes such a file by hand; most likely another one was named. */
const LARGEST = 1_000_000;

/**
 * Reads a configuration file. Rejects only where the source does; a file that is not there (any more) is a problem of the
 * configuration.
 *
 * @param rules all rules that there are
 */
export const loadConfiguration = async (
  path: string,
  source: FileSource,
  rules: readonly RuleEntry[],
): Promise<Configuration> => {
  const text = await source.readText(path);
  if (text !== undefined) return readConfiguration(text, path, rules);
  const problem = { path, message: 'There is no such file.', line: 1, column: 1 };
  return { settings: DEFAULT_SETTINGS, path, problems: [problem] };
};

/**
 * Reads the text of a configuration: YAML, or JSON with comments and commas behind the last entry, as editors take it in their
 * settings. Never throws: each mistake is a problem at its place, and what is right in the rest of the file holds.
 */
export const readConfiguration = (content: string, path: string, rules: readonly RuleEntry[]): Configuration => {
  const isJson = /\.json$/iu.test(path);
  const plain = content.replace(/^\uFEFF/u, '');
  const lines = new Lines(plain);
  const problem = (offset: number, message: string): ConfigurationProblem => {
    const { line, character } = lines.position(offset);
    return { path, message, line: line + 1, column: character + 1 };
  };
  const unreadable = (offset: number, message: string): Configuration => ({
    settings: DEFAULT_SETTINGS,
    path,
    problems: [problem(offset, message)],
  });

  if (plain.length > LARGEST) return unreadable(0, 'The file is too large for a configuration.');
  // JSON is YAML but for its comments; blanks in their stead keep every place.
  const text = isJson ? withoutComments(plain) : plain;
  const deep = tooDeepAt(text);
  if (deep !== undefined) return unreadable(deep, 'The file is nested too deep for a configuration.');

  const notJson = isJson ? jsonFault(plain) : undefined;
  if (notJson !== undefined) return unreadable(notJson.offset, `This is not valid JSON: ${notJson.message}`);
  const parsed = parse(text);
  if (parsed instanceof Error) return unreadable(0, `The file cannot be read: ${parsed.message}`);
  const { document, data, loose } = parsed;
  const { settings, mistakes } = validated(data, rules);
  const notation = isJson ? 'JSON' : 'YAML';
  const broken = (offset: number, message: string): ConfigurationProblem =>
    problem(offset, `This is not valid ${notation}: ${message}`);
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Where the parser lost its way, what it makes of the rest is no mistake of the author's: the first one is told.
  if (repeated.length < document.errors.length) {
    const lost = faultOf([document], text);
    const isSecond = document.errors[0]?.code === 'MULTIPLE_DOCS';
    const message = isSecond ? 'A second document begins here; a configuration is one.' : lost?.message;
    if (lost) return { settings, path, problems: [broken(lost.span.start, message ?? lost.message)] };
  }
  if (loose) return { settings, path, problems: [broken(loose.span.start, loose.message)] };
  const invalid = mistakes.map((mistake) => problem(offsetOf(document, mistake), mistake.message));
  const problems = [...repeated.map(({ pos, message }) => broken(pos[0], message)), ...invalid].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return { settings, path, problems };
};

interface Parsed {
  readonly document: Document.Parsed;
  /** Plain values. Keys without a value, as in a file that is being written, are left out. */
  readonly data: unknown;
  /** An alias that stands for nothing; `data` is without it. */
  readonly loose: Fault | undefined;
}

/** Takes out what cannot be resolved, so that the rest can be read. */
const withoutLooseAliases = (document: Document.Parsed): void => {
  const loose = new Set(looseAliases(document));
  visit(document, { Alias: (_, alias) => (loose.has(alias) ? document.createNode(null) : undefined) });
};

const parse = (text: string): Parsed | Error => {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const loose = looseAlias([document]);
    if (loose) withoutLooseAliases(document);
    const data: unknown = document.toJS() ?? {};
    if (!isRecord(data)) return { document, data, loose };
    return { document, loose, data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)) };
  } catch (error) {
    // Aliases that would grow without bound, or that point nowhere.
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** Settings made of what is valid, and what is wrong with the rest. */
const validated = (
  data: unknown,
  rules: readonly RuleEntry[],
): { readonly settings: Settings; readonly mistakes: readonly Mistake[] } => {
  const schema = configurationSchema(rules);
  const first = schema.safeParse(data);
  const mistakes = first.success ? [] : mistakesOf(first.error.issues, data, rules);
  const rest = mistakes.reduce((left, mistake) => without(left, mistake.path), data);
  const second = first.success ? first : schema.safeParse(dense(rest));
  if (!second.success) return { settings: DEFAULT_SETTINGS, mistakes };
  const { rules: severities, files, ignore, stage, status } = second.data;
  const named = Object.entries(severities ?? {}).filter(([, severity]) => severity !== undefined);
  return {
    settings: {
      rules: Object.fromEntries(named) as Settings['rules'],
      files: files ?? [],
      ignore: ignore ?? [],
      stage,
      status,
    },
    mistakes,
  };
};

/** A copy in which nothing stands at the path. */
const without = (data: unknown, path: readonly PropertyKey[]): unknown => {
  const [key, ...deeper] = path;
  if (key === undefined) return undefined;
  if (Array.isArray(data)) return data.map((value: unknown, i) => (i === key ? without(value, deeper) : value));
  if (!isRecord(data)) return data;
  const entries = Object.entries(data).map(([name, value]) => [name, name === key ? without(value, deeper) : value]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
};

/** Lists without the holes that `without` left. */
const dense = (data: unknown): unknown =>
  isRecord(data)
    ? Object.fromEntries(
        Object.entries(data).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.filter((item) => item !== undefined) : value,
        ]),
      )
    : {};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
