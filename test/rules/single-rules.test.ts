import assert from 'node:assert/strict';
import type { DocumentStatus, Plan, Stage } from '../../plan/types.ts';
import { pilotOnlyConditions } from '../../rules/data/pilot-only-conditions.ts';
import { solutionFirst } from '../../rules/framing/solution-first.ts';
import { vanityMetricOnly } from '../../rules/metrics/vanity-metric-only.ts';
import { monitoringMissing } from '../../rules/operations/monitoring-missing.ts';
import { placeholderLeft } from '../../rules/writing/placeholder-left.ts';
import { sectionEmpty } from '../../rules/writing/section-empty.ts';
import {
  aspects,
  evidence,
  metricOf,
  placeholderAt,
  planOf,
  reading,
  saying,
  signals,
  titled,
} from './plan-builder.ts';

const at = (plan: Plan, stage: Stage, declared = true, status: DocumentStatus = 'review'): Plan => ({
  ...plan,
  stage: { value: stage, declared },
  status: { value: status, declared },
});

describe('solution-first', () => {
  const said = 'Implement a chatbot on the website.';
  const plan = (status: 'present' | 'hint' | 'absent', sure: boolean) =>
    planOf([{ title: 'Chatbot', says: [said] }], (outline) => ({
      signals: signals({ solution_first: reading(status, { sure, evidence: [evidence(saying(outline, said))] }) }),
    }));

  it('asserts at the opening that leads with the technology', () => {
    const present = plan('present', true);
    const problems = solutionFirst.check(present);
    assert.deepEqual(
      problems.map(({ span, voice }) => [span, voice]),
      [[saying(present.outline, said).span, undefined]],
    );
    assert.match(problems[0]?.message ?? '', /\.$/);
  });

  for (const [status, sure] of [
    ['present', false],
    ['hint', true],
    ['hint', false],
  ] as const) {
    it(`asks when it is ${sure ? 'surely' : 'perhaps'} ${status}`, () => {
      const problems = solutionFirst.check(plan(status, sure));
      assert.deepEqual(
        problems.map(({ voice }) => voice),
        ['ask'],
      );
      assert.match(problems[0]?.message ?? '', /\?$/);
    });
  }

  it('is silent when it is absent', () => {
    assert.deepEqual(solutionFirst.check(plan('absent', true)), []);
    assert.deepEqual(solutionFirst.check(plan('absent', false)), []);
  });

  it('stands on the first sign in the document, and on the title when all come late', () => {
    const says = Array.from({ length: 20 }, (_, index) => `Statement ${index}.`);
    const signed = (...signs: readonly number[]) =>
      planOf([{ title: 'Chatbot', says }], (outline) => ({
        signals: signals({
          solution_first: reading('present', {
            evidence: signs.map((index) => evidence(saying(outline, `Statement ${index}.`))),
          }),
        }),
      }));
    const early = signed(18, 7, 2);
    assert.deepEqual(solutionFirst.check(early)[0]?.span, saying(early.outline, 'Statement 2.').span);
    const late = signed(18, 17);
    assert.deepEqual(solutionFirst.check(late)[0]?.span, titled(late.outline, 'Chatbot').heading);
  });

  it('stands on the title when no statement shows it', () => {
    const bare = planOf([{ title: 'Chatbot' }], () => ({ signals: signals({ solution_first: reading('present') }) }));
    assert.deepEqual(solutionFirst.check(bare)[0]?.span, titled(bare.outline, 'Chatbot').heading);
  });
});

describe('monitoring-missing', () => {
  const plan = planOf([{ title: 'Drafts' }], () => ({ aspects: aspects({ monitoring: reading('missing') }) }));
  for (const [stage, severity] of [
    ['idea', 'warning'],
    ['pilot', 'warning'],
    ['production', 'error'],
    ['scale', 'error'],
  ] as const) {
    it(`is a ${severity} at stage ${stage}`, () => {
      assert.deepEqual(
        monitoringMissing.check(at(plan, stage)).map((problem) => problem.severity),
        [severity],
      );
    });
  }
});

describe('pilot-only-conditions', () => {
  const severity = (title: string, says: readonly string[] = [], declared = false) => {
    const plan = planOf([{ title, says }], () => ({ aspects: aspects({ production_path: reading('missing') }) }));
    return pilotOnlyConditions.check(at(plan, 'pilot', declared))[0]?.severity;
  };
  const filler = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];

  for (const title of [
    'Pilot of the new planner',
    'Proof of concept',
    'Proof-of-Concept for coils',
    'POC results',
    'Trial in two shops',
  ]) {
    it(`is an error for a plan called “${title}”`, () => assert.equal(severity(title), 'error'));
  }
  for (const title of [
    'Copilot for nurses',
    'Co-pilot in the cockpit',
    'Recruiting for clinical trials',
    'Epoch planning',
    'Planner',
  ]) {
    it(`is a warning for a plan called “${title}”`, () => assert.equal(severity(title), 'warning'));
  }
  it('is an error when the first statements speak of a pilot', () =>
    assert.equal(severity('Planner', ['The pilot starts in May.']), 'error'));
  it('is a warning when only a later statement does', () =>
    assert.equal(severity('Planner', [...filler, 'The pilot starts in May.']), 'warning'));
  it('is an error when the plan declares stage: pilot', () => assert.equal(severity('Planner', [], true), 'error'));
});

