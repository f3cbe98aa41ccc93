import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { Lines } from '../../plan/text/lines.ts';
import { frame } from '../../report/frame.ts';
import { LAYOUT, rangeOf } from './support.ts';

const framed = (text: string, word: string, width = 80): string[] =>
  frame(text, new Lines(text), rangeOf(text, word), 2, { ...LAYOUT, width, measure: stringWidth }, (mark) => mark);

/** Columns at which the marks begin and end. */
const marks = (line: string): [number, number] => [line.indexOf('^'), line.lastIndexOf('^') + 1];

/** Columns at which a word stands. */
const columns = (line: string, word: string): [number, number] => {
  const before = stringWidth(line.slice(0, line.indexOf(word)));
  return [before, before + stringWidth(word)];
};

describe('a source line with a range marked', () => {
  it('shows the number, the line and the marks below the word', () => {
    assert.deepEqual(framed('# Pilot\nNobody owns this yet.\n', 'owns'), [
      ' 2 | Nobody owns this yet.',
      '   |        ^^^^',
    ]);
  });

  for (const [what, line, word] of [
    ['a tab at the start', '\tNobody owns this', 'owns'],
    ['tabs in the middle', 'a\tbc\towns\tit', 'owns'],
    ['wide characters before', '项目的负责人 owns it', 'owns'],
    ['wide characters marked', 'The 负责人 is open', '负责人'],
    ['emoji before', '🚀👩‍💻 owns it', 'owns'],
    ['combining marks before', 'e\u0301e\u0301 owns it', 'owns'],
    ['a surrogate pair marked', 'the 🚀 goes', '🚀'],
  ] as const) {
    it(`keeps the marks below the text: ${what}`, () => {
      const [shown = '', marked = ''] = framed(line, word);
      assert.deepEqual(marks(marked), columns(shown, word));
    });
  }

  it('marks one column where the range is empty, also at the end of the line', () => {
    const text = 'Owner:\n';
    const end = { line: 0, character: 6 };
    const lines = frame(text, new Lines(text), { start: end, end }, 1, LAYOUT, (mark) => mark);
    assert.deepEqual(lines, ['1 | Owner:', '  |       ^']);
  });

  it('marks the rest of the first line of a longer range, and says where it ends', () => {
    const lines = framed('One two\nthree\nfour five\n', 'two\nthree\nfour');
    assert.deepEqual(lines, [' 1 | One two', '   |     ^^^ to line 3']);
  });

  it('does not count the line after a range that ends with a line break', () => {
    assert.deepEqual(framed('One two\nthree\n', 'One two\n')[1], '   | ^^^^^^^');
  });

  it('cuts a long line around the range', () => {
    const [shown = '', marked = ''] = framed(`${'before '.repeat(50)}OWNER${' after'.repeat(50)}`, 'OWNER', 60);
    assert.ok(shown.length <= 60, shown);
    assert.ok(shown.startsWith(' 1 | ...') && shown.endsWith('...'), shown);
    assert.deepEqual(marks(marked), columns(shown, 'OWNER'));
  });

  it('cuts only the end of a long line whose range stands early', () => {
    const [shown = '', marked = ''] = framed(`The OWNER${' after'.repeat(50)}`, 'OWNER', 60);
    assert.ok(shown.startsWith(' 1 | The OWNER') && shown.endsWith('...') && shown.length <= 60, shown);
    assert.deepEqual(marks(marked), columns(shown, 'OWNER'));
  });

  it('cuts the marks of a range longer than the terminal is wide', () => {
    const word = 'long '.repeat(100);
    const [shown = '', marked = ''] = framed(`x ${word} y`, word, 60);
    assert.ok(shown.length <= 60 && marked.length <= 60, `${shown}\n${marked}`);
  });

  it('takes a line of a megabyte in its stride', () => {
    const half = '字 '.repeat(250_000);
    const started = performance.now();
    const [shown = '', marked = ''] = framed(`${half}OWNER${half}`, 'OWNER', 60);
    assert.ok(performance.now() - started < 1500);
    assert.deepEqual(marks(marked), columns(shown, 'OWNER'));
  });

  it('never lets a control character through', () => {
    const [shown = '', marked = ''] = framed('a\x1b[31m\x07 owns \u202ereversed\x9b', 'owns');
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    assert.doesNotMatch(shown, /[\x00-\x1f\x7f-\x9f\u202e]/);
    assert.ok(shown.includes('␛[31m␇'), shown);
    assert.deepEqual(marks(marked), columns(shown, 'owns'));
  });
});
