import assert from 'node:assert/strict';
import { createLinter } from '../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';
import { CHECKLISTS } from '../../rules/checklists.ts';
import { RULES } from '../../rules/index.ts';
import { newPlan, PLAN_KINDS } from '../../rules/plan-templates.ts';

const linter = createLinter({ reader: createReader(PACKS), rules: RULES });
const formats = ['markdown', 'yaml'] as const;
const lint = (text: string, format: (typeof formats)[number]) =>
  linter.lint(text, format === 'yaml' ? 'plan.yaml' : 'plan.md', DEFAULT_SETTINGS);

describe('a new plan', () => {
  for (const kind of PLAN_KINDS)
    for (const format of formats)
      it(`is a plan of which all is still open: ${kind}, ${format}`, () => {
        const text = newPlan({ kind, stage: 'pilot', title: 'Letters on the right desk' })[format];
        const { plan, findings } = lint(text, format);
        assert.equal(plan.recognition.plan, true);
        const others = findings.filter(({ rule }) => rule !== 'placeholder-left');
        assert.deepEqual(
          others.map(({ rule, message }) => `${rule}: ${message}`),
          [],
          text,
        );
        assert.ok(findings.length > 5);
      });
});

describe('a checklist', () => {
  const plan = {
    markdown: RULES.find(({ id }) => id === 'rollback-missing')?.docs.examples.markdown.good ?? '',
    yaml: RULES.find(({ id }) => id === 'rollback-missing')?.docs.examples.yaml.good ?? '',
  };
  const told = (text: string, format: (typeof formats)[number]): string[] =>
    Object.entries(lint(text, format).plan.aspects).flatMap(([aspect, { status }]) =>
      status === 'covered' ? [aspect] : [],
    );

  for (const { id, template } of CHECKLISTS)
    for (const format of formats)
      it(`leaves only places to fill in, ticked or not: ${id}, ${format}`, () => {
        const text = `${plan[format]}\n${template[format]}`;
        for (const written of [text, text.replaceAll('- [ ]', '- [x]')]) {
          const { findings } = lint(written, format);
          assert.ok(
            findings.some(({ rule }) => rule === 'placeholder-left'),
            written,
          );
          assert.ok(!findings.some(({ rule }) => rule === 'syntax-error'), written);
          // a tick says nothing by itself
          const more = told(written, format).filter((aspect) => !told(plan[format], format).includes(aspect));
          assert.deepEqual(more, []);
        }
      });
});
