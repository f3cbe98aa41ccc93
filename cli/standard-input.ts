import { statSync } from 'node:fs';
import type { Decoded } from './decode.ts';
import type { FoundFile } from './files.ts';
import type { Io } from './io.ts';
import { Misuse } from './misuse.ts';
import { absolute, shownPath } from './paths.ts';
import { decodeUpTo, LARGEST } from './read-file.ts';

/** What standard input is called where it has no name: Markdown, as what is piped in most often is. */
const NAMELESS = '<stdin>';

/**
 * Reads standard input as a document.
 *
 * @param name the file it stands for: tells the format and which configuration holds; it need not be there
 */
export const standardInput = async (
  name: string | undefined,
  io: Io,
): Promise<{ readonly found: FoundFile; readonly content: Decoded }> => {
  const file = absolute(io.cwd, name ?? NAMELESS);
  if (name === '') throw new Misuse('--stdin-path needs the name of the file that standard input stands for');
  if (name !== undefined && (name.endsWith('/') || isFolder(file))) {
    throw new Misuse(`--stdin-path ${name} is a folder; give the name of the file that standard input stands for`);
  }
  return {
    found: { file, path: shownPath(io.cwd, file) },
    content: decodeUpTo(await io.readStdin(LARGEST)),
  };
};

const isFolder = (file: string): boolean => {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
};
