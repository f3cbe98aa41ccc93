// Plain Node: runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rooms, root, shown, walk } from './paths.mjs';

/** The built command, absolute. */
export const command = join(root, 'dist', 'pilotlint.mjs');

const stamp = join(root, '.build', 'dist-stamp');

/** A hash of everything that `dist/` is made from: some milliseconds, and a `git checkout` of the same text changes nothing. */
export function sourcesHash() {
  const hash = createHash('sha256');
  const files = [
    ...rooms.flatMap((room) => walk(join(root, room))),
    ...walk(join(root, 'scripts', 'lib')),
    ...['package.json', 'package-lock.json', 'tsconfig.json'].map((name) => join(root, name)),
  ];
  for (const file of files) hash.update(shown(file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Whether `dist/` is there and was made from these sources. */
export function isBuilt(hash) {
  return existsSync(command) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

export function markBuilt(hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
