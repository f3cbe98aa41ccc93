import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { CheckedDocument, Finding } from '../engine/types.ts';
import { OWN_RULES } from '../engine/own-rules.ts';
import { RULES } from '../rules/index.ts';
import { type Expectation, expectationsOf } from './support/expectations.ts';
import { type Fixture, fixtures } from './support/fixtures.ts';
import { type Departure, readKnown, shownDeparture, writeKnown } from './support/known.ts';
import { kindOf, makeLint } from './support/tool.ts';

const KNOWN = join('test', 'fixtures', 'known.md');

const levelOf = ({ severity, suppressed }: Finding): NonNullable<Expectation['level']> =>
  suppressed === null ? severity : 'suppressed';

const meets = (finding: Finding, { line, rule, level }: Expectation): boolean =>
  finding.rule === rule &&
  finding.range.start.line === line &&
  (level === undefined ? finding.suppressed === null : levelOf(finding) === level);

/** What a fixture marks and the linter finds there, and where the two differ. */
const compare = ({ path, text }: Fixture, document: CheckedDocument) => {
  const { findings, all, kind } = expectationsOf(text);
  const open = [...document.findings];
  const met: Finding[] = [];
  const departures: Departure[] = [];
  if (kindOf(document) !== kind)
    departures.push({ fixture: path, line: 0, what: `takes it for ${kindOf(document)}, not ${kind}` });
  for (const expected of findings) {
    const at = open.findIndex((finding) => meets(finding, expected));
    if (at >= 0) met.push(...open.splice(at, 1));
    else
      departures.push({
        fixture: path,
        line: expected.line + 1,
        what: ['misses', expected.rule, ...(expected.level === undefined ? [] : [expected.level])].join(' '),
      });
  }
  for (const finding of open) {
    if (!all && !['error', 'warning'].includes(levelOf(finding))) continue;
    const line = finding.range.start.line + 1;
    departures.push({ fixture: path, line, what: `says ${finding.rule} ${levelOf(finding)}` });
  }
  return { path, text, document, met, departures: departures.toSorted((a, b) => a.line - b.line) };
};

const lint = makeLint();
const compared = fixtures().map((fixture) => compare(fixture, lint(fixture.text, fixture.path)));
const departures = compared.flatMap((fixture) => fixture.departures);
if (process.env['UPDATE'] === '1') writeKnown(KNOWN, departures);
const known = readKnown(KNOWN);

describe('fixtures', () => {
  for (const { path, document, departures: own, met } of compared) {
    it(`${path}: ${kindOf(document)}, ${met.length} ${met.length === 1 ? 'finding' : 'findings'} as marked`, () => {
      assert.deepEqual(
        own.map(shownDeparture),
        known.filter(({ fixture }) => fixture === path).map(shownDeparture),
        document.findings.map(({ rule, range, message }) => `${range.start.line + 1}: ${rule}: ${message}`).join('\n'),
      );
    });
  }

  it('are there in number, and the known departures are about them', () => {
    assert.ok(compared.length >= 24, String(compared.length));
    const paths = new Set(compared.map(({ path }) => path));
    assert.deepEqual(
      known.filter(({ fixture }) => !paths.has(fixture)),
      [],
    );
  });

  it('show every rule at work', () => {
    const at = new Set(compared.flatMap(({ met }) => met.map(({ rule }) => rule)));
    const rules = [...RULES.map(({ id }) => id), ...OWN_RULES.map(({ id }) => id)];
    // No document makes a rule throw; the engine's own tests show what becomes of one that does.
    assert.deepEqual(
      rules.filter((id) => !at.has(id)),
      ['rule-crashed'],
    );
  });

  it('keep the bytes that they are about', () => {
    const text = (path: string): string => compared.find((fixture) => fixture.path === path)?.text ?? '';
    assert.match(text('text/line-ends.md'), /\r\n/u);
    assert.doesNotMatch(text('text/line-ends.md'), /[^\r]\n/u);
    assert.ok(text('text/byte-order-mark.md').startsWith('\uFEFF'));
    assert.match(text('text/tabs.md'), /^\t/mu);
  });
});

describe('the notation of fixtures', () => {
  const of = (text: string): readonly string[] =>
    expectationsOf(text).findings.map(({ line, rule, level }) => `${line + 1}: ${rule} ${level ?? ''}`.trim());

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
    const wrong = [
      'expect: A',
      'expect: a loud',
      'expect:',
      'expect-document: form',
      'expect-nothing',
      'expect-all: x',
    ];
    for (const said of wrong) assert.throws(() => expectationsOf(`text\n<!-- ${said} -->`), /^Error: line 2:/u, said);
    assert.throws(() => expectationsOf('<!-- expect: a -->'), /^Error: line 1:/u);
  });
});
