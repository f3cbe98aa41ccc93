import assert from 'node:assert/strict';
import { progressOn } from '../../cli/progress.ts';
import { memory } from './support.ts';

const terminal = () => memory({ isTTY: true, columns: 80 });

describe('the progress bar', () => {
  it('shows how many files are done', async () => {
    const output = terminal();
    const progress = await progressOn(output, 200);
    progress.at(0);
    progress.at(120);
    progress.hide();
    assert.match(output.text(), / 0\/200 files/);
    assert.match(output.text(), / 120\/200 files/);
  });

  it('is taken away before something else is written, and comes back', async () => {
    const output = terminal();
    const progress = await progressOn(output, 200);
    progress.at(10);
    progress.hide();
    // Cursor to the first column, whole line cleared.
    assert.ok(output.text().endsWith('\x1b[1G\x1b[2K'), JSON.stringify(output.text()));
    progress.at(11);
    progress.hide();
    assert.match(output.text(), / 11\/200 files/);
  });

  it('is not there for few files, nor where there is no terminal', async () => {
    for (const [output, files] of [
      [terminal(), 50],
      [memory(), 200],
    ] as const) {
      const progress = await progressOn(output, files);
      progress.at(1);
      progress.hide();
      assert.equal(output.text(), '');
    }
  });
});
