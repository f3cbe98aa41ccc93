import type { RunError } from '../report/totals.ts';
import type { ExitCode, Io } from './io.ts';
import { errorLine } from './print-error.ts';

/** Tells on standard error what went wrong, if anything did, and the exit code that follows. */
export const reportMistakes = async (errors: readonly RunError[], { stderr }: Io): Promise<ExitCode> => {
  for (const error of errors) await stderr.write(`${errorLine(error)}\n`);
  return errors.length === 0 ? 0 : 2;
};
