import { closeSync, openSync, writeFileSync } from 'node:fs';
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
export const fileSink = (name: string, { cwd }: Io): Sink => {
  const orMisuse = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new Misuse(`the report cannot be written to ${name}: ${describeError(error)}`);
    }
  };
  const file = orMisuse(() => openSync(absolute(cwd, name), 'w'));
  return {
    write: async (text) => orMisuse(() => writeFileSync(file, text)),
    close: async () => orMisuse(() => closeSync(file)),
    closed: () => false,
  };
};
