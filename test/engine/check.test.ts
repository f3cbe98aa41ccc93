import assert from 'node:assert/strict';
import { check } from '../../engine/check.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { Finding, Settings } from '../../engine/types.ts';
import { span } from '../../plan/text/span.ts';
import type { DocumentStatus, Stage } from '../../plan/types.ts';
import type { Rule } from '../../rules/types.ts';
import { type Difference, evidence, planOf, reading, spanOf } from './tiny-plan.ts';
import { aspectRule, tinyRule, wordRule } from './tiny-rules.ts';

const TEXT = `# Reply drafts

The bot replies.

## Going back

There is no rollback.
`;

const rollbackMissing = aspectRule('rollback-missing', 'rollback', { gate: 'pilot' });
const negated: Difference = {
  aspects: { rollback: reading('negated', { evidence: [evidence(spanOf(TEXT, 'There is no rollback.'), 1)] }) },
};

const found = (
  rules: readonly Rule[],
  { difference = {}, text = TEXT, ...settings }: Partial<Settings> & { difference?: Difference; text?: string } = {},
): readonly Finding[] => check(planOf(text, difference), text, rules, { ...DEFAULT_SETTINGS, ...settings });

const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ rule, severity, range }) => `${range.start.line + 1}:${range.start.character + 1} ${severity} ${rule}`,
  );

const at = (stage: Stage, status: DocumentStatus = 'review'): Difference => ({
  stage: { value: stage, declared: true },
  status: { value: status, declared: true },
});

describe('check', () => {
  it('makes findings of what rules say, with their reasons and places', () => {
    const [finding, ...others] = found([rollbackMissing], { difference: negated });
    assert.deepEqual(others, []);
    assert.ok(finding);
    const { fingerprint, message, ...rest } = finding;
    assert.match(fingerprint, /^[0-9a-f]{16}$/u);
    assert.match(message, /there is no way back/u);
    assert.deepEqual(rest, {
      rule: 'rollback-missing',
      severity: 'error',
      aspect: 'rollback',
      why: 'Why rollback-missing.',
      remedy: 'Mend rollback-missing.',
      span: spanOf(TEXT, 'There is no rollback.'),
      range: { start: { line: 6, character: 0 }, end: { line: 6, character: 21 } },
      related: [],
      voice: 'assert',
      suppressed: null,
    });
  });

  it('is silent about a document that is no plan, or only may be one', () => {
    for (const maybe of [true, false]) {
      const recognition = { plan: false, maybe, form: 'other' as const, because: [], by: 'text' as const };
      const outline = { problems: [{ message: 'Invalid.', span: span(0, 1), level: 'error' as const }] };
      assert.deepEqual(found([rollbackMissing], { difference: { ...negated, recognition, outline } }), []);
    }
  });

  it('turns places of related things into ranges, counted in UTF-16 under CRLF', () => {
    const text = '# 😀\r\n\r\nThe bot 😀 replies.\r\n';
    const rule = tinyRule('x', () => [
      { span: spanOf(text, 'replies'), message: 'Here.', related: [{ span: spanOf(text, '😀'), message: 'There.' }] },
    ]);
    const [finding] = found([rule], { text });
    assert.deepEqual(finding?.range, { start: { line: 2, character: 11 }, end: { line: 2, character: 18 } });
    assert.deepEqual(finding?.related, [
      { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 4 } }, message: 'There.' },
    ]);
  });

  it('sorts by place, then severity, then rule', () => {
    const rules = [
      wordRule('z', 'bot', { severity: 'info', family: 'data' }),
      wordRule('y', 'bot', { family: 'cost' }),
      wordRule('b', 'rollback', { family: 'data' }),
      wordRule('a', 'bot', { severity: 'info', family: 'writing' }),
    ];
    assert.deepEqual(short(found(rules)), ['3:5 error y', '3:5 info a', '3:5 info z', '7:13 error b']);
  });
});

describe('stage gates', () => {
  const rules = (['always', 'idea', 'pilot', 'production', 'scale'] as const).map((gate) =>
    tinyRule(`from-${gate}`, () => [{ span: span(0, 1), message: gate }], { gate }),
  );
  const speaking = (stage: Stage) => found(rules, { difference: at(stage) }).map(({ message }) => message);

  it('let a rule speak from its stage on', () => {
    assert.deepEqual(speaking('idea'), ['always', 'idea']);
    assert.deepEqual(speaking('pilot'), ['always', 'idea', 'pilot']);
    assert.deepEqual(speaking('production'), ['always', 'idea', 'pilot', 'production']);
    assert.deepEqual(speaking('scale'), ['always', 'idea', 'pilot', 'production', 'scale']);
  });
});

