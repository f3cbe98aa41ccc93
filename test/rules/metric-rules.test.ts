import assert from 'node:assert/strict';
import type { Metric, Plan } from '../../plan/types.ts';
import { contentWords } from '../../rules/consistency/measurement.ts';
import { metricNotMeasured } from '../../rules/consistency/metric-not-measured.ts';
import { metricNoBaseline } from '../../rules/metrics/metric-no-baseline.ts';
import { metricNoTarget } from '../../rules/metrics/metric-no-target.ts';
import { aspects, type DraftSection, metricOf, placeholderAt, planOf, reading, saying } from './plan-builder.ts';

/** A metric with all its facets. */
const WHOLE = ['Costs', '7', '3', 'ledger'];

const COLUMNS = ['Metric', 'Today', 'Target', 'Source'];

/** A plan with a table of measures; an empty cell is a facet that was not found. */
const withTable = (
  rows: readonly (readonly string[])[],
  more: readonly DraftSection[] = [],
  change: Partial<Plan> = {},
): Plan =>
  planOf([{ title: 'Success', columns: COLUMNS, rows }, ...more], (outline) => ({
    metrics: rows.map(([name = '', baseline, target, source]): Metric => {
      const facets = { ...(baseline && { baseline }), ...(target && { target }), ...(source && { source }) };
      return metricOf(outline, name, facets);
    }),
    aspects: aspects({ monitoring: reading('missing') }),
    ...change,
  }));

for (const [rule, row, word] of [
  [metricNoTarget, (name: string) => [name, '5', '', 'report'], /^Which value should “Waiting” reach\?$/],
  [metricNoBaseline, (name: string) => [name, '', '5', 'report'], /^Where does “Waiting” stand today\?$/],
] as const) {
  const facet = rule === metricNoTarget ? 'target' : 'baseline';
  describe(`${rule.id} of single metrics`, () => {
    it('asks at the name of a metric without one', () => {
      const plan = withTable([row('Waiting'), WHOLE]);
      const problems = rule.check(plan);
      assert.deepEqual(
        problems.map(({ span, voice }) => [span, voice]),
        [[saying(plan.outline, 'Waiting').span, 'ask']],
      );
      assert.match(problems[0]?.message ?? '', word);
    });

    it('asks about five at most, and shows the others with the last', () => {
      const plan = withTable([WHOLE, ...['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7'].map((name) => row(name))]);
      const problems = rule.check(plan);
      assert.equal(problems.length, 5);
      assert.deepEqual(
        problems.slice(0, 4).flatMap((problem) => problem.related ?? []),
        [],
      );
      assert.deepEqual(
        problems[4]?.related?.map(({ span }) => span),
        [saying(plan.outline, 'F6').span, saying(plan.outline, 'G7').span],
      );
    });

    it('shows no others when there are five', () => {
      const problems = rule.check(withTable([WHOLE, ...['A1', 'B2', 'C3', 'D4', 'E5'].map((name) => row(name))]));
      assert.equal(problems.length, 5);
      assert.deepEqual(
        problems.flatMap((problem) => problem.related ?? []),
        [],
      );
    });

    it('does not ask about a metric of running text, or one without a name', () => {
      const plan = withTable([row('Waiting'), WHOLE]);
      assert.equal(rule.check(plan).length, 1);
      const loose = plan.metrics.map((metric) => ({ ...metric, structured: false }));
      const nameless = plan.metrics.map((metric) => ({ ...metric, name: { ...metric.name, text: '' } }));
      assert.deepEqual(rule.check({ ...plan, metrics: loose }), []);
      assert.deepEqual(rule.check({ ...plan, metrics: nameless }), []);
    });

    it('does not ask where no metric of the table has one', () => {
      const elsewhere = { title: 'More', columns: COLUMNS, rows: [WHOLE] };
      const plan = planOf([{ title: 'Success', columns: COLUMNS, rows: [row('Waiting')] }, elsewhere], (outline) => ({
        metrics: [
          metricOf(outline, 'Waiting', {}),
          metricOf(outline, 'Costs', { baseline: '7', target: '3', source: 'ledger' }),
        ],
      }));
      assert.deepEqual(rule.check(plan), []);
    });

    it('leaves a placeholder in the place to placeholder-left', () => {
      const cells = facet === 'target' ? ['Waiting', '5', 'TBD', 'report'] : ['Waiting', 'TBD', '5', 'report'];
      const plan = planOf([{ title: 'Success', columns: COLUMNS, rows: [cells, WHOLE] }], (outline) => ({
        metrics: [
          metricOf(outline, 'Waiting', {}),
          metricOf(outline, 'Costs', { baseline: '7', target: '3', source: 'ledger' }),
        ],
        placeholders: [placeholderAt(saying(outline, 'TBD'), facet)],
      }));
      assert.deepEqual(rule.check(plan), []);
    });

    it('speaks of the whole aspect only, when that is bad', () => {
      const plan = withTable([row('Waiting'), row('Costs')], [], { aspects: aspects({ [facet]: reading('missing') }) });
      const problems = rule.check(plan);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.voice, undefined);
    });
  });
}

