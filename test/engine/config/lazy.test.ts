import assert from 'node:assert/strict';
import { build } from 'esbuild';

/** Packages that a room’s file brings with it when it is bundled. */
const packagesOf = async (entry: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  const packages = Object.keys(metafile.inputs).flatMap((path) => /node_modules\/([^/]+)\//u.exec(path)?.[1] ?? []);
  return [...new Set(packages)].sort();
};

describe('what the engine weighs', () => {
  it('checking a plan and looking for a configuration need no package', async () => {
    for (const file of ['check.ts', 'linter.ts', 'settings.ts', 'nearest.ts', 'glob.ts', 'config/find.ts']) {
      assert.deepEqual(await packagesOf(`engine/${file}`), [], file);
    }
  });

  it('reading one needs three, and they run without Node', async () => {
    assert.deepEqual(await packagesOf('engine/config/load.ts'), ['jsonc-parser', 'yaml', 'zod']);
  });
});
