import assert from 'node:assert/strict';
import { isWithin, paragraphAt, worst } from '../../client/calm.ts';

const finding = (severity: number, line: number) => ({ severity, range: { start: { line } } });

describe('calm', () => {
  it('keeps the worst findings, in the order of the text, and of equals the first', () => {
    const all = [finding(2, 1), finding(0, 5), finding(1, 6), finding(0, 9), finding(1, 12)];
    assert.deepEqual(worst(all, 3), [all[1], all[2], all[3]]);
  });

  it('keeps all where they are few, and where there is no limit', () => {
    const all = [finding(2, 1), finding(0, 5)];
    assert.equal(worst(all, 2), all);
    assert.equal(worst(all, 0), all);
  });

  it('takes the lines up to the next blank ones for a paragraph', () => {
    const text = ['# Title', '', 'one', 'two', '', 'three'];
    const lines = { count: text.length, isBlank: (line: number) => text[line] === '' };
    assert.deepEqual(paragraphAt(lines, 3), { first: 2, last: 3 });
    assert.deepEqual(paragraphAt(lines, 0), { first: 0, last: 0 });
    assert.deepEqual(paragraphAt(lines, 5), { first: 5, last: 5 });
    assert.ok(isWithin(finding(0, 2), { first: 2, last: 3 }));
    assert.ok(!isWithin(finding(0, 4), { first: 2, last: 3 }));
  });
});
