import { readFileSync } from 'node:fs';
import type { Position, Range } from 'vscode-languageserver';
import type { Finding, Linter } from '../../engine/types.ts';
import type { Environment, Files, FixesOf } from '../../server/environment.ts';
import { environment } from '../../server/wire.ts';

const WIRED = environment({ version: '1.2.3', files: undefined, rulePage: () => undefined });

/** Compiling the vocabulary costs time: one linter serves all tests of a file. */
let linter: Linter | undefined;

/** The real parts, but for what is given. */
export const testEnvironment = (more: Partial<Environment> = {}): Environment => ({
  ...WIRED,
  linter: () => (linter ??= WIRED.linter()),
  fixesOf: () => [],
  ...more,
});

export const realFixesOf: FixesOf = WIRED.fixesOf;

export const WEAK = readFileSync('examples/weak-pilot.md', 'utf8');
export const GOOD = readFileSync('examples/good-pilot.md', 'utf8');
export const GOOD_YAML = readFileSync('examples/good-pilot.yaml', 'utf8');

/** Files by their URI, in memory. What is an Error cannot be read. */
export const memoryFiles = (files: Record<string, string | Error>): Files => ({
  readText: async (uri) => {
    const text = files[uri];
    if (text instanceof Error) throw text;
    return text;
  },
  list: async (folder) => Object.keys(files).filter((uri) => uri.startsWith(folder)),
});

/** The text without its `|`, and where that stood. */
export const withCursor = (marked: string): { readonly text: string; readonly position: Position } => {
  const at = marked.indexOf('‸');
  if (at < 0) throw new Error('no ‸ in the text');
  return { text: marked.replace('‸', ''), position: positionIn(marked, at) };
};

/** The position of an offset. */
export const positionIn = (text: string, offset: number): Position => {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

/** Where a word stands for the first time. */
export const rangeIn = (text: string, word: string): Range => {
  const at = text.indexOf(word);
  if (at < 0) throw new Error(`“${word}” does not stand in the text`);
  return { start: positionIn(text, at), end: positionIn(text, at + word.length) };
};

/** What a fresh check says, as far as a diagnostic shows it. */
export const outline = (findings: readonly Finding[]) =>
  findings
    .filter(({ suppressed }) => suppressed === null)
    .map(({ rule, range, message }) => ({ code: rule, range, message }));
