import { join } from 'node:path';
import { copyMarkdown } from './documents.ts';
import { findPeer } from './peer.ts';
import type { Contender, Timing } from './processes.ts';
import { ContenderFailed, outputOf, race } from './processes.ts';

export interface FolderInput {
  /** Folder whose Markdown files are read. */
  readonly corpus: string;
  readonly copies: number;
  readonly rounds: number;
  /** The built command. */
  readonly program: string;
  /** Folder in which markdownlint-cli2 is installed. */
  readonly peer: string;
  /** An empty folder to work in. */
  readonly scratch: string;
}

export interface FolderResult {
  readonly files: number;
  readonly peer: string;
  /** markdownlint-cli2 first. */
  readonly timings: readonly Timing[];
}

/** How many files a run of pilotlint says it read. */
function filesRead(output: string): number {
  const { files } = JSON.parse(output) as { files: readonly unknown[] };
  return files.length;
}

/**
 * A folder of Markdown files: pilotlint against markdownlint-cli2 on the same copies of them, with no configuration.
 * Before anything is timed, both must say that they read every file.
 *
 * @throws ContenderFailed where one does not
 */
export function raceFolder({ corpus, copies, rounds, program, peer, scratch }: FolderInput): FolderResult {
  const { script, version } = findPeer(peer);
  const files = copyMarkdown(corpus, join(scratch, 'files'), copies);
  if (files === 0) throw new ContenderFailed(`${corpus} holds no Markdown files`);
  const contender = (name: string, ...args: string[]): Contender => ({ name, args, cwd: scratch, codes: [0, 1] });
  const check = [program, 'check', '--no-config', '--format', 'json'];
  const markdownlint = contender('markdownlint-cli2', script, 'files/**/*.md');
  const everything = contender('pilotlint check --all', ...check, '--all', 'files');
  const plans = contender('pilotlint check', ...check, 'files');

  const linted = Number(/^Linting: (\d+) file/m.exec(outputOf(markdownlint))?.[1]);
  const read = filesRead(outputOf(everything));
  for (const [name, count] of [
    [markdownlint.name, linted],
    [everything.name, read],
  ] as const)
    if (count !== files) throw new ContenderFailed(`${name}: read ${count} of ${files} files`);

  const node = contender('node -e 0', '-e', '0');
  return {
    files,
    peer: `markdownlint-cli2 ${version}`,
    timings: race([markdownlint, everything, plans, node], rounds),
  };
}
