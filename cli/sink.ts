import { open } from 'node:fs/promises';
import { describeError } from './describe-error.ts';
import type { Io } from './io.ts';
import { Misuse } from './misuse.ts';
import { absolute } from './paths.ts';

/** Where a report is written to. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Nobody reads it any more. */
  readonly closed: () => boolean;
}

export const stdoutSink = ({ stdout }: Io): Sink => ({
  write: (text) => stdout.write(text),
  close: () => Promise.resolve(),
  closed: () => stdout.closed,
});

/** Creates or empties the file at once, so that a wrong name is told before the work, not after it. */
export const fileSink = async (name: string, { cwd }: Io): Promise<Sink> => {
  const failed = (error: unknown): never => {
    throw new Misuse(`the report cannot be written to ${name}: ${describeError(error)}`);
  };
  const file = await open(absolute(cwd, name), 'w').catch(failed);
  return {
    write: (text) => file.writeFile(text).catch(failed),
    close: () => file.close(),
    closed: () => false,
  };
};
