import assert from 'node:assert/strict';
import { tokensOf, wordCount } from '../../plan/read/tokens.ts';

const texts = (text: string): readonly string[] => tokensOf(text).map((token) => token.text);

describe('tokens', () => {
  it('words, numbers and their apostrophes', () => {
    assert.deepEqual(texts('The clerk’s roll-back of v2.1: 3,500 cafés'), [
      'the',
      "clerk's",
      'roll',
      'back',
      'of',
      'v',
      '2.1',
      '3,500',
      'cafés',
    ]);
  });

  it('Chinese, Japanese and Korean by the character, beside Latin words that touch them', () => {
    assert.deepEqual(texts('AI客服のLLM化'), ['ai', '客', '服', 'の', 'llm', '化']);
    assert.deepEqual(texts('AI상담 ML모델'), ['ai', '상', '담', 'ml', '모', '델']);
  });

  it('two of these characters count as a word', () => {
    assert.equal(wordCount(tokensOf('AI客服 48 小时')), 3);
  });
});
