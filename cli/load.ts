import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type * as command from './command.ts';

/**
 * Loads a CommonJS bundle (ASCII only) from a folder, with the V8 code cache that the build left beside it: what every run
 * needs is then not compiled again, which is a good part of a short run. A cache of another Node version, or none, only
 * makes the start slower.
 *
 * With PILOTLINT_WRITE_CODE_CACHE set, as the build does once, the cache is written when the process ends.
 *
 * @param name of the bundle without its extension: `name.cjs`, `name.cache`
 * @param require by which the bundle loads what lies beside it
 * @returns what the bundle exports
 */
const loadCached = (folder: string, name: string, require: NodeJS.Require): unknown => {
  const bundle = join(folder, `${name}.cjs`);
  const cache = join(folder, `${name}.cache`);
  const cachedData = read(cache);
  const script = new Script(`(function(exports,require,module){${readFileSync(bundle, 'latin1')}\n})`, {
    filename: bundle,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  (script.runInThisContext() as (...args: unknown[]) => void)(module.exports, require, module);
  if (process.env['PILOTLINT_WRITE_CODE_CACHE'])
    process.on('exit', () => writeFileSync(cache, script.createCachedData()));
  return module.exports;
};

const read = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** The command, as it is built: this module becomes a CommonJS file beside it. */
export const { main } = loadCached(__dirname, 'command', require) as typeof command;
