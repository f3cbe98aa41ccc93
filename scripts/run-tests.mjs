// Runs mocha tests:   node scripts/run-tests.mjs [--counts FILE] [FILE-OR-FOLDER…]
// Without names, all of test/**/*.test.ts. Tests run in the top folder of the repository.
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { bundle } from './lib/bundle.mjs';
import { root, shown, walk } from './lib/paths.mjs';

const { values, positionals } = parseArgs({ options: { counts: { type: 'string' } }, allowPositionals: true });
const isTest = (name) => name.endsWith('.test.ts');
const entries =
  positionals.length === 0
    ? walk(join(root, 'test'), isTest)
    : positionals.flatMap((name) => (statSync(name).isDirectory() ? walk(resolve(name), isTest) : [resolve(name)]));
const counts = values.counts === undefined ? undefined : resolve(values.counts);

process.chdir(root);
process.setSourceMapsEnabled(true);
const { files, failures } = await bundle(entries);

const mocha = new Mocha({
  reporter: positionals.length > 0 && entries.length <= 5 ? 'spec' : 'dot',
  timeout: 20_000,
  forbidOnly: true,
  forbidPending: true,
});
// A file that does not bundle, or throws while it is loaded, is a failing test of that name; the others still run.
const broken = (entry, reason) =>
  mocha.suite.addTest(
    new Mocha.Test(`${shown(entry)} can be loaded`, () => {
      throw reason;
    }),
  );
for (const { entry, text } of failures) broken(entry, new Error(`cannot be bundled:\n${text}`));
for (const [entry, file] of files) {
  mocha.suite.emit('pre-require', globalThis, file, mocha);
  try {
    mocha.suite.emit('require', await import(pathToFileURL(file).href), file, mocha);
  } catch (error) {
    broken(entry, error);
  }
  mocha.suite.emit('post-require', globalThis, file, mocha);
}

const runner = mocha.run((failed) => {
  const { passes = 0, tests = 0 } = runner.stats ?? {};
  if (tests === 0) console.error('no test was run');
  if (counts !== undefined) writeFileSync(counts, `${JSON.stringify({ passed: passes, failed, run: tests })}\n`);
  process.exitCode = failed > 0 || tests === 0 ? 1 : 0;
});
