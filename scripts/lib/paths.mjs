import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository, absolute. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folders that hold TypeScript of the product; `dist/` is made from these. */
export const rooms = ['languages', 'plan', 'rules', 'engine', 'report', 'server', 'client', 'cli'];

/** A path below the top with `/` between its parts, whatever the system uses. */
export function shown(path) {
  return relative(root, path).split(sep).join('/');
}

/**
 * Files below a folder, sorted, absolute; an empty list where there is no such folder. Hidden folders and
 * `node_modules` are not entered.
 */
export function walk(folder, accepts = () => true) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const found = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) found.push(...walk(path, accepts));
    } else if (entry.isFile() && accepts(entry.name)) {
      found.push(path);
    }
  }
  return found.sort();
}
