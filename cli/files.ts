import { statSync } from 'node:fs';
import type { RunError } from '../report/totals.ts';
import type { Configurations } from './configurations.ts';
import { describeError } from './describe-error.ts';
import { absolute, byPath, shownPath } from './paths.ts';

/** A file to check. */
export interface FoundFile {
  /** Absolute, with `/`. */
  readonly file: string;
  /** As it is shown and reported: relative to the working directory, with `/`. */
  readonly path: string;
}

export interface Found {
  /** Each file once, sorted by path. */
  readonly files: readonly FoundFile[];
  readonly errors: readonly RunError[];
}

/**
 * The files that the paths of a command line mean: a file that is named whatever its name is, and of a folder what
 * `filesBelow` finds.
 *
 * @param options.ignored whether ignore rules hold below a folder
 */
export const findFiles = async (
  paths: readonly string[],
  options: { readonly cwd: string; readonly ignored: boolean; readonly configurations: Configurations },
): Promise<Found> => {
  const { cwd } = options;
  const found = new Map<string, FoundFile>();
  const errors: RunError[] = [];
  for (const given of paths) {
    const file = absolute(cwd, given);
    const path = shownPath(cwd, file);
    try {
      if (statSync(file).isDirectory()) {
        const { filesBelow } = await import('./folder.ts');
        const { files, unreadable } = await filesBelow(file, options);
        for (const below of files) found.set(below, { file: below, path: shownPath(cwd, below) });
        errors.push(...unreadable.map(({ path: bad, message }) => ({ path: shownPath(cwd, bad), message })));
      } else found.set(file, { file, path });
    } catch (error) {
      errors.push({ path, message: describeError(error) });
    }
  }
  return { files: [...found.values()].sort(byPath), errors };
};
