import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type * as command from './command.ts';

/**
 * Loads a CommonJS bundle (ASCII only) from this folder, with the V8 code cache that the build left beside it: what every run
 * needs is then not compiled again, which is a good part of a short run. A cache of another Node version, or none, only
 * makes the start slower. What the bundle requires from beside it is loaded in the same way.
 *
 * With PILOTLINT_WRITE_CODE_CACHE set, as the build does, the cache is written when the process ends.
 *
 * @param name of the bundle without its extension: `name.cjs`, `name.cache`
 * @returns what the bundle exports
 */
const loadCached = (name: string, loaded: Map<string, unknown>): unknown => {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const bundle = join(__dirname, `${name}.cjs`);
  const cache = join(__dirname, `${name}.cache`);
  const cachedData = read(cache);
  const script = new Script(`(function(exports,require,module){${readFileSync(bundle, 'latin1')}\n})`, {
    filename: bundle,
    ...(cachedData ? { cachedData } : {}),
  });
  const requireBeside = Object.assign((id: string): unknown => {
    const [, part] = /^\.\/((?:packages\/)?[\w-]+)\.cjs$/.exec(id) ?? [];
    return part === undefined ? require(id) : loadCached(part, loaded);
  }, require);
  const module = { exports: {} };
  (script.runInThisContext() as (...args: unknown[]) => void)(module.exports, requireBeside, module);
  loaded.set(name, module.exports);
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
export const { main } = loadCached('command', new Map()) as typeof command;
