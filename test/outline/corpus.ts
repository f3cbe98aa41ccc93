import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of the folder that `PILOTLINT_CORPUS` names, which tests read where it is there: documents of other people, which
 * are no part of the project.
 */
export function corpusFiles(name: RegExp): string[] {
  const folder = process.env.PILOTLINT_CORPUS;
  if (folder === undefined || folder === '') return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));
}
