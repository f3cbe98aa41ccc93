import assert from 'node:assert/strict';
import { changeIn } from '../../plan/facts/changes.ts';
import { readingOf } from './support.ts';

/** Today's value and the one to reach, as they are found in a sentence; "?" where it follows from the first. */
const changeOf = (sentence: string): string | undefined => {
  const view = readingOf(`# Plan\n\n- ${sentence}\n`).views.at(-1);
  assert.ok(view);
  const change = changeIn(view);
  return change && `${change.before.text} > ${change.after?.text ?? '?'}`;
};

describe('one value becoming another in a sentence', () => {
  for (const [sentence, expected] of [
    ['Letters gone astray: 18 % → 6 %', '18 % > 6 %'],
    ['Letters gone astray: 18% -> 6%', '18% > 6%'],
    ['From: 18 % To: 6 %', '18 % > 6 %'],
    ['Reduce them from 18 to 6 per cent', '18 > 6 per cent'],
    ['Falls go from 7.9 to 5.0 or fewer', '7.9 > 5.0'],
    ['At least 85 % (today 61 %)', '61 % > 85 %'],
    ['40 % now, 20 % by the end of September', '40 % > 20 %'],
    ['Sprayings: 3 at present, 2 wanted', '3 > 2'],
    ['Hours to the appointment: currently 96, want 24', '96 > 24'],
    ['Halve the 18 % error rate', '18 % > ?'],
  ] as const)
    it(sentence, () => assert.equal(changeOf(sentence), expected));

  for (const sentence of [
    '640 letters a day in 4 rooms',
    'It takes 3 to 5 days',
    'Between 5 and 7 we go on',
    '2 engineers for 5 months',
    'Every one of the 18 wards takes part',
  ])
    it(`none: ${sentence}`, () => assert.equal(changeOf(sentence), undefined));
});
