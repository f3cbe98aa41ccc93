import type { CheckedDocument, Linter } from '../../engine/types.ts';
import { Lines } from '../../plan/text/lines.ts';
import { count, noTotals, type RunError, type Totals } from '../../report/totals.ts';
import type { Rule, Severity } from '../../rules/types.ts';
import { type ConfigurationChoice, type Configurations, openConfigurations } from '../configurations.ts';
import type { Decoded } from '../decode.ts';
import { describeError } from '../describe-error.ts';
import { disk } from '../disk.ts';
import { type FoundFile, findFiles } from '../files.ts';
import { type FormatChoice, readFormats } from '../formats.ts';
import type { ExitCode, Io } from '../io.ts';
import { layoutFor } from '../layout.ts';
import { Misuse } from '../misuse.ts';
import { absolute, byPath } from '../paths.ts';
import { progressOn } from '../progress.ts';
import { readAll } from '../read-all.ts';
import { reportMistakes } from '../report-mistakes.ts';
import { jsonReporter, prettyReporter, type Reporter } from '../reporters.ts';
import type { Session } from '../session.ts';
import { fileSink, stdoutSink } from '../sink.ts';
import { standardInput } from '../standard-input.ts';

export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const;

export type FailLevel = (typeof FAIL_LEVELS)[number];

export interface CheckOptions extends ConfigurationChoice {
  readonly format: readonly string[];
  readonly all?: boolean;
  readonly failOn: FailLevel;
  readonly quiet?: boolean;
  /** False for `--no-ignore`. */
  readonly ignore: boolean;
  readonly stdinPath?: string;
  readonly color?: boolean;
}

/** What holds where a call says nothing else. */
export const CHECK_DEFAULTS: CheckOptions = {
  format: [],
  failOn: 'error',
  ignore: true,
};

/** `pilotlint check`: lints files and folders and reports what it finds. */
export const check = async (paths: readonly string[], options: CheckOptions, session: Session): Promise<ExitCode> => {
  const { io, loadTools } = session;
  const choices = readFormats(options.format, io.cwd);
  if (paths.includes('')) throw new Misuse('a path is empty; the working folder is .');
  const fromStdin = paths.includes('-');
  if (options.stdinPath !== undefined && !fromStdin) {
    throw new Misuse('--stdin-path names what is read from standard input; it goes with the path -');
  }
  const configurations = await openConfigurations(options, loadTools, { cwd: io.cwd, source: disk });
  const input = fromStdin ? await standardInput(options.stdinPath, io) : undefined;
  const tools = await loadTools();
  const linter = tools.linter();
  const { files, errors } = await findFiles(
    paths.filter((path) => path !== '-'),
    { cwd: io.cwd, ignored: options.ignore, configurations },
  );
  refuseToOverwrite(files, choices, io);
  const reporters = await openReporters(choices, options, io, tools.rules);
  const run: Run = { configurations, linter, reporters, options, io, errors: [...errors], totals: noTotals() };
  await checkAll(files, input, run);
  return finish(run);
};

interface Run {
  readonly configurations: Configurations;
  readonly linter: Linter;
  readonly reporters: readonly Reporter[];
  readonly options: CheckOptions;
  readonly io: Io;
  readonly errors: RunError[];
  readonly totals: Totals;
}

interface Read {
  readonly found: FoundFile;
  readonly content: Decoded;
}

/** A slip of the pen must not cost the plan. */
const refuseToOverwrite = (files: readonly FoundFile[], choices: readonly FormatChoice[], { cwd }: Io): void => {
  for (const { file: report } of choices) {
    if (report !== undefined && files.some(({ file }) => file === absolute(cwd, report))) {
      throw new Misuse(`the report cannot be written to ${report}: it is one of the files to check`);
    }
  }
};

