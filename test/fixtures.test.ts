import assert from 'node:assert/strict';
import type { CheckedDocument, Finding } from '../engine/types.ts';
import { OWN_RULES } from '../engine/own-rules.ts';
import { RULES } from '../rules/index.ts';
import { type DocumentKind, type Expectation, expectationsOf } from './support/expectations.ts';
import { fixtures } from './support/fixtures.ts';
import { makeLint } from './support/tool.ts';

const lint = makeLint();
const checked = fixtures().map((fixture) => ({
  ...fixture,
  ...expectationsOf(fixture.text),
  document: lint(fixture.text, fixture.path),
}));

const levelOf = ({ severity, suppressed }: Finding): NonNullable<Expectation['level']> =>
  suppressed === null ? severity : 'suppressed';

const meets = (finding: Finding, { line, rule, level }: Expectation): boolean =>
  finding.rule === rule &&
  finding.range.start.line === line &&
  (level === undefined ? finding.suppressed === null : levelOf(finding) === level);

const shown = (line: number, rule: string, level: string | undefined): string =>
  `${line + 1}: ${rule}${level === undefined ? '' : ` ${level}`}`;

const kindOf = ({ plan: { recognition } }: CheckedDocument): DocumentKind => {
  if (recognition.plan) return 'plan';
  if (recognition.maybe) return 'maybe';
  return recognition.form === 'template' ? 'template' : 'other';
};

describe('fixtures', () => {
  for (const { path, findings, all, kind, document } of checked) {
    it(`${path}: ${findings.length === 0 ? kind : `${kind}, findings where it marks them`}`, () => {
      assert.equal(kindOf(document), kind, document.plan.recognition.because.join('\n'));
      const open = [...document.findings];
      const absent = findings.filter((expected) => {
        const at = open.findIndex((finding) => meets(finding, expected));
        if (at >= 0) open.splice(at, 1);
        return at < 0;
      });
      const unmarked = open.filter((finding) => all || ['error', 'warning'].includes(levelOf(finding)));
      assert.deepEqual(
        {
          absent: absent.map(({ line, rule, level }) => shown(line, rule, level)),
          unmarked: unmarked.map((finding) => `${shown(finding.range.start.line, finding.rule, levelOf(finding))} (${finding.message})`),
        },
        { absent: [], unmarked: [] },
      );
    });
  }

  it('are there in number', () => {
    assert.ok(checked.length >= 24, String(checked.length));
  });

  it('show every rule at work', () => {
    const marked = new Set(checked.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    const rules = [...RULES.map(({ id }) => id), ...OWN_RULES.map(({ id }) => id)];
    // No document makes a rule throw; test/engine/check.test.ts shows what becomes of one that does.
    assert.deepEqual(
      rules.filter((id) => !marked.has(id)),
      ['rule-crashed'],
    );
    for (const rule of marked) assert.ok(rules.includes(rule), rule);
  });

  it('keep the bytes that they are about', () => {
    const text = (path: string): string => checked.find((fixture) => fixture.path === path)?.text ?? '';
    assert.doesNotMatch(text('text/line-ends.md'), /[^\r]\n/u);
    assert.match(text('text/line-ends.md'), /\r\n/u);
    assert.ok(text('text/byte-order-mark.md').startsWith('\uFEFF'));
    assert.match(text('text/tabs.md'), /^\t/mu);
  });
});

describe('the notation of fixtures', () => {
  const of = (text: string): readonly string[] =>
    expectationsOf(text).findings.map(({ line, rule, level }) => shown(line, rule, level));

  it('marks the line that a comment stands on or, alone on its line, the one before', () => {
    assert.deepEqual(of('# A <!-- expect: a-b error -->\n\ntext\n\n<!-- expect: c warning; d -->\n'), [
      '1: a-b error',
      '3: c warning',
      '3: d',
    ]);
    assert.deepEqual(of('a: # expect: x info\n  b: 1\n  # expect: y suppressed\n'), ['1: x info', '2: y suppressed']);
    assert.deepEqual(of('\uFEFF# A\r\n{/* expect: x */}\r\n'), ['1: x']);
  });

  it('tells what the document is, and whether every finding is marked', () => {
    assert.deepEqual(expectationsOf('<!-- expect-all -->\n<!-- expect-document: maybe -->'), {
      findings: [],
      all: true,
      kind: 'maybe',
    });
    assert.deepEqual(expectationsOf('text'), { findings: [], all: false, kind: 'plan' });
  });

  it('refuses what it does not know', () => {
    const wrong = ['expect: A', 'expect: a loud', 'expect:', 'expect-document: form', 'expect-nothing', 'expected: a'];
    for (const said of wrong) assert.throws(() => expectationsOf(`text\n<!-- ${said} -->`), /^Error: line 2:/u, said);
    assert.throws(() => expectationsOf('<!-- expect: a -->'), /^Error: line 1:/u);
  });
});
