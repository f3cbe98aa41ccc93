import type { Connection } from 'vscode-languageserver';
import type { Client } from './session.ts';
import type { Environment, Files } from './environment.ts';
import { READ_FILE, type ReadFileParams } from './protocol.ts';

/**
 * Files by the way that leads to them: the entry's own for `file:` URIs, where it has one; for all others the client, where it
 * says that it can. What nobody can read is not there.
 */
export const filesOf = (connection: Connection, { files }: Environment, client: () => Client): Files => ({
  readText: async (uri) => {
    if (files !== undefined && isOnDisk(uri)) return files.readText(uri);
    if (client().features.options.readFile !== true) return undefined;
    const params: ReadFileParams = { uri };
    const text: unknown = await connection.sendRequest(READ_FILE, params);
    return typeof text === 'string' ? text : undefined;
  },
  list: async (folder) => (files !== undefined && isOnDisk(folder) ? files.list(folder) : undefined),
});

const isOnDisk = (uri: string): boolean => /^file:/iu.test(uri);
