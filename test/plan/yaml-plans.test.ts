import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';
import type { Aspect, Plan } from '../../plan/types.ts';
import { dedent } from '../outline/notation.ts';

const reader = createReader(PACKS);
const read = (text: string): Plan => reader.read(dedent(text), { path: 'plan.yaml' });

/** Title of the section that a finding about an aspect belongs to. */
const homeOf = (plan: Plan, aspect: Aspect): string | undefined => plan.outline.sections[plan.home[aspect]]?.title;

describe('A key that names a topic is the section of that topic', () => {
  const PLANS: readonly (readonly [form: string, text: string, homes: Partial<Record<Aspect, string>>])[] = [
    ['flat', 'title: Letters\nproblem: too slow\nowner: Ann\n', { problem: 'problem', owner: 'owner', rollback: '' }],
    ['quoted', '"problem": \'too slow\'\n', { problem: 'problem' }],
    ['a block scalar', 'problem: |\n  too slow\n  too dear\n', { problem: 'problem' }],
    ['a folded one', 'problem: >\n  too slow\n', { problem: 'problem' }],
    ['snake_case', 'rollback_plan: flag\nkill_switch: flag\n', { rollback: 'rollback plan' }],
    ['kebab-case', 'human-override: yes\n', { human_override: 'human override' }],
    ['camelCase', 'successMetrics: [speed]\nexitCriteria: none\n', { success_metrics: 'success Metrics' }],
    ['in a map that holds the plan', 'project:\n  name: Letters\n  problem: too slow\n', { problem: 'problem' }],
    [
      'in a map about running it',
      'operations:\n  rollback: flag\n',
      { rollback: 'rollback', monitoring: 'operations' },
    ],
    ['in another document of the file', 'title: Letters\n---\nproblem: too slow\n', { problem: 'problem' }],
    ['without a value', 'title: Letters\nowner:\n', { owner: 'owner' }],
    ['in a map of its own', 'owner: {name: Ann, role: head}\n', { owner: 'owner' }],
    ['in text that is no valid YAML', 'problem: too slow\nx: [@a]\n', { problem: 'problem' }],
    ['but for a related topic only where it holds more', 'duration: 3 months\n', { owner: '' }],
    ['and not within a list', 'steps:\n  - owner: Ann\n    problem: too slow\n', { problem: '' }],
  ];
  for (const [form, text, homes] of PLANS) {
    it(form, () => {
      const plan = read(text);
      for (const [aspect, title] of Object.entries(homes))
        assert.equal(homeOf(plan, aspect as Aspect), title, `${aspect} in ${text}`);
    });
  }
});

describe('A statement below such a key is read for that topic', () => {
  const SAYING = 'clerks key 400 letters a day by hand and 5 % are wrong';
  for (const text of [
    `problem: ${SAYING}\n`,
    `"problem": "${SAYING}"\n`,
    `problemStatement: >\n  ${SAYING}\n`,
    `plan:\n  problem-statement: |\n    ${SAYING}\n`,
    `problem:\n  - ${SAYING}\n`,
    `problem:\n  today: ${SAYING}\n`,
  ]) {
    it(JSON.stringify(text), () => {
      const { status, evidence } = read(`title: Letters\nowner: Ann Lee\n${text}`).aspects.problem;
      assert.equal(status, 'covered');
      assert.equal(evidence.length, 1);
    });
  }

  it('but not where it leaves out what a reviewer asks for', () =>
    assert.equal(read('title: Letters\nproblem: clerks key letters by hand\n').aspects.problem.status, 'missing'));
});

describe('A place that waits for a value', () => {
  const sections = (text: string): string[] => {
    const plan = read(text);
    return plan.placeholders.map(({ section }) => plan.outline.sections[section]?.title ?? '');
  };

  it('belongs to its own key, in a map about a topic to that map', () => {
    assert.deepEqual(sections('owner:\nrollback: TBD\nbudget: ""\n'), ['owner', 'rollback', 'budget']);
    assert.deepEqual(sections('plan:\n  owner:\n  rollback: TBD\n'), ['owner', 'rollback']);
    assert.deepEqual(sections('title: A\nrollback:\n  trigger:\n  how: TBD\nbudget: 3\n'), ['rollback', 'rollback']);
  });

  it('in a row is kept for the row, not for the whole', () => {
    const plan = read(`
      title: Letters
      risks:
        - risk: late data
          owner: TBD
      team:
        - role: lead
          name: TBD
    `);
    assert.deepEqual(
      plan.placeholders.map(({ aspect }) => aspect),
      [undefined, 'owner'],
    );
    assert.equal(plan.aspects.success_metrics.status, 'missing');
  });

  it('in the field of a topic outweighs what is said of others elsewhere', () => {
    const plan = read(`
      title: Letters
      owner: TBD
      risks:
        - risk: late data
          owner: Ann Lee
    `);
    assert.deepEqual([plan.aspects.owner.status, plan.aspects.owner.sure], ['placeholder', true]);
  });
});

describe('What could not be read is not said to be missing', () => {
  const DEEP = `x: ${'['.repeat(150)}`;
  const aspects = (text: string, path = 'plan.yaml') => reader.read(dedent(text), { path }).aspects;

  for (const [what, tail] of [
    ['an open quote', 'x: "never closed'],
    ['an open bracket', 'x: [a, {b: 1'],
    ['deep nesting', DEEP],
  ] as const) {
    it(what, () => {
      const { rollback, owner, problem } = aspects(
        `title: Letters\nowner: TBD\nrollback: No rollback is planned.\n${tail}\n`,
      );
      assert.deepEqual([owner.status, owner.sure], ['placeholder', false]);
      assert.deepEqual([problem.status, problem.sure], ['missing', false]);
      assert.deepEqual([rollback.status, rollback.sure], ['negated', true]);
    });
  }

  it('but all is read where a key stands twice, or where lines can be read one by one', () => {
    for (const fault of ['owner: Ben Ito', 'x:\n  a: 1\n b: 2', 'x: [@a]', 'x: a: b']) {
      const { problem } = aspects(`title: Letters\nowner: Ann Lee\n${fault}\n`);
      assert.deepEqual([problem.status, problem.sure], ['missing', true], fault);
    }
  });

  it('and in front matter nothing but the owner may be lost', () => {
    const { problem, owner } = aspects('---\nx: [a\n---\n\n# Letters\n\nA model keys the letters.\n', 'plan.md');
    assert.deepEqual([problem.sure, owner.sure], [true, false]);
  });
});
