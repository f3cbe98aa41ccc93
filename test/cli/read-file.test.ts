import assert from 'node:assert/strict';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST, readTextFile } from '../../cli/read-file.ts';
import { withFiles } from './support.ts';

const TOO_LARGE = { message: 'too large: more than 10 MB, which no plan has' };

describe('reading a file', () => {
  it('gives its text', async () => {
    assert.deepEqual(await withFiles({ 'a.md': 'one\n' }, (folder) => readTextFile(join(folder, 'a.md'))), {
      text: 'one\n',
    });
  });

  it('says in words what is wrong', async () => {
    await withFiles({ 'docs/a.md': '' }, async (folder) => {
      assert.deepEqual(await readTextFile(join(folder, 'b.md')), { message: 'no such file or folder' });
      assert.deepEqual(await readTextFile(join(folder, 'docs')), { message: 'is a folder, not a file' });
      assert.deepEqual(await readTextFile(join(folder, 'docs/a.md/c')), { message: 'a part of the path is no folder' });
    });
  });

  it('refuses what is larger than the limit by its size, and reads what is as large', async () => {
    await withFiles({ 'large.md': '', 'most.md': 'x'.repeat(LARGEST) }, async (folder) => {
      const large = join(folder, 'large.md');
      await truncate(large, 5 * LARGEST);
      const started = performance.now();
      assert.deepEqual(await readTextFile(large), TOO_LARGE);
      assert.ok(performance.now() - started < 200, 'it was read');
      assert.ok('text' in (await readTextFile(join(folder, 'most.md'))));
    });
  });

  it('stops reading a device that never ends', async () => {
    assert.deepEqual(await readTextFile('/dev/zero'), TOO_LARGE);
  });
});
