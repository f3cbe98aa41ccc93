import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { tokensOf } from '../../plan/read/tokens.ts';
import { Vocabulary } from '../../plan/read/vocabulary.ts';
import { createReader } from '../../plan/read-plan.ts';

const english = PACKS.find(({ code }) => code === 'en');
assert.ok(english);
const vocabulary = new Vocabulary(english);
const saysAi = (text: string): boolean => {
  const hits = vocabulary.find(tokensOf(text));
  return hits.has('aiName') || hits.has('aiFamily');
};

describe('Words that say "AI" on their own', () => {
  for (const name of [
    'a gradient boosted forecasting model',
    'gradient-boosted trees',
    'a scoring model',
    'the ranking model',
    'a matching model for donors',
    'a model trained on invoices is a trained model',
    'logistic regression',
    'image recognition',
    'a transformer model',
  ])
    it(`are in "${name}"`, () => assert.ok(saysAi(name)));

  for (const name of [
    'our operating model',
    'a data model of orders',
    'the business model',
    'a support model for branches',
    'training of the clerks',
    'the scale model of the harbour',
    'a decision tree on paper',
    'recognition of overtime',
  ])
    it(`are not in "${name}"`, () => assert.ok(!saysAi(name)));
});

describe('What `why` says of a document that may be a plan', () => {
  const reader = createReader(PACKS);
  const because = (text: string): string => reader.read(text).recognition.because[0] ?? '';

  const begin = '# Letters\n\nWe want to try a language model on letters from members, who wait for nine days today. ';
  const owner = '## Owner\n\nAna Roth, head of members\n';
  const more = 'Three clerks sort 400 letters a week by hand, and one in seven goes to the wrong desk.\n';

  it('names the bar that it does not reach', () => {
    assert.match(
      because(begin + more + owner),
      /likelihood of \d\d %, below the 85 % from which on a document is linted unasked/,
    );
    const notes =
      '# Weekly update\n\nThe chatbot was moved to another server. Nothing else happened this week, since all of us were ';
    assert.match(
      because(`${notes}ill or away, but for Tom, who answered the phone.\n`),
      /below the 55 % from which on/,
    );
  });
});