describe('severity', () => {
  const saying = (problem: { severity?: 'info' | 'warning' | 'error'; voice?: 'ask' }, id = 'x') =>
    tinyRule(id, () => [{ span: span(0, 1), message: 'Here.', ...problem }], { severity: 'warning' });
  const severity = (rule: Rule, options: Parameters<typeof found>[1] = {}) => found([rule], options)[0]?.severity;

  it('is the configured one, else the problem’s, else the rule’s', () => {
    assert.equal(severity(saying({})), 'warning');
    assert.equal(severity(saying({ severity: 'error' })), 'error');
    assert.equal(severity(saying({ severity: 'error' }), { rules: { x: 'info' } }), 'info');
    assert.equal(severity(saying({}), { rules: { x: 'error' } }), 'error');
  });

  it('`off` silences a rule, which is not even run', () => {
    const rule = tinyRule('x', () => assert.fail('it was run'));
    assert.deepEqual(found([rule], { rules: { x: 'off' } }), []);
  });

  it('a question is information, whatever is configured', () => {
    assert.equal(severity(saying({ voice: 'ask', severity: 'error' })), 'info');
    assert.equal(severity(saying({ voice: 'ask' }), { rules: { x: 'error' } }), 'info');
  });

  it('in a draft nothing is an error, configured or not', () => {
    const difference = at('production', 'draft');
    assert.equal(severity(saying({ severity: 'error' }), { difference }), 'warning');
    assert.equal(severity(saying({}), { difference, rules: { x: 'error' } }), 'warning');
    assert.equal(severity(saying({ severity: 'info' }), { difference }), 'info');
  });

  it('a placeholder is an error from production on and in an approved plan, unless that is configured', () => {
    const rule = saying({ severity: 'warning' }, 'placeholder-left');
    assert.equal(severity(rule, { difference: at('pilot') }), 'warning');
    assert.equal(severity(rule, { difference: at('production') }), 'error');
    assert.equal(severity(rule, { difference: at('scale') }), 'error');
    assert.equal(severity(rule, { difference: at('idea', 'approved') }), 'error');
    assert.equal(severity(rule, { difference: at('production', 'draft') }), 'warning');
    assert.equal(severity(rule, { difference: at('production'), rules: { 'placeholder-left': 'info' } }), 'info');
    assert.equal(severity(saying({}), { difference: at('production') }), 'warning');
  });

  it('what stands at an empty place borrows no more than the rule about the topic has here', () => {
    const holder = tinyRule(
      'section-empty',
      () => [{ span: spanOf(TEXT, 'Going back'), message: 'Empty.', severity: 'error', aspect: 'rollback' }],
      { family: 'writing' },
    );
    const borrowed = (options: Parameters<typeof found>[1], rules: readonly Rule[] = [rollbackMissing, holder]) =>
      found(rules, options)[0]?.severity;
    assert.equal(borrowed({}), 'error');
    assert.equal(borrowed({ rules: { 'rollback-missing': 'off' } }), 'warning');
    assert.equal(borrowed({ rules: { 'rollback-missing': 'info' } }), 'info');
    assert.equal(borrowed({ difference: at('idea') }), 'warning');
    assert.equal(borrowed({}, [holder]), 'error');
  });
});

describe('a rule that throws', () => {
  const crashing = (thrown: unknown) =>
    tinyRule('bad-rule', () => {
      throw thrown;
    });

  it('costs one finding at the title, and the others run', () => {
    const findings = found([crashing(new Error('no such cell\nat line 3')), rollbackMissing], { difference: negated });
    assert.deepEqual(short(findings), ['1:3 error rule-crashed', '7:1 error rollback-missing']);
    assert.equal(
      findings[0]?.message,
      'The rule “bad-rule” stopped with an error (Error: no such cell); the other rules ran.',
    );
  });

  it('may throw anything, and may return nonsense', () => {
    const nonsense = tinyRule('bad-rule', () => undefined as never);
    for (const rule of [crashing('text'), crashing(undefined), crashing(Object.create(null)), nonsense]) {
      assert.deepEqual(short(found([rule])), ['1:3 error rule-crashed']);
    }
  });

  it('is reported at the beginning of a document without a title, and of an empty one', () => {
    assert.deepEqual(short(found([crashing(1)], { text: '\nNo heading.\n' })), ['2:1 error rule-crashed']);
    assert.deepEqual(short(found([crashing(1)], { text: '' })), ['1:1 error rule-crashed']);
  });

  it('is one finding for each that does', () => {
    const both = [crashing(1), tinyRule('worse-rule', () => [].map(() => assert.fail()).concat(null as never))];
    assert.equal(found(both).filter((finding) => finding.rule === 'rule-crashed').length, 2);
  });
});

describe('what the engine says of a document', () => {
  const problem = (word: string, level: 'error' | 'note') => ({
    message: `Cannot read “${word}”.`,
    span: spanOf(TEXT, word),
    level,
  });

  it('one syntax error at the first place, the others with it', () => {
    const outline = { problems: [problem('rollback', 'error'), problem('bot', 'error'), problem('Going', 'note')] };
    const findings = found([], { difference: { outline } });
    assert.deepEqual(short(findings), ['3:5 error syntax-error', '5:4 info syntax-error']);
    assert.equal(findings[0]?.message, 'Cannot read “bot”.');
    assert.deepEqual(
      findings[0]?.related.map(({ message }) => message),
      ['Cannot read “rollback”.'],
    );
  });

  it('can be configured; what was read only in part stays information', () => {
    const outline = { problems: [problem('bot', 'error'), problem('Going', 'note')] };
    const configured = (severity: 'off' | 'warning') =>
      short(found([], { difference: { outline }, rules: { 'syntax-error': severity } }));
    assert.deepEqual(configured('warning'), ['3:5 warning syntax-error', '5:4 info syntax-error']);
    assert.deepEqual(configured('off'), []);
  });

  it('says once that a language is not read, and neither asserts nor asks anything about it', () => {
    const difference: Difference = { ...negated, language: { code: 'fi', read: false } };
    const findings = found([rollbackMissing], { difference, rules: { 'rollback-missing': 'error' } });
    assert.deepEqual(short(findings), ['1:3 info partly-read']);
    assert.match(findings[0]?.message ?? '', /“fi”.*nothing is asserted/u);
  });
});
