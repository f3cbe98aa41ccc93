import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { describeError } from './describe-error.ts';
import type { Io, Output } from './io.ts';
import { Misuse } from './misuse.ts';
import { readUpTo } from './read-up-to.ts';

export interface ProcessIo extends Io {
  /** Resolves when all that was written has been taken, waited for or not. */
  readonly flushed: () => Promise<void>;
}

/** The process's own streams. */
export const processIo = (): ProcessIo => {
  const stdout = output(1, () => process.stdout);
  const stderr = output(2, () => process.stderr);
  return {
    stdout,
    stderr,
    readStdin: (limit) => readUpTo(process.stdin, limit),
    get cwd() {
      return workingFolder();
    },
    env: process.env,
    flushed: async () => {
      await Promise.all([stdout.flushed(), stderr.flushed()]);
    },
  };
};

/** Asked for late, inside the run: it fails where the folder was removed meanwhile. */
const workingFolder = (): string => {
  try {
    return process.cwd();
  } catch {
    throw new Misuse('the working folder is not there any more');
  }
};

type ProcessOutput = Output & { readonly flushed: () => Promise<unknown> };

/**
 * An output by its file descriptor. A file, a pipe or nowhere is written to directly: Node's stream for it takes longer to load than a
 * short report takes to make. A terminal, and a pipe that takes no more at the moment, get the stream.
 *
 * @param open makes the stream
 */
const output = (fd: 1 | 2, open: () => NodeJS.WriteStream): ProcessOutput => {
  let stream: NodeJS.WriteStream | undefined;
  let closed = false;
  let failure: string | undefined;
  let pending: Promise<unknown> = Promise.resolve();
  const onError = (error: NodeJS.ErrnoException): void => {
    closed = true;
    if (error.code !== 'EPIPE') failure ??= describeError(error);
  };
  const opened = (): NodeJS.WriteStream => {
    stream ??= open().on('error', onError);
    return stream;
  };
  const isTTY = mayBeTerminal(fd) && opened().isTTY;
  return {
    write: (text) => {
      if (closed || text === '') return Promise.resolve();
      let rest: Uint8Array = Buffer.from(text);
      if (stream === undefined) {
        try {
          rest = writeAll(fd, rest);
        } catch (error) {
          onError(error as NodeJS.ErrnoException);
        }
        if (closed || rest.length === 0) return Promise.resolve();
      }
      const written = new Promise<void>((resolve) => {
        opened().write(rest, (error) => {
          if (error) onError(error);
          resolve();
        });
      });
      pending = Promise.all([pending, written]);
      return written;
    },
    flushed: () => pending,
    isTTY,
    columns: isTTY ? opened().columns : undefined,
    get closed() {
      return closed;
    },
    get failure() {
      return failure;
    },
  };
};

/** Files, pipes and what goes nowhere are none; what cannot be told is asked of the stream. */
const mayBeTerminal = (fd: number): boolean => {
  try {
    const stats = fstatSync(fd);
    if (stats.isFile() || stats.isFIFO() || stats.isSocket()) return false;
    return stats.rdev !== statSync(devNull).rdev;
  } catch {
    return true;
  }
};

/** @returns what a pipe that does not wait did not take */
const writeAll = (fd: number, bytes: Uint8Array): Uint8Array => {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return rest;
};
