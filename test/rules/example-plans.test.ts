import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLinter } from '../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';
import { RULES } from '../../rules/index.ts';

const linter = createLinter({ reader: createReader(PACKS), rules: RULES });
const lint = (name: string) =>
  linter.lint(readFileSync(`examples/${name}`, 'utf8'), `examples/${name}`, DEFAULT_SETTINGS);

/** What is asserted, as rule and line, so that a change of the reader that moves a finding is seen. */
const asserted = (name: string): readonly string[] =>
  lint(name)
    .findings.filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.rule} ${finding.range.start.line + 1}`);

describe('the example plans', () => {
  for (const name of ['good-pilot.md', 'good-pilot.yaml']) {
    it(`${name} has no finding at all`, () => {
      const { plan, findings } = lint(name);
      assert.ok(plan.recognition.plan);
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }

  for (const name of ['weak-pilot.md', 'solution-first.md']) {
    it(`${name} is recognised by its text`, () => {
      const { recognition } = lint(name).plan;
      assert.deepEqual([recognition.plan, recognition.by], [true, 'text']);
    });
  }

  it('weak-pilot.md lacks what weak proposals lack', () => {
    const rules = new Set(asserted('weak-pilot.md').map((finding) => finding.split(' ')[0]));
    for (const rule of ['metric-no-target', 'go-no-go-missing', 'rollback-missing', 'monitoring-missing']) {
      assert.ok(rules.has(rule), `${rule} is not among ${[...rules].join(', ')}`);
    }
    assert.ok(!rules.has('problem-missing') && !rules.has('override-missing'));
  });

  it('solution-first.md is found out as a pitch', () => {
    const rules = new Set(asserted('solution-first.md').map((finding) => finding.split(' ')[0]));
    for (const rule of [
      'problem-missing',
      'solution-first',
      'vanity-metric-only',
      'rollback-missing',
      'owner-missing',
    ]) {
      assert.ok(rules.has(rule), `${rule} is not among ${[...rules].join(', ')}`);
    }
  });

  it('half-filled.md has one finding for each section that is not filled', () => {
    assert.deepEqual(
      asserted('half-filled.md').filter((finding) => /^(?:placeholder-left|section-empty) /.test(finding)),
      [
        'placeholder-left 10',
        'placeholder-left 28',
        'placeholder-left 37',
        'section-empty 39',
        'placeholder-left 43',
        'placeholder-left 53',
        'placeholder-left 60',
      ],
    );
  });
});
