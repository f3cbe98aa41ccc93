import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, posix } from 'node:path';
import { readFileSync } from 'node:fs';
import { fixesOf } from '../../engine/fixes/index.ts';
import { jsonFile } from '../../report/json.ts';
import { RULES } from '../../rules/index.ts';
import { makeLint } from '../support/tool.ts';

/**
 * What is built goes through a bundler, a compiler of word lists and a loader of its own: it once read every regular
 * expression with a character outside ASCII as another one, and no test of the sources could see it.
 */
describe('the built command', function () {
  this.timeout(60_000);

  it('reads as its sources do', () => {
    const folders = ['examples', 'test/fixtures', 'test/outline'];
    const command = join(process.cwd(), 'dist', 'pilotlint.mjs');
    const run = spawnSync(
      process.execPath,
      [command, 'check', '--all', '--no-config', '--format', 'json', '--fail-on', 'never', ...folders],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const { files } = JSON.parse(run.stdout) as { files: { path: string }[] };
    assert.ok(files.length > 50, `only ${files.length} files`);
    const lint = makeLint();
    for (const file of files) {
      const path = file.path.split('\\').join(posix.sep);
      const document = lint(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), path);
      assert.deepEqual(
        file,
        JSON.parse(
          jsonFile(document, (finding) => fixesOf(document, finding, RULES).find(({ kind }) => kind === 'template')),
        ),
        path,
      );
    }
  });
});
