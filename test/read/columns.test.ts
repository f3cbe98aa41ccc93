import assert from 'node:assert/strict';
import { readingOf } from './support.ts';

/** Today's value and the one to reach, of the only row of a table of measures. */
function row(columns: string, cells: string, heading = 'Figures'): readonly (string | undefined)[] {
  const rule = columns.replaceAll(/[^|]+/gu, '---');
  const { metrics } = readingOf(`# Plan\n\n## ${heading}\n\n${columns}\n${rule}\n${cells}\n`);
  return [metrics[0]?.baseline?.text, metrics[0]?.target?.text];
}

describe('columns of a table of measures', () => {
  for (const names of [
    'Today | We want',
    'Now | Goal',
    'Current | Desired',
    'As is | To be',
    'Before | After',
    'Start | End',
    'From | To',
    '2025 | 2026',
    'Q4 2025 | Q3 2026',
    'Q4 actual | Q2 target',
    'Spring 2026 | Autumn 2026',
  ])
    it(`“${names}” hold today's value and the one to reach`, () =>
      assert.deepEqual(row(`| Measure | ${names} |`, '| Late trains | 12 % | 7 % |'), ['12 %', '7 %']));

  it('hold two values to reach for the pilot and beyond', () =>
    assert.deepEqual(row('| Measure | Pilot | Scale |', '| Late trains | 9 % | 7 % |'), [undefined, '9 %']));

  it('are read whatever stands between and behind them', () =>
    assert.deepEqual(row('| Measure | From | To | By |', '| Late trains | 12 % | 7 % | May 2027 |'), ['12 %', '7 %']));

  it('hold no measures where they hold dates', () =>
    assert.deepEqual(row('| Step | From | To |', '| Mounting | 2 Feb | 27 Feb |', 'Steps'), [undefined, undefined]));

  it('hold no measures in a budget', () =>
    assert.deepEqual(row('| Item | 2025 | 2026 |', '| Licences | 20,000 € | 30,000 € |', 'Cost'), [
      undefined,
      undefined,
    ]));
});

describe('a list below a heading about success', () => {
  const targets = (text: string): readonly (string | undefined)[] =>
    readingOf(`# Plan\n\n${text}\n`).metrics.map((m) => m.target?.text);

  it('has a target where a value is to be reached', () =>
    assert.deepEqual(targets('## Success metrics\n\n- Error rate below 4 %'), ['Error rate below 4 %']));

  it('has none in a report of the past', () =>
    assert.deepEqual(targets('## Success metrics\n\n- In 2025 the error rate was 9 %'), [undefined]));

  it('is none where the heading asks what is wrong', () =>
    assert.deepEqual(
      targets('## What is wrong today?\n\n- In 2025, one letter in eleven went to the wrong team.'),
      [],
    ));
});
