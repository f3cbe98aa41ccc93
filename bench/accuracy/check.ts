import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledDocument, Source } from './corpus.ts';
import { parseLabels, parseSources, UnreadableInput } from './corpus.ts';
import type { Predictions } from './predictions.ts';
import { parsePredictions } from './predictions.ts';

export interface Corpus {
  readonly labels: readonly LabelledDocument[];
  /** Undefined where the corpus does not say where its documents come from. */
  readonly sources: readonly Source[] | undefined;
  /** The folders of documents. */
  readonly folders: readonly string[];
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * @param folder holds labels.jsonl, perhaps sources.jsonl, and the folders plans, templates and negatives
 * @throws UnreadableInput saying what is not there or not as it should be
 */
export function readCorpus(folder: string): Corpus {
  if (!isFolder(folder)) throw new UnreadableInput(`${folder}: no such folder`);
  const labels = join(folder, 'labels.jsonl');
  const sources = join(folder, 'sources.jsonl');
  const folders = ['plans', 'templates', 'negatives'].map((name) => join(folder, name));
  const absent = [...(existsSync(labels) ? [] : [labels]), ...folders.filter((path) => !isFolder(path))];
  if (absent.length > 0) throw new UnreadableInput(`${folder} is no labelled corpus: there is no ${absent.join(', ')}`);
  return {
    labels: parseLabels(readFileSync(labels, 'utf8')),
    sources: existsSync(sources) ? parseSources(readFileSync(sources, 'utf8')) : undefined,
    folders,
  };
}

/**
 * Runs the built command over the folders, once, as a process of its own. Its messages go to this process's standard error.
 *
 * @param program the built file
 * @returns what it read; with `errors` where it could not check everything
 * @throws UnreadableInput where there is no such file, it does not run, or does not answer as `check` does
 */
export async function check(program: string, folders: readonly string[]): Promise<Predictions> {
  if (!existsSync(program)) throw new UnreadableInput(`${program} is not there: build it first (npm run build)`);
  const child = spawn(process.execPath, [program, 'check', '--all', '--no-config', '--format', 'json', ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const text: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => text.push(chunk));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  // 2 says that something could not be checked; the rest is in the output all the same.
  if (signal !== null || code === null || code > 2)
    throw new UnreadableInput(`pilotlint ended with ${signal ?? `exit code ${code}`} instead of an answer`);
  try {
    return parsePredictions(text.join(''));
  } catch (error) {
    if (code !== 2 || !(error instanceof UnreadableInput)) throw error;
    throw new UnreadableInput('pilotlint could not run (exit code 2; its message is above)');
  }
}
