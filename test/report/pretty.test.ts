import assert from 'node:assert/strict';
import type { Severity } from '../../rules/types.ts';
import type { Palette } from '../../report/palette.ts';
import { prettyDocument, prettySummary } from '../../report/pretty.ts';
import { noTotals, type Totals } from '../../report/totals.ts';
import { document, finding, LAYOUT, plan, rangeOf, reading } from './support.ts';

const TEXT = `# Sorting of invoices

## Rollout

We start in May.

## Risks

If it fails, someone will look.
`;

const NO_PLAN = { plan: false, maybe: false, form: 'other', because: [], by: 'text' } as const;

describe('the findings of a document', () => {
  it('look like those of a compiler', () => {
    const findings = [
      finding(TEXT, 'Rollout', { related: [{ range: rangeOf(TEXT, 'If it fails'), message: 'This comes nearest.' }] }),
      finding(TEXT, 'someone', {
        rule: 'owner-missing',
        severity: 'info',
        message: 'Has "someone" a name? The text says that somebody will look after the assistant when it fails.',
      }),
    ];
    const aspects = { owner: reading('covered'), scope: reading('covered'), budget: reading('waived') };
    assert.equal(
      prettyDocument(document(TEXT, { findings, plan: plan({ aspects }) }), LAYOUT),
      `docs/pilot.md: stage pilot, status review, covered 2 of 21, waived 1

error[rollback-missing]: The plan names no way back.
 --> docs/pilot.md:3:4
  |
3 | ## Rollout
  |    ^^^^^^^
  |
  = why: Without one, a bad week decides for you.
  = help: Say who switches it off, and what happens then.
  = see: docs/pilot.md:9:1: This comes nearest.

info[owner-missing]: Has "someone" a name? The text says that somebody will look
  after the assistant when it fails.
 --> docs/pilot.md:9:14
  |
9 | If it fails, someone will look.
  |              ^^^^^^^
  |
  = why: Without one, a bad week decides for you.
  = help: Say who switches it off, and what happens then.

`,
    );
  });

  it('wrap their reason below itself', () => {
    const why = 'A pilot that cannot be stopped goes on until somebody loses patience, and then it stops for good.';
    const shown = prettyDocument(document(TEXT, { findings: [finding(TEXT, 'Rollout', { why })] }), LAYOUT);
    assert.ok(
      shown.includes(
        '  = why: A pilot that cannot be stopped goes on until somebody loses patience,\n         and then it stops for good.\n',
      ),
      shown,
    );
  });

  it('leave out what is suppressed, and a document with nothing else', () => {
    const suppressed = finding(TEXT, 'Rollout', { suppressed: { reason: 'paper trial', range: rangeOf(TEXT, '#') } });
    assert.equal(prettyDocument(document(TEXT, { findings: [suppressed] }), LAYOUT), '');
    assert.equal(prettyDocument(document(TEXT), LAYOUT), '');
  });

  it('are errors only when quiet', () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity) =>
      finding(TEXT, 'Rollout', { severity, rule: `is-${severity}` }),
    );
    const shown = prettyDocument(document(TEXT, { findings }), { ...LAYOUT, quiet: true });
    assert.deepEqual(shown.match(/is-\w+/g), ['is-error']);
    const questions = document(TEXT, { findings: findings.slice(1) });
    assert.equal(prettyDocument(questions, { ...LAYOUT, quiet: true }), '');
  });

  it('name every document where all are asked for', () => {
    const all = { ...LAYOUT, all: true };
    const shown = (recognition: Parameters<typeof plan>[0]): string =>
      prettyDocument(document(TEXT, { plan: plan(recognition) }), all);
    assert.equal(shown({ recognition: NO_PLAN }), 'docs/pilot.md: not a plan\n\n');
    assert.equal(shown({ recognition: { ...NO_PLAN, maybe: true } }), 'docs/pilot.md: may be a plan\n\n');
    assert.equal(
      shown({ recognition: { ...NO_PLAN, form: 'template' } }),
      'docs/pilot.md: a blank form, not a plan\n\n',
    );
    assert.equal(shown({}), 'docs/pilot.md: stage pilot, status review, covered 0 of 21\n\n');
  });

  it('say nothing about what is no plan', () => {
    const maybe = { ...NO_PLAN, maybe: true };
    const shown = prettyDocument(
      document(TEXT, { plan: plan({ recognition: maybe }), findings: [finding(TEXT, 'May')] }),
      LAYOUT,
    );
    assert.equal(shown, '');
  });

  it('count the places beyond the fifth', () => {
    const related = Array.from({ length: 8 }, () => ({ range: rangeOf(TEXT, 'May'), message: 'Here, too.' }));
    const shown = prettyDocument(document(TEXT, { findings: [finding(TEXT, 'Rollout', { related })] }), LAYOUT);
    assert.equal(shown.match(/Here, too/g)?.length, 5);
    assert.ok(shown.includes('= see: 3 more places\n'), shown);
  });

  it('let no control character through, wherever it comes from', () => {
    const text = '# a\x1b[2Jb\n';
    const hostile = 'x\x1b[31m\u009by\x07';
    const found = finding(text, 'a', {
      message: hostile,
      why: hostile,
      remedy: hostile,
      related: [{ range: rangeOf(text, 'b'), message: hostile }],
    });
    const shown = prettyDocument(document(text, { path: `docs/${hostile}.md`, findings: [found] }), LAYOUT);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    assert.doesNotMatch(shown, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it('have the colour of their severity', () => {
    const named = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const palette = Object.fromEntries(
      ['bold', 'dim', 'red', 'yellow', 'green', 'cyan', 'blue'].map((name) => [name, named(name)]),
    ) as unknown as Palette;
    for (const [severity, colour] of Object.entries({ error: 'red', warning: 'yellow', info: 'cyan' })) {
      const found = finding(TEXT, 'Rollout', { severity: severity as Severity });
      const shown = prettyDocument(document(TEXT, { findings: [found] }), { ...LAYOUT, palette });
      assert.ok(shown.includes(`<bold><${colour}>${severity}[rollback-missing]</${colour}></bold>`), shown);
      assert.ok(shown.includes(`<bold><${colour}>^^^^^^^</${colour}></bold>`), shown);
    }
  });
});

describe('the summary', () => {
  const summary = (totals: Partial<Totals>, errors = 0, more = {}): string =>
    prettySummary({ totals: { ...noTotals(), ...totals }, errors }, { ...LAYOUT, ...more });

  it('counts plans and findings', () => {
    const findings = { error: 3, warning: 4, info: 2 };
    assert.equal(
      summary({ plans: 2, findings, questions: 1 }),
      '2 plans checked: 3 errors, 4 warnings, 1 question, 1 note.\n',
    );
    assert.equal(
      summary({ plans: 1, findings: { error: 1, warning: 0, info: 1 }, questions: 1, suppressed: 2 }),
      '1 plan checked: 1 error, 1 question (2 suppressed).\n',
    );
  });

  it('says in one line that nothing is wrong', () => {
    assert.equal(summary({ plans: 1, clean: 1 }), '1 plan checked: nothing to mend.\n');
  });

  it('says that there is no plan', () => {
    assert.equal(summary({ forms: ['c.md'], others: ['a.md', 'b.md'] }), 'No plan found; 3 files looked at.\n');
    assert.equal(summary({}), 'No Markdown or YAML file here.\n');
  });

  it('names the one file that is no plan, and says how to make it one', () => {
    const how =
      'If it is one, say `pilotlint: 1` in its front matter (in YAML as a top-level key); `pilotlint why FILE` tells what was read.\n';
    assert.equal(summary({ others: ['a\u001b.md'] }), `No plan found: a␛.md is not taken for one.\n${how}`);
    assert.equal(
      summary({ forms: ['a.md'] }),
      `No plan found: a.md is a blank form.\n${how.replace('is one', 'is filled in').replace('1` in', '1` and not `kind: template` in').replace('a top-level key', 'top-level keys')}`,
    );
    assert.equal(
      summary({ others: ['a.md'] }, 1),
      `No plan found: a.md is not taken for one. The run itself had 1 error.\n${how}`,
    );
  });

  it('counts blank forms beside plans', () => {
    const lines = (totals: Partial<Totals>): string => summary({ plans: 1, ...totals }).split('\n')[1] ?? '';
    assert.equal(
      lines({ forms: ['a.md', 'b.md'], others: ['c.md'] }),
      '2 blank forms, not linted; 1 other file: no plan.',
    );
    assert.equal(lines({ forms: ['a.md'] }), '1 blank form, not linted.');
  });

  it('lists at most ten files that may be plans, and counts the others', () => {
    const maybes = Array.from({ length: 12 }, (_, index) => `docs/${index}.md`);
    assert.equal(
      summary({ plans: 1, maybes, others: ['x.md'] }),
      `1 plan checked: nothing to mend.
12 files may be plans; say so with \`pilotlint: 1\`, or ask \`pilotlint why FILE\`:
${maybes
  .slice(0, 10)
  .map((path) => `  ${path}\n`)
  .join('')}  and 2 more
1 other file: no plan.
`,
    );
    assert.equal(
      summary({ maybes: ['a.md'] }),
      'No plan found; 1 file looked at.\n1 file may be a plan; say so with `pilotlint: 1`, or ask `pilotlint why FILE`:\n  a.md\n',
    );
  });

  it('is one line when quiet', () => {
    assert.equal(
      summary({ plans: 1, maybes: ['a.md'], forms: ['b.md'], others: ['c.md'] }, 0, { quiet: true }),
      '1 plan checked: nothing to mend.\n',
    );
  });

  it('counts what --quiet hides', () => {
    const quiet = (error: number, warning: number, info: number): string =>
      summary({ plans: 1, findings: { error, warning, info }, questions: info, suppressed: 1 }, 0, { quiet: true });
    assert.equal(
      quiet(2, 3, 1),
      '1 plan checked: 2 errors; 3 warnings, 1 question hidden by --quiet (1 suppressed).\n',
    );
    assert.equal(quiet(0, 1, 0), '1 plan checked: no errors; 1 warning hidden by --quiet (1 suppressed).\n');
    assert.equal(quiet(1, 0, 0), '1 plan checked: 1 error (1 suppressed).\n');
  });

  it('says what could not be checked', () => {
    assert.equal(summary({ plans: 1 }, 2), '1 plan checked: nothing to mend. The run itself had 2 errors.\n');
    assert.equal(summary({}, 1), 'Nothing was checked. The run itself had 1 error.\n');
  });
});
