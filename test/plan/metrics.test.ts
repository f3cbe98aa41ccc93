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

/** The same of a document without a heading about success. */
const told = (text: string, format: 'markdown' | 'yaml' = 'markdown'): (string | undefined)[][] =>
  reader
    .read(format === 'yaml' ? text : `# Pilot plan\n\n${text}\n`, { format })
    .metrics.map(({ name, baseline, target, by }) => [name, baseline, target, by].map((phrase) => phrase?.text));

describe('A measure that a sentence tells', () => {
  const EXAMPLES: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [
      'Search time per file, from the time sheets, should come down from 2.5 hours to one.',
      ['Search time per file', '2.5 hours', 'one', undefined],
    ],
    [
      'And the share of late deliveries, 41 percent in 2024 according to the office, should be 30 percent or less in July.',
      ['the share of late deliveries', '41 percent', '30 percent', 'in July'],
    ],
    ['We bet that breakages go from 530 to fewer than 200 a year.', ['breakages', '530', '200', undefined]],
    ['Waiting time must not exceed ten minutes.', ['Waiting time', undefined, 'ten minutes', undefined]],
  ];
  for (const [sentence, metric] of EXAMPLES)
    it(`is read from "${sentence}"`, () => assert.deepEqual(told(sentence), [metric]));

  for (const sentence of [
    'Trucks should go from two depots to 14 shops.',
    'To go from six farms to sixty we need two more pilots.',
    'Complaints fell from 40 to 12 last year.',
    'If waiting time should be ten minutes or more, a second counter opens.',
    'The response time of the service must not exceed 200 ms.',
    'A password must be at least 12 characters long.',
  ])
    it(`is none in "${sentence}"`, () => assert.deepEqual(told(sentence), []));
});

describe('A table of measures', () => {
  const ROW = '| Calls without an answer | 22 % | 10 % | telephone system |';
  const METRIC = [['Calls without an answer', '22 %', '10 %', undefined]];

  for (const head of [
    '| What we look at | January 2026 | By end of May | Where the figure comes from |',
    '| | Q1 2026 | Q3 2026 | Source |',
    '| What | Now | Goal by June | Taken from |',
    '| Figure | Spring | Autumn | System |',
  ])
    it(`has its values below "${head}"`, () =>
      assert.deepEqual(told(`## Numbers\n\n${head}\n|---|---|---|---|\n${ROW}`), METRIC));

  it('has none in columns of prices and dates', () => {
    const costs = '## Costs\n\n| What | January 2026 | By end of May |\n|---|---|---|\n| Licences | €2,000 | €9,000 |';
    const steps =
      '## Steps\n\n| What | January 2026 | By end of May |\n|---|---|---|\n| Training | 3 groups | 12 groups |';
    assert.deepEqual([...told(costs), ...told(steps)], []);
  });
});

describe('A measure in YAML', () => {
  it('is called by its name, and has the value of today', () => {
    const metric = ['Waiting time', '74 min', undefined, undefined];
    const entries = '  - name: Waiting time\n    today: 74 min\n    source: gate camera\n';
    assert.deepEqual(told(`metrics:\n${entries}`, 'yaml'), [metric]);
    assert.deepEqual(told(`pilotlint: 1\nname: Dock doors\nmetrics:\n${entries}`, 'yaml'), [metric]);
  });
});
