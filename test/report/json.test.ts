import assert from 'node:assert/strict';
import { Lines } from '../../plan/text/lines.ts';
import { ASPECTS, SIGNALS } from '../../plan/types.ts';
import { JSON_BETWEEN, jsonFile, jsonHead, jsonTail, lineRanges } from '../../report/json.ts';
import { document, evidence, finding, plan, rangeOf, reading } from './support.ts';

const TEXT = ['# Pilot', '', 'Anna can stop it.', 'She is on call.', '', 'Nobody pays.', ''].join('\n');

const ranges = (...words: readonly string[]): number[][] =>
  lineRanges(
    words.map((word) => evidence(TEXT, word)),
    new Lines(TEXT),
  );

const none = (): undefined => undefined;

describe('the JSON report', () => {
  it('is one JSON document when its parts are joined', () => {
    const files = [jsonFile(document(TEXT), none), jsonFile(document(TEXT, { path: 'docs/zebra.md' }), none)];
    const errors = [
      { path: 'a.md', message: 'binary' },
      { path: 'b.md', message: 'not UTF-8', line: 3 },
      { path: '.pilotlint.yaml', message: 'no such rule', line: 3, column: 5 },
    ];
    const report = JSON.parse(jsonHead('1.2.3') + files.join(JSON_BETWEEN) + jsonTail(4, errors));
    assert.deepEqual(Object.keys(report), ['version', 'tool', 'files', 'skipped', 'errors']);
    assert.equal(report.version, 1);
    assert.deepEqual(report.tool, { name: 'pilotlint', version: '1.2.3' });
    assert.deepEqual(
      report.files.map((file: { path: string }) => file.path),
      ['docs/pilot.md', 'docs/zebra.md'],
    );
    assert.equal(report.skipped, 4);
    assert.deepEqual(report.errors, errors);
  });

  it('is one JSON document without files, too', () => {
    assert.deepEqual(JSON.parse(jsonHead('1.2.3') + jsonTail(0, [])).files, []);
  });

  it('has the keys of a file in the order of the contract', () => {
    const file = JSON.parse(jsonFile(document(TEXT), none));
    assert.deepEqual(Object.keys(file), [
      'path',
      'plan',
      'maybe',
      'because',
      'language',
      'stage',
      'status',
      'aspects',
      'findings',
    ]);
    assert.deepEqual(
      [file.path, file.plan, file.maybe, file.because, file.language],
      ['docs/pilot.md', true, false, ['speaks of a pilot'], 'en'],
    );
    assert.deepEqual(file.stage, { value: 'pilot', declared: false });
    assert.deepEqual(file.status, { value: 'review', declared: true });
  });

  it('has all 24 aspects, with their lines and a rounded confidence', () => {
    const covered = reading('covered', {
      confidence: 0.8266,
      evidence: [evidence(TEXT, 'Anna can stop it.')],
      sure: false,
    });
    const { aspects } = JSON.parse(jsonFile(document(TEXT, { plan: plan({ aspects: { rollback: covered } }) }), none));
    assert.deepEqual(Object.keys(aspects), [...ASPECTS, ...SIGNALS]);
    assert.deepEqual(Object.entries(aspects.rollback), [
      ['status', 'covered'],
      ['lines', [[3, 3]]],
      ['confidence', 0.83],
      ['sure', false],
      ['why', 'is covered'],
    ]);
    assert.equal(aspects.solution_first.status, 'absent');
  });

  it('has the keys of a finding in the order of the contract', () => {
    const found = finding(TEXT, 'Nobody pays.', {
      related: [{ range: rangeOf(TEXT, 'Anna'), message: 'She can stop it.' }],
      suppressed: { reason: 'paid by the group', range: rangeOf(TEXT, 'Pilot') },
    });
    const [first] = JSON.parse(jsonFile(document(TEXT, { findings: [found] }), none)).findings;
    assert.deepEqual(Object.entries(first), [
      ['rule', 'rollback-missing'],
      ['severity', 'error'],
      ['aspect', 'rollback'],
      ['message', 'The plan names no way back.'],
      ['why', 'Without one, a bad week decides for you.'],
      ['range', { start: { line: 5, character: 0 }, end: { line: 5, character: 12 } }],
      ['fingerprint', '0123456789abcdef'],
      ['fix', null],
      [
        'related',
        [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } }, message: 'She can stop it.' }],
      ],
      [
        'suppressed',
        { reason: 'paid by the group', range: { start: { line: 0, character: 2 }, end: { line: 0, character: 7 } } },
      ],
    ]);
  });

  it('has no findings for what is no plan', () => {
    const recognition = { plan: false, maybe: true, form: 'other', because: [], by: 'text' } as const;
    const file = JSON.parse(
      jsonFile(document(TEXT, { plan: plan({ recognition }), findings: [finding(TEXT, 'Anna')] }), none),
    );
    assert.deepEqual([file.plan, file.maybe, file.findings], [false, true, []]);
  });
});

describe('the lines of evidence', () => {
  it('are 1-based and inclusive, the strongest first', () => {
    assert.deepEqual(ranges('Nobody pays.', 'Pilot'), [
      [6, 6],
      [1, 1],
    ]);
    assert.deepEqual(ranges('Anna can stop it.\nShe'), [[3, 4]]);
  });

  it('do not hold the line after a range that ends with a line break', () => {
    assert.deepEqual(ranges('Anna can stop it.\n'), [[3, 3]]);
  });

  it('are joined where they touch, at the place of the strongest', () => {
    assert.deepEqual(ranges('She is', 'Nobody', 'Anna'), [
      [3, 4],
      [6, 6],
    ]);
  });

  it('are joined where a third one connects two', () => {
    const text = 'one\ntwo\nthree\n';
    const spans = ['one', 'three', 'two'].map((word) => evidence(text, word));
    assert.deepEqual(lineRanges(spans, new Lines(text)), [[1, 3]]);
  });

  it('are at most six ranges', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const text = words.join('\n\n');
    const spans = words.map((word) => evidence(text, word));
    assert.deepEqual(lineRanges(spans, new Lines(text)), [
      [1, 1],
      [3, 3],
      [5, 5],
      [7, 7],
      [9, 9],
      [11, 11],
    ]);
  });

  it('hold for an empty range', () => {
    const empty = { ...evidence(TEXT, 'Nobody'), span: { start: TEXT.length, end: TEXT.length } };
    assert.deepEqual(lineRanges([empty], new Lines(TEXT)), [[7, 7]]);
  });
});
