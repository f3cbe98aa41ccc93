import assert from 'node:assert/strict';
import { check } from '../../engine/check.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { Finding } from '../../engine/types.ts';
import type { Placeholder, Plan } from '../../plan/types.ts';
import type { Rule } from '../../rules/types.ts';
import { type Difference, evidence, planOf, reading, spanOf } from './tiny-plan.ts';
import { aspectRule, EMPTY_RULES, tinyRule, wordRule } from './tiny-rules.ts';

const found = (text: string, rules: readonly Rule[], difference: Difference): readonly Finding[] =>
  check(planOf(text, difference), text, rules, DEFAULT_SETTINGS);

const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, range }) => `${range.start.line + 1} ${severity} ${rule}`);

const rollbackMissing = aspectRule('rollback-missing', 'rollback');
const overrideMissing = aspectRule('override-missing', 'human_override', { family: 'human-control' });

const tbd = (text: string, word: string, more: Partial<Placeholder> = {}): Placeholder => ({
  span: spanOf(text, word),
  text: word,
  statement: 0,
  section: 1,
  aspect: 'rollback',
  kind: 'marker',
  ...more,
});

describe('precedence: metrics', () => {
  const text = '# Plan\n\nFaster replies.\n';
  const home = { success_metrics: 1, target: 1, baseline: 1, business_metric: 1 };
  const metrics = { family: 'metrics' } as const;
  const rules = [
    aspectRule('success-metric-missing', 'success_metrics', metrics),
    aspectRule('metric-no-target', 'target', metrics),
    aspectRule('metric-no-baseline', 'baseline', { ...metrics, severity: 'warning' }),
    aspectRule('vanity-metric-only', 'business_metric', { ...metrics, severity: 'warning' }),
    wordRule('metric-not-measured', 'Faster', { family: 'consistency' }),
  ];
  const missing = reading('missing');

  it('while there is no metric, none lacks anything', () => {
    const aspects = { success_metrics: missing, target: missing, baseline: missing, business_metric: missing };
    assert.deepEqual(short(found(text, rules, { home, aspects })), ['1 error success-metric-missing']);
  });

  it('a question about the metric silences nothing', () => {
    const success_metrics = reading('missing', { sure: false });
    assert.deepEqual(short(found(text, rules, { home, aspects: { success_metrics, target: missing } })), [
      '1 error metric-no-target',
      '1 info success-metric-missing',
      '3 error metric-not-measured',
    ]);
  });

  it('a rule that is off silences nothing', () => {
    const aspects = { success_metrics: missing, target: missing };
    const off = { ...DEFAULT_SETTINGS, rules: { 'success-metric-missing': 'off' as const } };
    const findings = check(planOf(text, { home, aspects }), text, rules, off);
    assert.deepEqual(short(findings), ['1 error metric-no-target', '3 error metric-not-measured']);
  });

  it('topics that are missing are told one by one, though they share a heading and a family', () => {
    const aspects = { target: missing, baseline: missing };
    assert.deepEqual(short(found(text, rules.slice(0, 3), { home, aspects })), [
      '1 error metric-no-target',
      '1 warning metric-no-baseline',
    ]);
  });
});

