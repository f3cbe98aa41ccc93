import { describeError } from './describe-error.ts';
import { CHECK_DEFAULTS, check } from './commands/check.ts';
import type { ExitCode, Io } from './io.ts';
import { Misuse } from './misuse.ts';
import { plainCheck } from './plain-check.ts';
import { messageLine } from './print-error.ts';
import type { Session } from './session.ts';
import type { LoadTools } from './tools.ts';

/**
 * Runs the command once.
 *
 * @param argv what was typed after `pilotlint`
 * @returns the exit code; what went wrong was written to `io.stderr`, never as a stack trace
 */
export const run = async (argv: readonly string[], io: Io, loadTools: LoadTools): Promise<ExitCode> => {
  const code = await attempt(argv, { io, loadTools });
  if (io.stdout.failure === undefined) return code;
  await io.stderr.write(`${messageLine(`the output could not be written: ${io.stdout.failure}`)}\n`);
  return 2;
};

const attempt = async (argv: readonly string[], session: Session): Promise<ExitCode> => {
  let code: ExitCode = 0;
  try {
    const paths = plainCheck(argv);
    if (paths !== undefined) return await check(paths, CHECK_DEFAULTS, session);
    const { createProgram } = await import('./program.ts');
    const program = createProgram(session, (result) => {
      code = result;
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (isCommanderError(error)) return error.exitCode === 0 ? 0 : 2;
    const known = error instanceof Misuse || isSystemError(error);
    const message = known ? describeError(error) : `pilotlint failed: ${describeError(error)}. Please report this.`;
    await session.io.stderr.write(`${messageLine(message)}\n`);
    return 2;
  }
};

/** Thrown by commander after it has written its message, and after `--help` and `--version`. */
const isCommanderError = (error: unknown): error is { exitCode: number } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
