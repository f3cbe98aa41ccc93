import { readFileSync, statSync } from 'node:fs';
import { type Decoded, decode } from './decode.ts';
import { describeError } from './describe-error.ts';
import { readUpTo } from './read-up-to.ts';

/**
 * Bytes of the largest file that is read. Plans have some kilobytes, the longest known one has 0.2 MB; what is larger is data or
 * generated, and would cost memory and time without ever being a plan.
 */
export const LARGEST = 10 * 1024 * 1024;

const TOO_LARGE = 'too large: more than 10 MB, which no plan has';

/**
 * Text of a file; one that is too large is refused by its size, without being read. Ordinary files are read at once: they
 * are small, and Node's asynchronous file functions alone take longer to load than a plan takes to read.
 */
export const readTextFile = async (path: string): Promise<Decoded> => {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { message: 'is a folder, not a file' };
    if (stats.size > LARGEST) return { message: TOO_LARGE };
    return decodeUpTo(stats.isFile() ? readFileSync(path) : await readStream(path));
  } catch (error) {
    return { message: describeError(error) };
  }
};

/** A pipe or a device tells no size: it is read as far as a file may go. */
const readStream = async (path: string): Promise<Uint8Array> => {
  const { open } = await import('node:fs/promises');
  const file = await open(path);
  try {
    return await readUpTo(file.createReadStream(), LARGEST);
  } finally {
    await file.close();
  }
};

/** Text of bytes that came from elsewhere, standard input for example. */
export const decodeUpTo = (bytes: Uint8Array): Decoded =>
  bytes.byteLength > LARGEST ? { message: TOO_LARGE } : decode(bytes);
