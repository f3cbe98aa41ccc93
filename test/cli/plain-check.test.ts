import assert from 'node:assert/strict';
import { plainCheck } from '../../cli/plain-check.ts';
import { call, withFiles } from './support.ts';

describe('a call of nothing but paths', () => {
  it('is read without the library for options', () => {
    assert.deepEqual(plainCheck(['check', 'a.md', 'docs/']), ['a.md', 'docs/']);
  });

  it('is nothing else', () => {
    for (const argv of [
      [],
      ['check'],
      ['why', 'a.md'],
      ['check', '-'],
      ['check', 'a.md', '--all'],
      ['check', ''],
      ['check', '--', 'a.md'],
    ]) {
      assert.equal(plainCheck(argv), undefined, argv.join(' '));
    }
  });

  it('does the same as one that is read by the library', async () => {
    await withFiles(
      { 'a.md': 'PLAN ERROR', 'b.md': 'PLAN WARNING INFO', 'c.md': 'MAYBE', 'd.md': '' },
      async (folder) => {
        assert.deepEqual(await call(folder, ['check', '.', 'gone']), await call(folder, ['check', '--', '.', 'gone']));
      },
    );
  });
});
