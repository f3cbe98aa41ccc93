import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A command line that is timed as a whole process, from its start to its end. */
export interface Contender {
  readonly name: string;
  /** Arguments to this Node. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes that say it did its work. */
  readonly codes: readonly number[];
}

export interface Sample {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time, its own children included; undefined where the system does not tell. */
  readonly cpu: number | undefined;
}

export interface Timing {
  readonly name: string;
  /** One a round, in order. */
  readonly samples: readonly Sample[];
}

/** A contender that did not do its work: timing it would say nothing. */
export class ContenderFailed extends Error {}

const LIMIT_MS = 10 * 60_000;

/** Processor time of the children that have ended, in seconds; from /proc (Linux), where a tick is 1/100 s. */
function childrenCpu(): number | undefined {
  let stat: string;
  try {
    stat = readFileSync('/proc/self/stat', 'utf8');
  } catch {
    return undefined;
  }
  // The second field is a name in brackets that may hold anything; cutime and cstime are fields 16 and 17.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[13]) + Number(fields[14]);
  return Number.isFinite(ticks) ? ticks / 100 : undefined;
}

/**
 * Runs it once, output thrown away.
 *
 * @throws ContenderFailed where it cannot be started, ends with another code, or takes longer than ten minutes
 */
export function timed({ name, args, cwd, codes }: Contender): Sample {
  const before = childrenCpu();
  const start = process.hrtime.bigint();
  const { status, signal, error } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore', timeout: LIMIT_MS });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const after = childrenCpu();
  if (error !== undefined) throw new ContenderFailed(`${name}: ${error.message}`);
  if (status === null || !codes.includes(status))
    throw new ContenderFailed(`${name}: ended with ${signal ?? `exit code ${status}`}`);
  return { wall, cpu: before === undefined || after === undefined ? undefined : after - before };
}

/** Runs it once and returns its standard output. Throws as `timed` does. */
export function outputOf({ name, args, cwd, codes }: Contender): string {
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: LIMIT_MS,
    maxBuffer: 1024 ** 3,
  });
  if (error !== undefined) throw new ContenderFailed(`${name}: ${error.message}`);
  if (status === null || !codes.includes(status))
    throw new ContenderFailed(`${name}: ended with ${signal ?? `exit code ${status}`}\n${stderr.slice(-2000)}`);
  return stdout;
}

/** Times the contenders in turn (A B A B …) after one round that does not count, so that a noisy machine is noisy for all. */
export function race(contenders: readonly Contender[], rounds: number): Timing[] {
  const entries = contenders.map((contender) => ({ contender, samples: [] as Sample[] }));
  for (let round = -1; round < rounds; round++) {
    for (const { contender, samples } of entries) {
      const sample = timed(contender);
      if (round >= 0) samples.push(sample);
    }
  }
  return entries.map(({ contender, samples }) => ({ name: contender.name, samples }));
}
