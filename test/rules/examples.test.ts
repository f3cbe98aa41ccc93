import assert from 'node:assert/strict';
import { createLinter } from '../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { CheckedDocument } from '../../engine/types.ts';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';
import { type Aspect, ASPECTS } from '../../plan/types.ts';
import { RULES } from '../../rules/index.ts';

const linter = createLinter({ reader: createReader(PACKS), rules: RULES });
const lint = (text: string, name: string): CheckedDocument => linter.lint(text, name, DEFAULT_SETTINGS);

const shown = ({ findings }: CheckedDocument): string =>
  findings
    .map(({ rule, severity, range, message }) => `${range.start.line + 1} ${severity} ${rule}: ${message}`)
    .join('\n');

/** The reader is never sure enough of these to assert them. */
const ONLY_ASKED: ReadonlySet<string> = new Set(['integration-point-missing']);

for (const rule of RULES) {
  describe(`documentation of ${rule.id}`, () => {
    const { markdown, yaml } = rule.docs.examples;
    for (const [name, pair] of [
      ['example.md', markdown],
      ['example.yaml', yaml],
    ] as const) {
      const voice = ONLY_ASKED.has(rule.id) ? 'as a question' : 'and not as a question';
      it(`has a bad ${name} in which it is found, ${voice}`, () => {
        const checked = lint(pair.bad, name);
        const own = checked.findings.filter((finding) => finding.rule === rule.id);
        assert.notDeepEqual(own, [], `found instead:\n${shown(checked)}`);
        assert.equal(
          own.some((finding) => finding.severity !== 'info'),
          !ONLY_ASKED.has(rule.id),
          shown(checked),
        );
      });

      it(`has a good ${name} in which it is not found`, () => {
        const checked = lint(pair.good, name);
        assert.ok(checked.plan.recognition.plan);
        assert.deepEqual(
          checked.findings.filter((finding) => finding.rule === rule.id),
          [],
          shown(checked),
        );
      });

      it(`has a good ${name} that is valid`, () => {
        assert.deepEqual(lint(pair.good, name).plan.outline.problems, []);
      });
    }
  });

  describe(`template of ${rule.id}`, () => {
    const { template } = rule;
    if (template === undefined) return;
    // What fills an empty section has no heading or key of its own.
    const [heading, key] = rule.id === 'section-empty' ? ['## Rollback\n\n', 'rollback: '] : ['', ''];
    for (const [name, text] of [
      ['template.md', `---\npilotlint: 1\n---\n\n# Title\n\n${heading}${template.markdown}`],
      ['template.yaml', `pilotlint: 1\ntitle: Title\n${key}${template.yaml}`],
    ] as const) {
      it(`is found unfilled in ${name}`, () => {
        const checked = lint(text, name);
        assert.ok(
          checked.findings.some((finding) => finding.rule === 'placeholder-left'),
          shown(checked),
        );
      });

      it(`makes no aspect covered in ${name}`, () => {
        const { plan } = lint(text, name);
        assert.deepEqual(
          ASPECTS.filter((aspect) => ['covered', 'waived'].includes(plan.aspects[aspect].status)),
          [],
        );
      });

      it(`leaves in ${name} what it does not hold to the other rules`, () => {
        const checked = lint(text, name);
        // A placeholder of the template may stand for several aspects; it is reported once.
        const held = (aspect: Aspect) => checked.plan.aspects[aspect].status === 'placeholder';
        const reported = new Set(checked.findings.map((finding) => finding.aspect));
        for (const aspect of ['problem', 'human_override', 'rollback', 'owner'] as const) {
          assert.ok(reported.has(aspect) || held(aspect), `${aspect} is not reported:\n${shown(checked)}`);
        }
      });
    }
  });
}