describe('precedence: empty places', () => {
  it('an unfilled place speaks for its topic, as gravely', () => {
    const text = '# Rollback\n\nTBD\n';
    const at = spanOf(text, 'TBD');
    const difference: Difference = {
      placeholders: [tbd(text, 'TBD')],
      aspects: { rollback: reading('placeholder', { evidence: [evidence(at, 0)] }) },
    };
    const [finding, ...others] = found(text, [rollbackMissing, ...EMPTY_RULES], difference);
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'placeholder-left');
    assert.equal(finding?.severity, 'error');
    assert.deepEqual(finding?.related, [], 'the same place is not shown twice');
  });

  it('so does one that is told as another place of its section', () => {
    const text = '# Control\n\nOwner TBD\n\nRollback TBA\n';
    const placeholders = [tbd(text, 'TBD', { aspect: 'owner' }), tbd(text, 'TBA', { statement: 1 })];
    const aspects = { rollback: reading('placeholder', { evidence: [evidence(spanOf(text, 'TBA'), 1)] }) };
    assert.deepEqual(short(found(text, [rollbackMissing, ...EMPTY_RULES], { placeholders, aspects })), [
      '3 error placeholder-left',
    ]);
  });

  it('so does one that is kept for several topics', () => {
    const text = '# Control\n\nTBD\n';
    const at = reading('placeholder', { evidence: [evidence(spanOf(text, 'TBD'), 0)] });
    const difference: Difference = {
      placeholders: [tbd(text, 'TBD', { aspect: 'budget' })],
      aspects: { rollback: at, human_override: at },
    };
    const [finding, ...others] = found(text, [rollbackMissing, overrideMissing, ...EMPTY_RULES], difference);
    assert.deepEqual(others, []);
    assert.equal(finding?.severity, 'error');
    assert.equal(finding?.related.length, 2);
  });

  it('and a section without any text', () => {
    const text = '# Plan\n\nText.\n\n## Rollback\n\n## Owner\n\nA. Smith\n';
    const aspects = { rollback: reading('placeholder', { evidence: [evidence(spanOf(text, 'Rollback'))] }) };
    const difference: Difference = { emptySections: [{ section: 2, aspect: 'rollback' }], aspects };
    assert.deepEqual(short(found(text, [rollbackMissing, ...EMPTY_RULES], difference)), ['5 error section-empty']);
  });

  it('an empty section wins over the placeholders in it', () => {
    const text = '# Plan\n\nText.\n\n## Rollback\n\n- [ ] x\n';
    const difference: Difference = {
      emptySections: [{ section: 2, aspect: 'rollback' }],
      placeholders: [tbd(text, '[ ]', { section: 2, kind: 'empty' }), tbd(text, 'Text', { aspect: undefined })],
    };
    assert.deepEqual(short(found(text, EMPTY_RULES, difference)), [
      '3 warning placeholder-left',
      '5 error section-empty',
    ]);
  });

  it('a denial is told next to the placeholder, not by it', () => {
    const text = '# Rollback\n\nNo way back.\n\nTBD\n';
    const difference: Difference = {
      placeholders: [tbd(text, 'TBD', { statement: 1 })],
      aspects: { rollback: reading('negated', { evidence: [evidence(spanOf(text, 'No way back.'), 0)] }) },
    };
    assert.deepEqual(short(found(text, [rollbackMissing, ...EMPTY_RULES], difference)), [
      '3 error rollback-missing',
      '5 warning placeholder-left',
    ]);
  });

  it('even in the same sentence', () => {
    const text = '# Rollback\n\nNo way back, says TBD.\n';
    const difference: Difference = {
      placeholders: [tbd(text, 'TBD')],
      aspects: { rollback: reading('negated', { evidence: [evidence(spanOf(text, 'No way back, says TBD.'), 0)] }) },
    };
    assert.deepEqual(short(found(text, [rollbackMissing, ...EMPTY_RULES], difference)), [
      '3 error rollback-missing',
      '3 warning placeholder-left',
    ]);
  });

  it('a question about a place does not take the place of an assertion', () => {
    const text = '# Rollback\n\n(later)\n';
    const at = spanOf(text, '(later)');
    const asking = tinyRule(
      'placeholder-left',
      () => [{ span: at, message: 'Is this a placeholder?', voice: 'ask', aspect: 'rollback' }],
      { family: 'writing', severity: 'warning' },
    );
    const aspects = { rollback: reading('placeholder', { evidence: [evidence(at, 0)] }) };
    assert.deepEqual(short(found(text, [asking, rollbackMissing], { aspects })), [
      '3 error rollback-missing',
      '3 info placeholder-left',
    ]);
  });

  it('a placeholder for one topic does not speak for another', () => {
    const text = '# Rollback\n\nTBD\n';
    const difference: Difference = {
      placeholders: [tbd(text, 'TBD')],
      aspects: { human_override: reading('missing') },
    };
    assert.deepEqual(short(found(text, [overrideMissing, ...EMPTY_RULES], difference)), [
      '1 error override-missing',
      '3 warning placeholder-left',
    ]);
  });

  it('a question about a topic that stands elsewhere stays beside the placeholder, and goes where it is the same place', () => {
    const text = '# Rollback\n\nSwitch it off.\n\nTBD\n';
    const thinAt = (word: string): Difference => ({
      placeholders: [tbd(text, 'TBD', { statement: 1 })],
      aspects: { rollback: reading('thin', { evidence: [evidence(spanOf(text, word))] }) },
    });
    const rules = [
      tinyRule(
        'rollback-missing',
        ({ aspects }: Plan) =>
          aspects.rollback.evidence.map(({ span }) => ({ span, message: 'Who?', voice: 'ask' as const })),
        { aspect: 'rollback' },
      ),
      ...EMPTY_RULES,
    ];
    assert.deepEqual(short(found(text, rules, thinAt('Switch it off.'))), [
      '3 info rollback-missing',
      '5 warning placeholder-left',
    ]);
    assert.deepEqual(short(found(text, rules, thinAt('TBD'))), ['5 warning placeholder-left']);
  });
});

describe('precedence: one finding a statement and family', () => {
  const text = '# Plan\n\nThe bot decides alone.\n';

  it('keeps the gravest, with the others as related places', () => {
    const rules = [
      wordRule('a', 'bot', { severity: 'info' }),
      wordRule('b', 'decides', { severity: 'error' }),
      wordRule('c', 'alone', { severity: 'warning' }),
      wordRule('d', 'alone', { severity: 'info', family: 'data' }),
    ];
    const findings = found(text, rules, {});
    assert.deepEqual(short(findings), ['3 error b', '3 info d']);
    assert.deepEqual(
      findings[0]?.related.map(({ message }) => message),
      ['“bot” is here.', '“alone” is here.'],
    );
  });

  it('keeps the first of equals', () => {
    assert.deepEqual(short(found(text, [wordRule('b', 'alone'), wordRule('a', 'bot')], {})), ['3 error b']);
  });

  it('does not hold for what stands on headings', () => {
    const difference: Difference = { aspects: { rollback: reading('missing'), monitoring: reading('missing') } };
    const rules = [rollbackMissing, aspectRule('monitoring-missing', 'monitoring')];
    assert.deepEqual(short(found(text, rules, difference)), ['1 error monitoring-missing', '1 error rollback-missing']);
    // Without a heading the first statement serves as the title.
    assert.equal(found('The bot decides.\n', rules, difference).length, 2);
  });
});
