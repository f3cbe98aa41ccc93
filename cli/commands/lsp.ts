import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExitCode } from '../io.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';

export interface LspOptions {
  readonly nodeIpc?: boolean;
}

/**
 * `pilotlint lsp`: serves an editor over standard input and output until it goes away. The process ends then; this never
 * resolves.
 */
export const lsp = async ({ nodeIpc = false }: LspOptions, { io }: Session): Promise<ExitCode> => {
  if (!nodeIpc && process.stdin.isTTY) {
    await io.stderr.write('This speaks the language server protocol and is started by an editor. Ctrl+C ends it.\n');
  }
  const { serve } = await import('../../server/node.ts');
  serve({ transport: nodeIpc ? 'ipc' : 'stdio', version: VERSION, pages: pagesBeside(process.argv[1]) });
  return new Promise<never>(() => undefined);
};

/** The rules' pages lie beside the command; a link to it is followed. */
const pagesBeside = (command: string | undefined): string | undefined => {
  try {
    return command === undefined ? undefined : join(dirname(realpathSync(command)), 'rules');
  } catch {
    return undefined;
  }
};