const openReporters = async (
  choices: readonly FormatChoice[],
  options: CheckOptions,
  io: Io,
  rules: readonly Rule[],
): Promise<readonly Reporter[]> => {
  const reporters: Reporter[] = [];
  for (const { format, file } of choices) {
    const sink = file === undefined ? stdoutSink(io) : fileSink(file, io);
    if (format === 'json') reporters.push(jsonReporter(sink, options.all ?? false, rules));
    else {
      // A file is no terminal: colour only where it was asked for.
      const output = file === undefined ? io.stdout : { ...io.stdout, isTTY: false, columns: undefined };
      const { quiet = false, all = false } = options;
      reporters.push(prettyReporter(sink, { ...(await layoutFor(output, io, options.color)), quiet, all }));
    }
  }
  return reporters;
};

const checkAll = async (files: readonly FoundFile[], input: Read | undefined, run: Run): Promise<void> => {
  // What comes through standard input is newer than the file that it stands for.
  const chosen = files.filter(({ file }) => file !== input?.found.file);
  const progress = await progressOn(run.io.stderr, chosen.length);
  let done = 0;
  try {
    for await (const { found, content } of inOrder(readAll(chosen), input)) {
      progress.at(done++);
      const document = await checkOne(found, content, run);
      if (document !== undefined) await report(document, run, progress.hide);
    }
  } finally {
    progress.hide();
  }
};

/** Puts standard input at its place in the order of paths. */
async function* inOrder(files: AsyncIterable<Read>, input: Read | undefined): AsyncGenerator<Read> {
  let waiting = input;
  for await (const read of files) {
    if (waiting !== undefined && byPath(waiting.found, read.found) < 0) {
      yield waiting;
      waiting = undefined;
    }
    yield read;
  }
  if (waiting !== undefined) yield waiting;
}

/** The document, checked; undefined, with an error noted, where the file holds no text. */
const checkOne = async (found: FoundFile, content: Decoded, run: Run): Promise<CheckedDocument | undefined> => {
  if (!('text' in content)) {
    const { message, line } = content;
    run.errors.push({ path: found.path, message, ...(line === undefined ? {} : { line }) });
    return undefined;
  }
  const { settings, base } = await run.configurations.of(found.file);
  try {
    return { ...run.linter.lint(content.text, found.file, settings, base), path: found.path };
  } catch (error) {
    // A defect of pilotlint's own costs one file, not the run.
    run.errors.push({ path: found.path, message: `pilotlint failed on this file: ${describeError(error)}` });
    return undefined;
  }
};

const report = async (document: CheckedDocument, run: Run, clear: () => void): Promise<void> => {
  count(run.totals, document);
  noteUnread(document, run);
  for (const reporter of run.reporters) {
    // where nobody reads on, the exit code still has to be right
    const text = reporter.sink.closed() ? '' : await reporter.document(document);
    if (text === '') continue;
    clear();
    await reporter.sink.write(text);
  }
};

/** What was left out of a plan unread has not been checked, and a run that says nothing of it would look like one that passed. */
const noteUnread = ({ path, text, plan }: CheckedDocument, { errors }: Run): void => {
  if (!plan.recognition.plan) return;
  const [first] = plan.outline.problems.filter(({ level, lost }) => level === 'note' && lost !== undefined);
  if (first === undefined) return;
  const { line, character } = new Lines(text).position(first.span.start);
  errors.push({ path, message: `not read in full: ${first.message}`, line: line + 1, column: character + 1 });
};

const finish = async ({ configurations, reporters, errors, totals, options, io }: Run): Promise<ExitCode> => {
  const all = [...errors, ...configurations.errors()].sort(byPath);
  const failed = await reportMistakes(all, io);
  for (const { sink, end } of reporters) {
    await sink.write(end(totals, all));
    await sink.close();
  }
  if (failed !== 0) return failed;
  return reachesFailLevel(totals, options.failOn) ? 1 : 0;
};

const reachesFailLevel = ({ findings }: Totals, level: FailLevel): boolean => {
  const counted: Record<FailLevel, readonly Severity[]> = {
    error: ['error'],
    warning: ['error', 'warning'],
    info: ['error', 'warning', 'info'],
    never: [],
  };
  return counted[level].some((severity) => findings[severity] > 0);
};
