import { open } from 'node:fs/promises';
import { type Decoded, decode } from './decode.ts';
import { describeError } from './describe-error.ts';
import { readUpTo } from './read-up-to.ts';

/**
 * Bytes of the largest file that is read. Plans have some kilobytes, the longest known one has 0.2 MB; what is larger is data or
 * generated, and would cost memory and time without ever being a plan.
 */
export const LARGEST = 10 * 1024 * 1024;

const TOO_LARGE = 'too large: more than 10 MB, which no plan has';

/** Text of a file; one that is too large is refused by its size, without being read. */
export const readTextFile = async (path: string): Promise<Decoded> => {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) return { message: 'is a folder, not a file' };
      if (stats.size > LARGEST) return { message: TOO_LARGE };
      // A pipe or a device tells no size: it is read as far as a file may go.
      const bytes = stats.isFile() ? await file.readFile() : await readUpTo(file.createReadStream(), LARGEST);
      return decodeUpTo(bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { message: describeError(error) };
  }
};

/** Text of bytes that came from elsewhere, standard input for example. */
export const decodeUpTo = (bytes: Uint8Array): Decoded =>
  bytes.byteLength > LARGEST ? { message: TOO_LARGE } : decode(bytes);
