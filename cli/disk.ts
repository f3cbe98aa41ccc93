import { readFileSync } from 'node:fs';
import type { FileSource } from '../engine/types.ts';
import { describeError } from './describe-error.ts';

/** A file that is there, but cannot be read. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`cannot be read: ${describeError(cause)}`, { cause });
    this.path = path;
  }
}

/** The disk, as the engine reads configuration from it. */
export const disk: FileSource = {
  readText: async (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw new Unreadable(path, error);
    }
  },
};
