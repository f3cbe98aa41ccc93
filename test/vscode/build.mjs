import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { here, root, testsFolder } from './places.mjs';

/**
 * Bundles the tests for both kinds of extension host: `node.js` and `web.js`. They are the same tests.
 *
 * @param {string} [grep] only tests whose names match
 */
export async function buildTests(grep = '') {
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    outdir: testsFolder,
    define: { global: 'globalThis', TEST_GREP: JSON.stringify(grep) },
    platform: 'browser',
    plugins: [mochaForBrowsers],
    logLevel: 'warning',
  };
  const entry = join(here, 'host', 'run.ts');
  await build({ ...common, entryPoints: { node: entry, web: entry } });
}

/**
 * mocha's browser build fits both hosts, but is UMD in a package of ES modules: bundled, it would overwrite the bundle's own
 * `module.exports`. Without these names in sight it sets `globalThis.mocha`.
 */
const mochaForBrowsers = {
  name: 'mocha for browsers',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `var module, exports, define;\n${await readFile(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};
