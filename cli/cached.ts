import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * Loads a CommonJS bundle (ASCII only) that lies beside the command, with the V8 code cache that the build left next to it: what every
 * run needs is then not compiled again, which is a good part of a short run. A cache of another Node version, or none,
 * only makes the start slower.
 *
 * With PILOTLINT_WRITE_CODE_CACHE set, as the build does once, the cache is written when the process ends.
 *
 * @param name of the bundle without its extension: `name.cjs`, `name.cache`
 * @returns what the bundle exports
 */
export function loadCached(name: string, base: string): unknown {
  const bundle = fileURLToPath(new URL(`./${name}.cjs`, base));
  const cache = fileURLToPath(new URL(`./${name}.cache`, base));
  const cachedData = read(cache);
  const script = new Script(`(function(exports,require,module){${readFileSync(bundle, 'latin1')}\n})`, {
    filename: bundle,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  (script.runInThisContext() as (...args: unknown[]) => void)(module.exports, createRequire(bundle), module);
  if (process.env['PILOTLINT_WRITE_CODE_CACHE'])
    process.on('exit', () => writeFileSync(cache, script.createCachedData()));
  return module.exports;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
