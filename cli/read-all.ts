import type { Decoded } from './decode.ts';
import type { FoundFile } from './files.ts';
import { readTextFile } from './read-file.ts';

/** Files that are read ahead of the one that is being checked: the disk works meanwhile, and few texts are held. */
const AHEAD = 8;

/** Reads files in their order. */
export async function* readAll(
  files: readonly FoundFile[],
): AsyncGenerator<{ readonly found: FoundFile; readonly content: Decoded }> {
  const ahead: Promise<Decoded>[] = [];
  let next = 0;
  for (const found of files) {
    for (; next < files.length && ahead.length < AHEAD; next++) ahead.push(readTextFile(files[next]?.file ?? ''));
    const content = await ahead.shift();
    if (content !== undefined) yield { found, content };
  }
}
