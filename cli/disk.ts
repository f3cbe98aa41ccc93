import { readFileSync } from 'node:fs';
import type { FileSource } from '../engine/types.ts';
import { decode } from './decode.ts';
import { describeError } from './describe-error.ts';

/** A file that is there, but cannot be read, or is no text. */
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
    const bytes = bytesOf(path);
    if (bytes === undefined) return undefined;
    const content = decode(bytes);
    if ('text' in content) return content.text;
    throw new Unreadable(path, content.message);
  },
};

/** Undefined where there is no such file. */
const bytesOf = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Unreadable(path, error);
  }
};
