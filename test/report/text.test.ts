import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { asciiWidth, clip, counted, isPlainAscii, pad, visible, visibleExceptSpace, wrap } from '../../report/text.ts';

describe('text for a terminal', () => {
  it('shows control characters as pictures or numbers, and folds white space', () => {
    assert.equal(
      visible('a\x1b[2Jb\x7fc\x85d\u202ee\ufefff\ud800g\th\r\ni'),
      'a␛[2Jb␡c<U+0085>d<U+202E>e<U+FEFF>f\ufffdg h i',
    );
  });

  it('leaves what people write alone', () => {
    for (const text of ['Größe – 5 %', '人工审核', '👩‍💻', 'e\u0301', 'שלום']) assert.equal(visible(text), text);
  });

  it('can keep tabs and line ends', () => {
    assert.equal(visibleExceptSpace('a\tb\nc\x1b'), 'a\tb\nc␛');
  });

  it('tells text that needs no table of widths', () => {
    assert.equal(isPlainAscii('plain\ttext\r\n'), true);
    assert.equal(isPlainAscii('naïve'), false);
    assert.equal(isPlainAscii('\x1b'), false);
  });

  it('wraps at spaces, at most as wide as asked', () => {
    assert.deepEqual(wrap('one two three four', 9, asciiWidth), ['one two', 'three', 'four']);
    assert.deepEqual(wrap('a-word-that-is-too-long b', 9, asciiWidth), ['a-word-that-is-too-long', 'b']);
    assert.deepEqual(wrap('', 9, asciiWidth), ['']);
    assert.deepEqual(wrap('  one   two ', 80, asciiWidth), ['one two']);
  });

  it('wraps text without spaces between characters', () => {
    const lines = wrap('每周由负责人检查模型的输出', 10, stringWidth);
    assert.deepEqual(lines, ['每周由负责', '人检查模型', '的输出']);
  });

  it('keeps Latin words whole within text without spaces', () => {
    assert.deepEqual(wrap('由Salesforce负责', 10, stringWidth), ['由', 'Salesforce', '负责']);
  });

  it('clips to a width, between characters', () => {
    assert.equal(clip('short', 10, asciiWidth), 'short');
    assert.equal(clip('a little too long', 10, asciiWidth), 'a littl...');
    assert.equal(clip('每周由负责人检查', 10, stringWidth), '每周由...');
    assert.equal(clip('👩‍💻👩‍💻👩‍💻👩‍💻', 7, stringWidth), '👩‍💻👩‍💻...');
  });

  it('pads by columns, not by characters', () => {
    assert.equal(pad('人', 4, stringWidth), '人  ');
    assert.equal(pad('too long', 4, asciiWidth), 'too long');
  });

  it('counts in words', () => {
    assert.deepEqual([counted(0, 'plan'), counted(1, 'plan'), counted(2, 'plan')], ['0 plans', '1 plan', '2 plans']);
  });
});