describe('metric-not-measured', () => {
  const MEASURED = ['Minutes on hold', '14', '5', 'telephone system'];

  it('asserts where others have a source and the place is empty', () => {
    const plan = withTable([MEASURED, ['Avoidable visits', '90', '40', '']]);
    const problems = metricNotMeasured.check(plan);
    assert.deepEqual(
      problems.map(({ span, voice }) => [span, voice]),
      [[saying(plan.outline, 'Avoidable visits').span, undefined]],
    );
    assert.match(problems[0]?.message ?? '', /^“Avoidable visits” has no source, .*\.$/);
  });

  it('takes a dash for an empty place', () => {
    const plan = withTable([MEASURED, ['Avoidable visits', '90', '40', '–']]);
    const metrics = plan.metrics.map((metric) =>
      metric.source?.text === '–' ? { ...metric, source: undefined } : metric,
    );
    assert.equal(metricNotMeasured.check({ ...plan, metrics })[0]?.voice, undefined);
    assert.equal(metricNotMeasured.check({ ...plan, metrics }).length, 1);
  });

  it('does not take the name of a column of measures for a word about measuring', () => {
    const rows = [MEASURED, ['Avoidable visits', '90', '40', '']];
    const plan = planOf(
      [{ title: 'Success measures', columns: ['Measure', 'Today', 'Target', 'Source'], rows }],
      (outline) => ({
        metrics: [
          metricOf(outline, 'Minutes on hold', { source: 'telephone system' }),
          metricOf(outline, 'Avoidable visits', {}),
        ],
      }),
    );
    assert.equal(metricNotMeasured.check(plan).length, 1);
  });

  it('is silent where a sentence beside the table says where all values come from', () => {
    const rows = [['Days to close', '9.5', '5', '']];
    const said = (text: string): number => {
      const plan = planOf([{ title: 'KPIs', says: [text], columns: COLUMNS, rows }], (outline) => ({
        metrics: [{ ...metricOf(outline, 'Days to close', { baseline: '9.5', target: '5' }), kind: 'business' }],
        aspects: aspects({ monitoring: reading('covered') }),
      }));
      return metricNotMeasured.check(plan).length;
    };
    assert.equal(said('KPIs are taken from the ledger on the third working day of each month.'), 0);
    assert.equal(said('Both are read weekly from the stock system.'), 0);
    assert.equal(said('We take all figures from the gate camera.'), 0);
    assert.equal(said('KPIs are shown to the board in June.'), 1);
    assert.equal(said('Both are important to us.'), 1);
  });

  it('asks where the place is not there to be seen', () => {
    const problems = metricNotMeasured.check(withTable([MEASURED, ['Avoidable visits', '90', '40']]));
    assert.deepEqual(
      problems.map(({ voice }) => voice),
      ['ask'],
    );
    assert.equal(problems[0]?.message, 'Where does the value of “Avoidable visits” come from?');
  });

  it('asks where monitoring is covered and does not mention the metric', () => {
    const plan = withTable(
      [['Avoidable visits', '90', '40']],
      [{ title: 'Monitoring', says: ['Latency is read daily.'] }],
      {
        aspects: aspects({}),
      },
    );
    assert.deepEqual(
      metricNotMeasured.check(plan).map(({ voice }) => voice),
      ['ask'],
    );
  });

  it('does not ask that about something that may be no measure', () => {
    const plan = withTable([['Avoidable visits', '90', '40']], [], { aspects: aspects({}) });
    const metrics = plan.metrics.map((metric) => ({ ...metric, kind: 'unknown' as const }));
    assert.equal(metricNotMeasured.check(plan).length, 1);
    assert.deepEqual(metricNotMeasured.check({ ...plan, metrics }), []);
  });

  it('is silent where no metric has a source and nothing is said of monitoring', () => {
    assert.deepEqual(metricNotMeasured.check(withTable([['Avoidable visits', '90', '40', '']])), []);
  });

  for (const [where, section] of [
    [
      'under a heading of measuring',
      { title: 'How we measure', says: ['Visitors are asked at the desk.', 'A visit is noted.'] },
    ],
    ['in a sentence about measuring', { title: 'Desk', says: ['The desk reports each visit on Friday.'] }],
  ] as const) {
    it(`is silent where the metric is spoken of ${where}`, () => {
      assert.deepEqual(
        metricNotMeasured.check(withTable([MEASURED, ['Avoidable visits', '90', '40', '']], [section])),
        [],
      );
    });
  }

  it('is silent where the name itself says how it is measured', () => {
    assert.deepEqual(
      metricNotMeasured.check(withTable([MEASURED, ['Satisfaction in the exit survey', '3', '4', '']])),
      [],
    );
  });

  it('is silent in a language that is not read', () => {
    const plan = withTable([MEASURED, ['Avoidable visits', '90', '40', '']], [], {
      language: { code: 'xx', read: false },
    });
    assert.deepEqual(metricNotMeasured.check(plan), []);
  });
});

describe('content words', () => {
  it('are stemmed and without what all names of measures share', () => {
    assert.deepEqual([...contentWords('Average number of complaints answered per week')], ['complaint', 'answer']);
    assert.deepEqual([...contentWords('CSAT of queries')], ['csat', 'query']);
    assert.deepEqual([...contentWords('Time to a value')], []);
  });
});