describe('vanity-metric-only', () => {
  const plan = (names: readonly string[]) =>
    planOf([{ title: 'Metrics', columns: ['Metric'], rows: names.map((name) => [name]) }], (outline) => ({
      aspects: aspects({ business_metric: reading('missing') }),
      metrics: names.map((name) => ({ ...metricOf(outline, name, {}), kind: 'model' as const })),
    }));

  it('names the measures found and points at all of them', () => {
    const [problem] = vanityMetricOnly.check(plan(['F1', 'AUC', 'Recall', 'Latency', 'BLEU']));
    assert.match(problem?.message ?? '', /\(“F1”, “AUC”, “Recall” and 2 more\).*\.$/);
    assert.equal(problem?.related?.length, 5);
  });

  it('says that none was found where there is none', () => {
    const [problem] = vanityMetricOnly.check(plan([]));
    assert.match(problem?.message ?? '', /^No business measure found/);
    assert.equal(problem?.related, undefined);
  });
});

describe('placeholder-left', () => {
  const sections = [
    { title: 'Plan' },
    { title: 'Rollback', says: ['TBD', 'TODO', '[Name]'] },
    { title: 'Budget', says: ['tbc'] },
  ];
  const plan = (status: 'placeholder' | 'covered' | 'thin') =>
    planOf(sections, (outline) => ({
      aspects: aspects({ rollback: reading(status, { evidence: [evidence(saying(outline, 'TBD'))] }) }),
      placeholders: [
        placeholderAt(saying(outline, '[Name]')),
        placeholderAt(saying(outline, 'TBD'), 'rollback'),
        placeholderAt(saying(outline, 'TODO'), 'rollback'),
        placeholderAt(saying(outline, 'tbc'), 'budget'),
      ],
    }));

  it('makes one finding a section, at the first of the severest places, with the others as related ones', () => {
    const given = plan('placeholder');
    const { outline } = given;
    const problems = placeholderLeft.check(given);
    assert.deepEqual(
      problems.map(({ span, severity, aspect, related }) => [
        span,
        severity,
        aspect,
        related?.map((other) => other.span),
      ]),
      [
        [
          saying(outline, 'TBD').span,
          'error',
          'rollback',
          [saying(outline, '[Name]').span, saying(outline, 'TODO').span],
        ],
        [saying(outline, 'tbc').span, 'warning', 'budget', undefined],
      ],
    );
    assert.match(
      problems[0]?.message ?? '',
      /^“TBD” stands where the plan should say how the AI is switched off .*\.$/,
    );
  });

  it('is as severe as the rule whose place it holds while that has nothing else to go by', () => {
    assert.equal(placeholderLeft.check(plan('placeholder'))[0]?.severity, 'error');
    assert.equal(placeholderLeft.check(plan('thin'))[0]?.severity, 'warning');
    assert.equal(placeholderLeft.check(plan('covered'))[0]?.severity, 'warning');
  });

  it('is a warning where the rule does not speak yet', () => {
    assert.equal(placeholderLeft.check(at(plan('placeholder'), 'idea'))[0]?.severity, 'warning');
  });

  it('takes the severity that a rule has for this plan', () => {
    const monitored = planOf(sections, (outline) => ({
      aspects: aspects({ monitoring: reading('placeholder') }),
      placeholders: [placeholderAt(saying(outline, 'TBD'), 'monitoring')],
    }));
    assert.equal(placeholderLeft.check(monitored)[0]?.severity, 'warning');
    assert.equal(placeholderLeft.check(at(monitored, 'production'))[0]?.severity, 'error');
  });

  it('names the label of an empty place, and the place of an instruction', () => {
    const table = planOf([{ title: 'Roles', columns: ['Role', 'Owner'], rows: [['Lead', '']] }], (outline) => ({
      placeholders: [placeholderAt(saying(outline, ''), 'owner')],
    }));
    assert.equal(
      placeholderLeft.check(table)[0]?.message,
      '“Owner” is empty; it should say who answers for the result.',
    );
    const form = planOf([{ title: 'Risks', says: ['Describe the risks'] }], (outline) => ({
      placeholders: [{ ...placeholderAt(saying(outline, 'Describe the risks')), kind: 'instruction' as const }],
    }));
    assert.equal(
      placeholderLeft.check(form)[0]?.message,
      '“Describe the risks” is an instruction of the template, not yet an answer.',
    );
  });

  it('is silent in a plan without placeholders', () => assert.deepEqual(placeholderLeft.check(planOf(sections)), []));
});

describe('section-empty', () => {
  const plan = planOf(
    [{ title: 'Plan', says: ['Text.'] }, { title: 'Rollback' }, { title: 'Appendix' }],
    (outline) => ({
      aspects: aspects({ rollback: reading('placeholder') }),
      emptySections: [
        { section: titled(outline, 'Rollback').index, aspect: 'rollback' },
        { section: titled(outline, 'Appendix').index, aspect: undefined },
      ],
    }),
  );

  it('stands on the heading and names what the section should say', () => {
    const problems = sectionEmpty.check(plan);
    assert.deepEqual(
      problems.map(({ span, severity, aspect }) => [span, severity, aspect]),
      [
        [titled(plan.outline, 'Rollback').heading, 'error', 'rollback'],
        [titled(plan.outline, 'Appendix').heading, 'warning', undefined],
      ],
    );
    assert.match(
      problems[0]?.message ?? '',
      /^“Rollback” has no text below it; it should say how the AI is switched off/,
    );
    assert.equal(problems[1]?.message, '“Appendix” has no text below it.');
  });

  it('is silent in a plan without empty sections', () => assert.deepEqual(sectionEmpty.check(planOf([])), []));
});
