import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import type { Metric, Recognition } from '../../plan/types.ts';
import { type WhySettings, whyPage } from '../../report/why.ts';
import { at, document, evidence, LAYOUT, plan, reading } from './support.ts';

const TEXT = `# Sorting of invoices

We start in May.

If it fails, someone will look.

Anna Berg leads the project, and she alone decides whether it goes on after the summer or is stopped.
`;

const NO_SETTINGS: WhySettings = { path: undefined, stage: undefined, status: undefined };

const recognition = (more: Partial<Recognition>): Recognition => ({
  plan: true,
  maybe: false,
  form: 'plan',
  because: ['speaks of a pilot'],
  by: 'text',
  ...more,
});

const page = (more: Parameters<typeof plan>[0], settings = NO_SETTINGS, width = 90): string =>
  whyPage(document(TEXT, { plan: plan(more) }), settings, { ...LAYOUT, width, measure: stringWidth });

const row = (shown: string, name: string): string =>
  shown.split('\n').find((line) => line.trim().startsWith(`${name} `)) ?? '';

describe('the page that says why', () => {
  it('says how the file was decided on', () => {
    const decided = (more: Partial<Recognition>, settings = NO_SETTINGS): string | undefined =>
      page({ recognition: recognition(more) }, settings).split('\n')[1];
    assert.equal(decided({}), 'A plan (by what its text shows).');
    assert.equal(decided({ by: 'document' }), 'A plan (the document itself says so).');
    assert.equal(
      decided({ by: 'configuration' }, { ...NO_SETTINGS, path: '.pilotlint.yaml' }),
      'A plan (.pilotlint.yaml says so).',
    );
    assert.equal(decided({ plan: false, maybe: true }), 'Maybe a plan: offered, not linted (by what its text shows).');
    assert.equal(
      decided({ plan: false, form: 'template' }),
      'A blank form: not linted as a plan (by what its text shows).',
    );
    assert.equal(decided({ plan: false, by: 'document' }), 'Not a plan: left alone (the document itself says so).');
  });

  it('lists the signals', () => {
    assert.ok(page({ recognition: recognition({ because: ['one', 'two'] }) }).includes('\n  - one\n  - two\n'));
  });

  it('says where stage and status come from', () => {
    const text = '---\nstatus: Draft\n---\n';
    const setting = { key: 'status', value: 'Draft', keySpan: at(text, 'status'), valueSpan: at(text, 'Draft') };
    const declaring = plan({
      outline: { ...plan().outline, settings: [setting] },
      stage: { value: 'scale', declared: true },
      status: { value: 'draft', declared: true },
    });
    const settings = { path: 'team/.pilotlint.yaml', stage: 'scale', status: 'review' };
    const facts = whyPage(document(text, { plan: declaring }), settings, LAYOUT);
    assert.equal(row(facts, 'Stage'), 'Stage          scale (from team/.pilotlint.yaml)');
    assert.equal(row(facts, 'Status'), 'Status         draft (the document says so, line 2)');
    assert.equal(row(page({}), 'Stage'), 'Stage          pilot (assumed; the document does not say)');
    assert.equal(row(page({}), 'Configuration'), 'Configuration  none');
  });

  it('says that a language is not read well', () => {
    const shown = row(page({ language: { code: 'fi', read: false } }), 'Language');
    assert.match(shown, /fi \(not read well enough to assert anything/);
  });

  it('shows each aspect with status, confidence, lines and a quotation', () => {
    const shown = page({
      aspects: {
        owner: reading('covered', {
          evidence: [evidence(TEXT, 'Anna Berg leads'), evidence(TEXT, 'We start in May.')],
        }),
        rollback: reading('missing', {
          confidence: 0.614,
          sure: false,
          nearest: [evidence(TEXT, 'If it fails, someone will look.')],
        }),
        timeline: reading('thin', { evidence: [evidence(TEXT, 'We start in May.')], lacks: ['an end', 'a milestone'] }),
      },
    });
    assert.equal(row(shown, 'owner'), '  owner            covered   90 %  yes   7, 3 "Anna Berg leads"');
    assert.equal(
      row(shown, 'rollback'),
      '  rollback         missing   61 %  no    nearest: 5 "If it fails, someone will look."',
    );
    assert.equal(
      row(shown, 'timeline'),
      '  timeline         thin      90 %  yes   3 "We start in May."; lacks an end, a milestone',
    );
    assert.equal(row(shown, 'budget'), '  budget           missing   90 %  yes   -');
    assert.equal(row(shown, 'sensitive_data'), '  sensitive_data   absent    90 %  yes   -');
  });

  it('quotes the line of evidence that is too short to tell anything', () => {
    const text = '| Minutes per invoice | 9 |\t3 |\n';
    const target = reading('covered', { evidence: [evidence(text, '3')] });
    const shown = whyPage(document(text, { plan: plan({ aspects: { target } }) }), NO_SETTINGS, LAYOUT);
    assert.match(row(shown, 'target'), / 1 "\| Minutes per invoice \| 9 \| 3 \|"$/);
  });

  it('cuts a long quotation and wraps in its column', () => {
    const long = evidence(
      TEXT,
      'Anna Berg leads the project, and she alone decides whether it goes on after the summer',
    );
    const lines = page({ aspects: { owner: reading('covered', { evidence: [long] }) } }, NO_SETTINGS, 70).split('\n');
    const first = lines.findIndex((line) => line.includes('7 "Anna Berg'));
    assert.deepEqual(lines.slice(first, first + 2), [
      '  owner            covered   90 %  yes   7 "Anna Berg leads the',
      '                                         project, and she alone',
    ]);
    assert.ok(
      lines.every((line) => line.length <= 70),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => line.endsWith('..."')),
      lines.join('\n'),
    );
  });

  it('keeps columns straight with wide characters', () => {
    const text = '负责人是安娜。\n';
    const name = { text: '安娜', span: at(text, '安娜') };
    const shown = whyPage(
      document(text, {
        plan: plan({
          owners: [
            { name, role: '负责人', statement: 0 },
            { name: { ...name, text: 'Bo' }, role: '', statement: 0 },
          ],
        }),
      }),
      NO_SETTINGS,
      { ...LAYOUT, measure: stringWidth },
    );
    assert.ok(shown.includes('Owners\n  Name  Role    Line\n  安娜  负责人  1\n  Bo    -       1\n'), shown);
  });

  it('shows metrics as they were read', () => {
    const phrase = (text: string): Metric['name'] => ({ text, span: at(TEXT, 'We') });
    const metric: Metric = {
      name: phrase('Hours per invoice'),
      kind: 'business',
      baseline: undefined,
      target: phrase('2 min'),
      by: phrase('May'),
      source: undefined,
      owner: undefined,
      statements: [],
      structured: true,
    };
    assert.ok(
      page({ metrics: [metric] }).includes(
        'Metrics\n  Name               Kind      Baseline  Target  By\n  Hours per invoice  business  -         2 min   May\n',
      ),
    );
  });

  it('lets no control character through', () => {
    const text = 'a\x1b[2Jb\x07\n';
    const shown = whyPage(
      document(text, {
        path: 'x\x1b.md',
        plan: plan({
          recognition: recognition({ because: ['says \x1b[31m'] }),
          aspects: { owner: reading('covered', { evidence: [evidence(text, 'a\x1b[2Jb\x07')] }) },
        }),
      }),
      NO_SETTINGS,
      LAYOUT,
    );
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    assert.doesNotMatch(shown, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});
