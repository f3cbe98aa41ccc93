import * as nodeFs from 'node:fs';
import { globby, type Options } from 'globby';
import type { RunError } from '../report/totals.ts';
import { describeError } from './describe-error.ts';

export interface Walked {
  /** Absolute, with `/`, in no order. */
  readonly files: readonly string[];
  /** Folders that could not be read; the rest was walked. */
  readonly unreadable: readonly RunError[];
}

/** The part of Node's file system that is walked with; tests give one that refuses. */
export type WalkFs = NonNullable<Options['fs']>;

/**
 * Files below a folder, in which neither hidden folders nor symbolic links are followed.
 *
 * @param folder absolute
 * @param patterns of the wanted files, as globby reads them
 * @param ignored whether .gitignore files and the usual folders of other people's code (node_modules) hold files back
 */
export const walk = async (
  folder: string,
  patterns: readonly string[],
  ignored: boolean,
  fs: WalkFs = nodeFs,
): Promise<Walked> => {
  const unreadable = new Map<string, string>();
  const options: Options = {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    // A link that leads upwards would be walked round and round.
    followSymbolicLinks: false,
    ignore: ignored ? ['**/node_modules', '**/.git'] : ['**/.git'],
    // Errors come through `reporting`, so that one unreadable folder does not end the walk.
    suppressErrors: true,
    fs: reporting(fs, unreadable),
  };
  let files = await globby(patterns, { ...options, gitignore: ignored });
  // A folder that is ignored as a whole, but was named: rules below it hold, those above it do not.
  if (files.length === 0 && ignored) files = await globby(patterns, { ...options, ignoreFiles: '**/.gitignore' });
  return { files, unreadable: [...unreadable].map(([path, message]) => ({ path, message })) };
};

/** A file system that notes which folders could not be read. */
const reporting = (fs: WalkFs, unreadable: Map<string, string>): WalkFs => {
  const readdir = fs.readdir as unknown as typeof nodeFs.readdir;
  return {
    ...fs,
    readdir: ((path: string, options: { withFileTypes: true }, done: (...result: unknown[]) => void) => {
      readdir(path, options, (error, entries) => {
        if (error !== null) unreadable.set(path, describeError(error));
        done(error, entries);
      });
    }) as unknown as NonNullable<WalkFs['readdir']>,
  };
};
