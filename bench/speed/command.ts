import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { examplePlans, joined } from './documents.ts';
import { raceFolder } from './folder.ts';
import type { Step } from './in-process.ts';
import { growth, latency } from './in-process.ts';
import { installPeer, NoPeer } from './peer.ts';
import { ContenderFailed, race } from './processes.ts';
import { growthTable, latencyTable, raceTable } from './report.ts';

export interface Surroundings {
  /** Top folder of the repository: holds dist/ and examples/. */
  readonly root: string;
  /** Makes what is timed inside this process; asked for only when it is. */
  readonly steps: () => readonly Step[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

interface Options {
  readonly only: ReadonlySet<string>;
  readonly runs: number;
  readonly rounds: number;
  readonly copies: number;
  readonly reads: number;
  readonly peer?: string;
}

const KB = 1024;
const PARTS = ['one', 'folder', 'read'] as const;
const GROWTH = [10, 30, 100, 300, 1000].map((size) => size * KB);

function count(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A whole number above 0 is expected.');
}

function parts(value: string): ReadonlySet<string> {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(PARTS as readonly string[]).includes(name));
  if (unknown === undefined) return new Set(names);
  throw new InvalidArgumentError(`There is no ${JSON.stringify(unknown)}. Known: ${PARTS.join(', ')}.`);
}

function command({ out, err }: Surroundings): Command {
  return new Command('npm run bench --')
    .description('Times the built command, alone and against markdownlint-cli2, and the reader in process.')
    .argument('[corpus]', 'folder whose Markdown files the folder part reads')
    .option('--only <parts>', `comma between them: ${PARTS.join(', ')}`, parts, new Set(PARTS))
    .option('--runs <n>', 'runs of each process with one plan', count, 21)
    .option('--rounds <n>', 'runs of each process over the folder', count, 5)
    .option('--copies <n>', 'how often each file of the folder is there', count, 1)
    .option('--reads <n>', 'how often a document is read in process', count, 40)
    .option('--peer <folder>', 'where markdownlint-cli2 is installed (default: it is installed for this run)')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
}

/**
 * The speed command.
 *
 * @param args what stands after the command's name
 * @returns the exit code: 0; 2 where it was misused, something is not there, or a process did not do its work
 */
export function bench(args: readonly string[], surroundings: Surroundings): number {
  const parser = command(surroundings);
  try {
    parser.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'pilotlint-bench-'));
  try {
    run(parser.args[0], parser.opts<Options>(), scratch, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof ContenderFailed) && !(error instanceof NoPeer)) throw error;
    surroundings.err(`bench: ${error.message}\n`);
    return 2;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readExamples(folder: string): readonly string[] {
  const plans = existsSync(folder) ? examplePlans(folder) : [];
  if (plans.some((plan) => plan.trim() !== '')) return plans;
  throw new ContenderFailed(`${folder} holds no plan in Markdown`);
}

function run(corpus: string | undefined, options: Options, scratch: string, { root, steps, out, err }: Surroundings) {
  const program = join(root, 'dist', 'pilotlint.mjs');
  const built = options.only.has('one') || options.only.has('folder');
  if (built && !existsSync(program))
    throw new ContenderFailed(`${program} is not there: build it first (npm run build)`);
  const own = options.only.has('one') || options.only.has('read');
  const plans = own ? readExamples(join(root, 'examples')) : [];
  const print = (title: string, lines: readonly string[]) => out(`\n## ${title}\n\n${lines.join('\n')}\n`);

  const load = loadavg().map((value) => value.toFixed(1));
  out(
    `Node ${process.version}, ${cpus().length} processors, load ${load.join(' ')}. ` +
      'Milliseconds depend on the machine and on what else it does; compare ratios.\n',
  );
  if (options.only.has('one')) {
    const file = join(scratch, 'plan.md');
    writeFileSync(file, joined(plans, 6 * KB));
    const contender = (name: string, ...args: string[]) => ({ name, args, cwd: scratch, codes: [0, 1] });
    const timings = race(
      [
        contender('node -e 0', '-e', '0'),
        contender('pilotlint check', program, 'check', '--no-config', file),
        contender('pilotlint --version', program, '--version'),
      ],
      options.runs,
    );
    print(`One plan of 6 KB, whole process, runs in turn: ${options.runs}`, raceTable(timings));
  }
  if (options.only.has('folder')) {
    if (corpus === undefined) err('bench: no folder given, so the folder part is left out\n');
    else folder(resolve(root, corpus), options, scratch, program, print);
  }
  if (options.only.has('read')) {
    const plan = joined(plans, 60 * KB);
    const texts = GROWTH.map((size) => joined(plans, size));
    const made = steps();
    const latencies = made.map((step) => latency(step, plan, options.reads));
    print(`One plan of 60 KB in process, ${options.reads} times`, latencyTable(latencies));
    const growths = made.map((step) => growth(step, texts));
    print('Growing plan, in process', growthTable(GROWTH, growths));
  }
}

function folder(
  corpus: string,
  options: Options,
  scratch: string,
  program: string,
  print: (title: string, lines: readonly string[]) => void,
): void {
  if (!statSync(corpus, { throwIfNoEntry: false })?.isDirectory())
    throw new ContenderFailed(`${corpus}: no such folder`);
  const peer = options.peer === undefined ? join(scratch, 'peer') : resolve(options.peer);
  if (options.peer === undefined) installPeer(peer);
  const { copies, rounds } = options;
  const result = raceFolder({ corpus, copies, rounds, program, peer, scratch });
  print(
    `${result.files} Markdown files, whole process against ${result.peer}, runs in turn: ${rounds}`,
    raceTable(result.timings),
  );
}
