import assert from 'node:assert/strict';
import { isFamiliar } from '../../plan/judge/familiar.ts';
import { outlineOf } from '../../plan/outline/outline.ts';
import { readingOf } from './support.ts';

const familiar = (...headings: readonly string[]): boolean => {
  const text = `# Plan\n\n${headings.map((title) => `## ${title}\n\nText.\n`).join('\n')}`;
  return isFamiliar(outlineOf(text, 'markdown'), readingOf(text).places);
};

describe('the words in which a document names its parts', () => {
  it('are known where its headings announce something', () =>
    assert.ok(familiar('Problem', 'Budget', 'Risks', 'Timeline', 'The tale of the tub')));

  it('are not where most of them announce nothing', () =>
    assert.ok(!familiar('Purse', 'Storm', 'Thermometer', 'The pen', 'Budget')));

  it('are taken for known where there are few', () => assert.ok(familiar('Purse', 'Storm')));
});
