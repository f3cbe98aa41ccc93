import { Argument, Command, Option } from 'commander';
import { CHECK_DEFAULTS, type CheckOptions, check, FAIL_LEVELS } from './commands/check.ts';
import { type ExplainOptions, explain } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { type LspOptions, lsp } from './commands/lsp.ts';
import { create, type NewOptions } from './commands/new.ts';
import { type PrintConfigOptions, printConfig } from './commands/print-config.ts';
import { type WhyOptions, why } from './commands/why.ts';
import { FORMATS } from './formats.ts';
import type { ExitCode } from './io.ts';
import { wordMisuse } from './misuse.ts';
import type { Session } from './session.ts';
import { STAGES } from '../plan/types.ts';
import { PLAN_KINDS } from '../rules/plan-templates.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes:
  0  nothing at or above the fail level
  1  findings
  2  something could not be checked, or the call was wrong`;

/**
 * The command line: names and options, and what each command runs.
 *
 * @param done takes the exit code of the command that was run
 */
export const createProgram = (session: Session, done: (code: ExitCode) => void): Command => {
  const { stdout, stderr } = session.io;
  const program = new Command('pilotlint')
    .description(
      'Lints AI project plans: says what would make a pilot die between demo and production, and what to do.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, write) => write(wordMisuse(text)),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .addHelpText('after', EXIT_CODES);
  addCheck(program.command('check'), session, done);
  addWhy(program.command('why'), session, done);
  addExplain(program.command('explain'), session, done);
  addPrintConfig(program.command('print-config'), session, done);
  addNew(program.command('new'), session, done);
  program
    .command('init')
    .description('write a configuration to start from, in the working folder')
    .action(async () => done(await init(session)));
  addLsp(program.command('lsp'), session, done);
  return program;
};

type Add = (command: Command, session: Session, done: (code: ExitCode) => void) => void;

const addCheck: Add = (command, session, done) => {
  command
    .description('lint files and folders')
    .addArgument(
      new Argument(
        '[path...]',
        'files, whatever their name; folders: Markdown and YAML below them; - is standard input',
      ).default(['.'], 'the working folder'),
    )
    .addOption(
      new Option('--format <format>', `${FORMATS.join(' or ')}; FORMAT=FILE writes to a file; may be repeated`)
        .argParser((value, before: readonly string[]) => [...before, value])
        .default(CHECK_DEFAULTS.format, 'pretty'),
    )
    .option('--all', 'report every file, plan or not')
    .addOption(
      new Option('--fail-on <severity>', 'least severity of a finding that makes the exit code 1')
        .choices(FAIL_LEVELS)
        .default(CHECK_DEFAULTS.failOn),
    )
    .option('--quiet', 'show errors only')
    .option('--no-ignore', 'check also what .gitignore, node_modules and the configuration hold back')
    .option('--stdin-path <name>', 'the file that standard input stands for')
    .addHelpText('after', EXIT_CODES);
  addConfigurationOptions(command);
  addColorOptions(command);
  command.action(async (paths: string[], options: CheckOptions) => done(await check(paths, options, session)));
};

const addWhy: Add = (command, session, done) => {
  command
    .description('say how a file was decided on and what was read in it')
    .argument('<file>', 'the file; - is standard input');
  addConfigurationOptions(command);
  addColorOptions(command);
  command.action(async (file: string, options: WhyOptions) => done(await why(file, options, session)));
};

const addExplain: Add = (command, session, done) => {
  command.description('show a rule, or list all rules').argument('[rule]');
  addColorOptions(command);
  command.action(async (id: string | undefined, options: ExplainOptions) => done(await explain(id, options, session)));
};

const addPrintConfig: Add = (command, session, done) => {
  command
    .description('show the configuration that holds for a file or folder')
    .argument('<path>')
    .addOption(new Option('--format <format>', 'how to write it').choices(['yaml', 'json']).default('yaml'));
  addConfigurationOptions(command);
  command.action(async (path: string, options: PrintConfigOptions) => done(await printConfig(path, options, session)));
};

const addNew: Add = (command, session, done) => {
  command
    .description('a plan with TODO wherever something is to be written, or a checklist')
    .argument('[kind]', PLAN_KINDS.join(', '))
    .option('--checklist <name>', 'a checklist instead, for any Markdown or YAML')
    .option('--yaml', 'in YAML; without it in Markdown, or as the ending of the output says')
    .addOption(new Option('--stage <stage>', 'of the plan').choices(STAGES).default('pilot'))
    .option('--title <title>', 'of the plan')
    .option('-o, --output <file>', 'a new file; without it standard output')
    .action(async (kind: string | undefined, options: NewOptions) => done(await create(kind, options, session)));
};

const addLsp: Add = (command, session, done) => {
  command
    .description('language server for editors, over standard input and output')
    .option('--stdio', 'what it does in any case; editors like to say so')
    .option('--node-ipc', 'serve the Node process that has forked this one')
    // Language clients add the process to watch; it is named in `initialize` as well.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .action(async (options: LspOptions) => done(await lsp(options, session)));
};

const addConfigurationOptions = (command: Command): void => {
  command
    .option('--config <file>', 'use this configuration, not the nearest .pilotlint.yaml')
    .option('--no-config', 'use no configuration');
};

const addColorOptions = (command: Command): void => {
  command
    .option('--color', 'colour, even where there is no terminal')
    .option('--no-color', 'no colour, even on a terminal');
};
