import { statSync } from 'node:fs';
import type { RunError } from '../report/totals.ts';
import { describeError } from './describe-error.ts';
import { absolute, byPath, shownPath } from './paths.ts';

/** A file to check. */
export interface FoundFile {
  /** Absolute, with `/`. */
  readonly file: string;
  /** As it is shown and reported: relative to the working directory, with `/`. */
  readonly path: string;
  /** It was named itself, so that no ignore rule holds it back. */
  readonly named: boolean;
}

export interface Found {
  /** Each file once, sorted by path. */
  readonly files: readonly FoundFile[];
  readonly errors: readonly RunError[];
}

/**
 * The files that the paths of a command line mean: a file that is named whatever its name is, and of a folder that is
 * named all Markdown and YAML files below it.
 *
 * @param options.ignored whether ignore rules (.gitignore, node_modules) hold below a folder
 */
export const findFiles = async (
  paths: readonly string[],
  options: { readonly cwd: string; readonly ignored: boolean },
): Promise<Found> => {
  const { cwd } = options;
  const found = new Map<string, FoundFile>();
  const errors: RunError[] = [];
  for (const given of paths) {
    const file = absolute(cwd, given);
    const path = shownPath(cwd, file);
    try {
      if (statSync(file).isDirectory()) {
        const { walk } = await import('./walk.ts');
        const { files, unreadable } = await walk(file, options.ignored);
        for (const below of files) {
          if (!found.has(below)) found.set(below, { file: below, path: shownPath(cwd, below), named: false });
        }
        errors.push(...unreadable.map(({ path: bad, message }) => ({ path: shownPath(cwd, bad), message })));
      } else found.set(file, { file, path, named: true });
    } catch (error) {
      errors.push({ path, message: describeError(error) });
    }
  }
  return { files: [...found.values()].sort(byPath), errors };
};
