import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from './environment.ts';

/** Other people's code, and what is hidden. */
const LEFT_OUT = /^(?:node_modules|\..*)$/u;
const WANTED = /\.(?:md|mdx|markdown|ya?ml)$/iu;

/** The disk, by `file:` URIs. */
export const diskFiles: Files = {
  readText: async (uri) => {
    try {
      const bytes = await readFile(fileURLToPath(uri));
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'ERR_INVALID_FILE_URL_PATH', 'ERR_INVALID_FILE_URL_HOST'].includes(codeOf(error))) {
        return undefined;
      }
      if (error instanceof TypeError) throw new Error('it is not UTF-8 text', { cause: error });
      throw error;
    }
  },
  list: async (folder) => {
    const found: string[] = [];
    await walk(fileURLToPath(folder), found);
    return found.map((path) => pathToFileURL(path).href);
  },
};

/** Hidden folders and links are not followed; a folder that cannot be read is passed over. */
const walk = async (folder: string, found: string[]): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (LEFT_OUT.test(entry.name)) continue;
    // oxlint-disable-next-line no-await-in-loop
    if (entry.isDirectory()) await walk(path, found);
    else if (entry.isFile() && WANTED.test(entry.name)) found.push(path);
  }
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
