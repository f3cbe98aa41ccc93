import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';

const reader = createReader(PACKS);

/** The metrics of a plan with one item below "Success metrics": name, baseline, target and date as written. */
const metricsOf = (item: string): (string | undefined)[][] =>
  reader
    .read(`# Pilot plan\n\n## Problem\n\nTickets wait too long.\n\n## Success metrics\n\n${item}\n`)
    .metrics.map(({ name, baseline, target, by }) => [name, baseline, target, by].map((phrase) => phrase?.text));

describe('A measure that goes from one value to another', () => {
  const EXAMPLES: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['• Misrouted tickets: from 18% to 6% by 30 June 2026', ['Misrouted tickets', '18%', '6%', '30 June 2026']],
    [
      '- Time to first answer: 9 hours → 3 hours by June 2026',
      ['Time to first answer', '9 hours', '3 hours', 'by June 2026'],
    ],
    ['- Handling time: from 6 to 4 minutes', ['Handling time', '6', '4 minutes', undefined]],
    ['- Angry letters: down from 40 to 5 by Q3 2026', ['Angry letters', '40', '5', 'Q3 2026']],
  ];
  for (const [item, metric] of EXAMPLES)
    it(`is read from "${item}"`, () => assert.deepEqual(metricsOf(item), [metric]));

  it('is none where the values are of different kinds', () => {
    assert.deepEqual(metricsOf('- Escalated letters: 3 weeks to 40 EUR'), []);
  });
});
