import { isatty } from 'node:tty';
import { describeError } from './describe-error.ts';
import type { Io, Output } from './io.ts';
import { Misuse } from './misuse.ts';
import { readUpTo } from './read-up-to.ts';

/** The process's own streams. */
export const processIo = (): Io => ({
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin: (limit) => readUpTo(process.stdin, limit),
  get cwd() {
    return workingFolder();
  },
  env: process.env,
});

/** Asked for late, inside the run: it fails where the folder was removed meanwhile. */
const workingFolder = (): string => {
  try {
    return process.cwd();
  } catch {
    throw new Misuse('the working folder is not there any more');
  }
};

const output = (stream: NodeJS.WriteStream & { readonly fd: number }): Output => {
  const isTTY = isatty(stream.fd);
  let closed = false;
  let failure: string | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    closed = true;
    if (error.code !== 'EPIPE') failure ??= describeError(error);
  };
  stream.on('error', onError);
  return {
    write: (text) =>
      closed || text === ''
        ? Promise.resolve()
        : new Promise((resolve) => {
            stream.write(text, (error) => {
              if (error) onError(error);
              resolve();
            });
          }),
    isTTY,
    columns: isTTY ? stream.columns : undefined,
    get closed() {
      return closed;
    },
    get failure() {
      return failure;
    },
  };
};
