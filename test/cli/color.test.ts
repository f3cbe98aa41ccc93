import assert from 'node:assert/strict';
import { palette, wantsColor } from '../../cli/color.ts';
import { memory } from './support.ts';

const TERMINAL = memory({ isTTY: true, columns: 80 });
const PIPE = memory();

describe('colour', () => {
  for (const [what, option, output, env, expected] of [
    ['on a terminal', undefined, TERMINAL, {}, true],
    ['in a pipe', undefined, PIPE, {}, false],
    ['on a terminal that cannot', undefined, TERMINAL, { TERM: 'dumb' }, false],
    ['with NO_COLOR', undefined, TERMINAL, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', undefined, TERMINAL, { NO_COLOR: '' }, true],
    ['with FORCE_COLOR', undefined, PIPE, { FORCE_COLOR: '1' }, true],
    ['with FORCE_COLOR=0', undefined, TERMINAL, { FORCE_COLOR: '0' }, false],
    ['with NO_COLOR and FORCE_COLOR', undefined, TERMINAL, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['with --color', true, PIPE, { NO_COLOR: '1' }, true],
    ['with --no-color', false, TERMINAL, { FORCE_COLOR: '1' }, false],
  ] as const) {
    it(`is ${expected ? 'on' : 'off'} ${what}`, () => {
      assert.equal(wantsColor(option, output, env), expected);
    });
  }

  it('is made of escape sequences, or of nothing', async () => {
    assert.equal((await palette(true)).red('x'), '\x1b[31mx\x1b[39m');
    assert.equal((await palette(false)).red('x'), 'x');
  });
});
