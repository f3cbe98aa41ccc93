import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Linter } from '../../engine/types.ts';
import { OWN_RULES } from '../../engine/own-rules.ts';
import { readConfiguration } from '../../engine/config/load.ts';
import { globMatcher, pathBelow } from '../../engine/glob.ts';
import { RULES } from '../../rules/index.ts';
import type { ExitCode, Io, Output } from '../../cli/io.ts';
import { run } from '../../cli/run.ts';
import type { LoadTools, Tools } from '../../cli/tools.ts';
import { finding, plan } from '../report/support.ts';

/** A folder with files, for the time of one call. */
export const withFiles = async <T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'pilotlint-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export interface Memory extends Output {
  readonly text: () => string;
}

/** An output that keeps what was written. `closeAfter` writes, its reader goes away. */
export const memory = (more: Partial<Output> & { readonly closeAfter?: number } = {}): Memory => {
  const { closeAfter = Number.POSITIVE_INFINITY, ...output } = more;
  const written: string[] = [];
  let writes = 0;
  return {
    isTTY: false,
    columns: undefined,
    failure: undefined,
    ...output,
    write: async (text) => {
      if (writes++ < closeAfter) written.push(text);
    },
    get closed() {
      return writes >= closeAfter;
    },
    text: () => written.join(''),
  };
};

/**
 * A linter that knows plans by the word PLAN and what may be one by MAYBE, and finds an error at each ERROR, a warning at each
 * WARNING, a question at INFO. It fails on CRASH.
 */
export const stubLinter: Linter = {
  lint: (text, path, settings, base = '') => {
    if (text.includes('CRASH')) throw new Error('the linter broke');
    const named = globMatcher(settings.files)(pathBelow(path, base) ?? path);
    const isPlan = named || text.includes('PLAN');
    const recognition = {
      plan: isPlan,
      maybe: !isPlan && text.includes('MAYBE'),
      form: isPlan ? 'plan' : 'other',
      because: ['a word in it'],
      by: named ? 'configuration' : 'text',
    } as const;
    const words = { ERROR: 'error', WARNING: 'warning', INFO: 'info' } as const;
    const findings = Object.entries(words)
      .filter(([word]) => text.includes(word))
      .map(([word, severity]) => finding(text, word, { severity, rule: `${severity}-rule` }));
    return { path, text, plan: plan({ recognition }), findings };
  },
};

export const stubTools: Tools = {
  linter: () => stubLinter,
  rules: RULES,
  ownRules: OWN_RULES,
  loadConfiguration: async (path, source) => readConfiguration((await source.readText(path)) ?? '', path, RULES),
};

export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface CallOptions {
  readonly env?: Io['env'];
  readonly stdin?: string | Uint8Array;
  readonly stdout?: Memory;
  readonly stderr?: Memory;
  readonly loadTools?: LoadTools;
}

/** Runs the command within this process, with the stub linter. */
export const call = async (cwd: string, argv: readonly string[], options: CallOptions = {}): Promise<Called> => {
  const { env = {}, stdin = '', stdout = memory(), stderr = memory(), loadTools = async () => stubTools } = options;
  const io: Io = { stdout, stderr, cwd, env, readStdin: async () => Buffer.from(stdin) };
  const code = await run(argv, io, loadTools);
  return { code, out: stdout.text(), err: stderr.text() };
};

/** Runs the command in a folder with these files. */
export const callWith = (
  files: Readonly<Record<string, string | Uint8Array>>,
  argv: readonly string[],
  options: CallOptions = {},
): Promise<Called> => withFiles(files, (folder) => call(folder, argv, options));
