import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { diskFiles } from './node-files.ts';
import { startServer } from './server.ts';
import { environment } from './wire.ts';

export interface ServeOptions {
  /** `stdio`, or the channel to the process that has forked this one. */
  readonly transport: 'stdio' | 'ipc';
  readonly version: string;
  /** Folder that holds the rules' pages as `ID.md`; undefined where there are none. */
  readonly pages: string | undefined;
}

/**
 * Serves the client of this process until it says `exit` or goes away: the process ends then, with 0 after a `shutdown` and 1
 * without one. What fails outside a request is logged and costs nothing else.
 */
export const serve = ({ transport, version, pages }: ServeOptions): void => {
  const connection = connect(transport);
  const log = (error: unknown): void => {
    try {
      connection.console.error(`pilotlint failed: ${error instanceof Error ? error.stack : String(error)}`);
    } catch {
      // The client has gone: there is nobody to tell, and nothing left to do.
      process.exit(1);
    }
  };
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  startServer(connection, environment({ version, files: diskFiles, rulePage: rulePages(pages) }));
};

/**
 * Serves as the arguments of this process say: `--node-ipc`, else standard input and output.
 *
 * @param folder that the script lies in, with `rules/` beside it; undefined where that cannot be told
 */
export const serveProcess = (version: string, folder: string | undefined): void =>
  serve({
    transport: process.argv.includes('--node-ipc') ? 'ipc' : 'stdio',
    version,
    pages: folder === undefined ? undefined : join(folder, 'rules'),
  });

const connect = (transport: ServeOptions['transport']): Connection => {
  if (transport === 'ipc') {
    return createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process));
  }
  process.stdout.on('error', () => process.exit(1));
  // Whatever prints by mistake must not end up among the messages.
  console.log = console.info = console.debug = console.error;
  return createConnection(ProposedFeatures.all, process.stdin, process.stdout);
};

const rulePages = (folder: string | undefined): ((rule: string) => string | undefined) => {
  const pages = new Set(folder === undefined ? [] : namesIn(folder));
  return (rule) =>
    folder !== undefined && pages.has(`${rule}.md`) ? pathToFileURL(join(folder, `${rule}.md`)).href : undefined;
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
