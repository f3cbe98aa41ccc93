import type { FileSource } from '../types.ts';

/** Names of a configuration file, the preferred first. */
export const CONFIGURATION_NAMES = ['.pilotlint.yaml', '.pilotlint.yml', '.pilotlint.json'] as const;

/**
 * The path of a folder's configuration file: its own, else that of the nearest folder above it; undefined where there is none.
 * Rejects where one is there but cannot be read, since passing it over would silently check with other settings.
 *
 * @param folder with `/`; "" or "." is where relative paths end
 * @param source asked for the same files again for every folder below; one that remembers its answers saves reading them
 */
export const findConfiguration = async (folder: string, source: FileSource): Promise<string | undefined> => {
  for (let at: string | undefined = folder === '.' ? '' : folder; at !== undefined; at = above(at)) {
    const prefix = at === '' || at.endsWith('/') ? at : `${at}/`;
    for (const name of CONFIGURATION_NAMES) {
      // One after the other: the first that exists wins, and the nearest folder has most often none.
      // oxlint-disable-next-line no-await-in-loop
      if ((await source.readText(prefix + name)) !== undefined) return prefix + name;
    }
  }
  return undefined;
};

/** The folder above: "/a/b" → "/a", "/a" → "/", "a" → "", "C:/a" → "C:/"; undefined above a root and above "". */
const above = (folder: string): string | undefined => {
  const plain = folder.replace(/\/$/u, '');
  if (plain === '' || /^[a-z]:$/iu.test(plain)) return undefined;
  const slash = plain.lastIndexOf('/');
  if (slash < 0) return '';
  const parent = plain.slice(0, slash);
  return parent === '' || /^[a-z]:$/iu.test(parent) ? `${parent}/` : parent;
};
