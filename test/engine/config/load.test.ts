import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { loadConfiguration, readConfiguration } from '../../../engine/config/load.ts';
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import type { Settings } from '../../../engine/types.ts';
import { tinyRule } from '../tiny-rules.ts';

const RULES = ['rollback-missing', 'override-missing', 'metric-no-target'].map((id) => tinyRule(id, () => []));
const PATH = 'team/.pilotlint.yaml';

const read = (text: string) => readConfiguration(text, PATH, RULES);

/** `line:column message` of each problem. */
const problems = (text: string): readonly string[] =>
  read(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

const settings = (text: string): Settings => read(text).settings;

const FULL = `# what holds for this team
rules:
  rollback-missing: off
  override-missing: warning
  suppression-unused: error
files:
  - plans/**/*.md
  - "*.ai-plan.yaml"
ignore: [drafts, "old/**"]
stage: production
status: approved
`;

describe('readConfiguration', () => {
  const full: Settings = {
    rules: { 'rollback-missing': 'off', 'override-missing': 'warning', 'suppression-unused': 'error' },
    files: ['plans/**/*.md', '*.ai-plan.yaml'],
    ignore: ['drafts', 'old/**'],
    stage: 'production',
    status: 'approved',
  };

  it('reads all that there is to set', () => {
    assert.deepEqual(read(FULL), { settings: full, path: PATH, problems: [] });
  });

  it('the same from JSON, with tabs, under CRLF and behind a byte order mark', () => {
    assert.deepEqual(read(JSON.stringify(full, null, '\t')), { settings: full, path: PATH, problems: [] });
    assert.deepEqual(read(`\uFEFF${FULL.replaceAll('\n', '\r\n')}`), { settings: full, path: PATH, problems: [] });
  });

  it('takes JSON with comments and commas behind the last entry, as editors do', () => {
    const text = '// ours\n{\n  "stage": "scale", /* "status": "draft", */\n  "files": ["a//b", "c",], // more\n}\n';
    const { settings: found, problems: none } = readConfiguration(text, '.pilotlint.json', RULES);
    assert.deepEqual([none, found.stage, found.status, found.files], [[], 'scale', undefined, ['a//b', 'c']]);
    const mistaken = readConfiguration('{ /* */ "stag": "idea" }', '.pilotlint.json', RULES).problems;
    assert.deepEqual(
      mistaken.map(({ line, column }) => [line, column]),
      [[1, 9]],
    );
  });

  it('leaves everything as it is where nothing is said', () => {
    for (const text of [
      '',
      '\n',
      '# nothing yet\n',
      '---\n',
      '{}',
      'null',
      'rules:\nfiles:\nignore:\nstage:\nstatus:\n',
    ]) {
      assert.deepEqual(read(text), { settings: DEFAULT_SETTINGS, path: PATH, problems: [] }, text);
    }
  });

  it('takes the boolean that some make of `off`', () => {
    for (const text of ['rules:\n  rollback-missing: false\n', '%YAML 1.1\n---\nrules: {rollback-missing: off}\n']) {
      assert.deepEqual(read(text).problems, []);
      assert.deepEqual(settings(text).rules, { 'rollback-missing': 'off' });
    }
  });
});

describe('mistakes in a configuration', () => {
  const cases: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
    [
      'an unknown rule, at its name',
      'rules:\n  rolback-missing: off\n  owner: off\n',
      '2:3 There is no rule “rolback-missing”. Did you mean “rollback-missing”?',
      '3:3 There is no rule “owner”.',
    ],
    [
      'an unknown severity, at the value',
      'rules:\n  rollback-missing: warn\n',
      '2:21 “rollback-missing” cannot be “warn”; it is off, info, warning or error. Did you mean “warning”?',
    ],
    [
      'another boolean, a number, nothing, a map',
      'rules:\n  rollback-missing: true\n  override-missing: 2\n  metric-no-target:\n  syntax-error: {a: 1}\n',
      '2:21 “rollback-missing” cannot be “true”; it is off, info, warning or error.',
      '3:21 “override-missing” cannot be “2”; it is off, info, warning or error.',
      '4:20 “metric-no-target” cannot be empty; it is off, info, warning or error.',
      '5:17 “syntax-error” cannot be a map; it is off, info, warning or error.',
    ],
    [
      'an unknown key, at the key',
      'rule:\n  rollback-missing: off\nx: 1\n',
      '1:1 There is no setting “rule”. Did you mean “rules”?',
      '3:1 There is no setting “x”. It can be rules, files, ignore, stage or status.',
    ],
    ['a rule on the top level', 'rollback-missing: off\n', '1:1 The rule “rollback-missing” belongs under “rules”.'],
    [
      'an unknown stage and status',
      'stage: prod\nstatus: final\n',
      '1:8 “stage” cannot be “prod”; it is idea, pilot, production or scale. Did you mean “production”?',
      '2:9 “status” cannot be “final”; it is draft, review or approved.',
    ],
    [
      'things of another kind',
      'rules: [a]\nfiles: plans\nignore: {a: b}\n',
      '1:8 “rules” must be a map of keys and values, not a list.',
      '2:8 “files” must be a list, not “plans”.',
      '3:9 “ignore” must be a list, not a map.',
    ],
    [
      'entries of a list',
      'files:\n  - a\n  - 3\n  -\n  - ""\n  - "!b"\n  - c\\d\n  - ../e\n',
      '3:5 An entry of “files” must be a text, not “3”.',
      '4:4 An entry of “files” must be a text, not empty.',
      '5:5 A glob must not be empty.',
      '6:5 A glob cannot be negated with “!”.',
      '7:5 A glob separates folders with “/”, not with “\\”.',
      '8:5 A glob cannot reach outside the folder of this file.',
    ],
    ['a list for a configuration', '- rules\n', '1:1 A configuration is a map of keys and values, not a list.'],
    ['a text for a configuration', '\nrules\n', '2:1 A configuration is a map of keys and values, not “rules”.'],
    [
      'JSON',
      '{\n\t"rules": {\n\t\t"rollback-mising": "off",\n\t\t"override-missing": "loud"\n\t}\n}\n',
      '3:3 There is no rule “rollback-mising”. Did you mean “rollback-missing”?',
      '4:23 “override-missing” cannot be “loud”; it is off, info, warning or error.',
    ],
    [
      'under CRLF, behind characters of two units',
      '# 😀\r\nrules: {x😀: off, rollback-missing: of}\r\n',
      '2:9 There is no rule “x😀”.',
      '2:37 “rollback-missing” cannot be “of”; it is off, info, warning or error. Did you mean “off”?',
    ],
    [
      'the same rule twice',
      'rules:\n  rollback-missing: off\n  rollback-missing: info\n',
      '3:3 This is not valid YAML: Map keys must be unique',
    ],
    [
      'names that objects have of themselves',
      '__proto__: 1\nrules: {constructor: off}\n',
      '1:1 There is no setting “__proto__”. It can be rules, files, ignore, stage or status.',
      '2:9 There is no rule “constructor”.',
    ],
    [
      'a value through an alias',
      'files: &a [x]\nstage: *a\n',
      '2:8 “stage” cannot be a list; it is idea, pilot, production or scale.',
    ],
  ];
  for (const [what, text, ...expected] of cases) {
    it(what, () => assert.deepEqual(problems(text), expected));
  }

  it('leave the rest of the file in force', () => {
    const text =
      'rules:\n  rolback-missing: off\n  override-missing: loud\n  metric-no-target: info\nfiles: [a, 3, b]\nignore: x\nstage: scale\nstatus: 1\n';
    assert.equal(problems(text).length, 5);
    assert.deepEqual(settings(text), {
      rules: { 'metric-no-target': 'info' },
      files: ['a', 'b'],
      ignore: [],
      stage: 'scale',
      status: undefined,
    });
    assert.deepEqual(settings('- rules\n'), DEFAULT_SETTINGS);
  });

  it('invalid YAML is a problem at its place, and what could be read holds', () => {
    const text = 'stage: scale\nfiles: [a\nrules:\n  rollback-missing: off\n';
    const { settings: read, problems: found } = readConfiguration(text, PATH, RULES);
    assert.equal(read.stage, 'scale');
    assert.ok(found.some(({ line, message }) => line >= 2 && message.startsWith('This is not valid YAML: ')));
    assert.deepEqual(problems('stage: scale\n\tstatus: draft\n').length > 0, true);
    assert.equal(problems('stage: scale\n---\nstage: idea\n')[0]?.startsWith('2:1 This is not valid YAML'), true);
  });

  it('one slip is one problem, though the parser stumbles on', () => {
    for (const text of [
      'rules: [\n',
      'rules: {override-missing: "off\nstage: pilot\n',
      'rules:\n  override-missing: off\n owner: x\nstage: pilto\n',
    ]) {
      assert.match(problems(text).join('\n'), /^\d+:\d+ This is not valid YAML: .*$/u, text);
    }
    assert.deepEqual(problems('rules: {x: off}\nstage: idea\nstage: pilto\n').length, 3);
  });

  it('a quote that is not closed is told where it opens', () => {
    assert.match(
      problems('rules:\n  override-missing: "off\nstage: pilot\n').join('\n'),
      /^2:21 .*quote that opens here/u,
    );
  });

  it('what would end the process or never end is refused', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghijklmnopqrst'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdefghijklmnopqrst'[i]}, `.repeat(9)}]`),
    ];
    const deep = [
      `files: ${'['.repeat(5000)}`,
      `files: ${'{a: '.repeat(5000)}`,
      `files:\n  ${'- '.repeat(5000)}x`,
      Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      `${'? '.repeat(5000)}x`,
    ];
    for (const text of deep) assert.match(problems(text).join('\n'), /^\d+:\d+ The file is nested too deep[^\n]*$/u);
    const texts = [
      'a'.repeat(2_000_000),
      bomb.join('\n'),
      'files: &a [*a]',
      'rules: &a\n  x: *a\n',
      'stage: *nowhere\n',
    ];
    for (const text of texts) assert.ok(problems(text).length > 0, text.slice(0, 40));
  });

  it('never throws, and points into the file', () => {
    const piece = fc.constantFrom(
      'rules',
      'files',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      'off',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '|',
      '\t',
      '\r\n',
      '!',
      '? ',
      '%',
      '---',
      'x',
      ',',
      'stage',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const count = text.split(/\r\n?|\n/u).length;
        for (const { line, column, message } of read(text).problems) {
          assert.ok(line >= 1 && line <= count && column >= 1 && message !== '');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('loadConfiguration', () => {
  it('reads through the source', async () => {
    const source = { readText: (path: string) => Promise.resolve(path === PATH ? 'stage: idea\n' : undefined) };
    assert.equal((await loadConfiguration(PATH, source, RULES)).settings.stage, 'idea');
    assert.deepEqual(await loadConfiguration('other.yaml', source, RULES), {
      settings: DEFAULT_SETTINGS,
      path: 'other.yaml',
      problems: [{ path: 'other.yaml', message: 'There is no such file.', line: 1, column: 1 }],
    });
  });
});

describe('a configuration in JSON', () => {
  const said = (text: string): string =>
    readConfiguration(text, '.pilotlint.json', RULES)
      .problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
      .join('\n');

  it('is JSON, with mistakes told in its own terms', () => {
    assert.match(said('stage: idea'), /^1:1 This is not valid JSON: .*double quotes/u);
    assert.match(said("{'stage': 'idea'}"), /^1:2 .*double quotes/u);
    assert.match(said('{"stage": "idea" "status": "draft"}'), /^1:18 .*“,” is missing/u);
    assert.match(said('{"stage": "ide'), /^1:11 .*not closed/u);
    assert.match(said(''), /^1:1 /u);
  });
});

describe('a configuration with a star that stands in no quotes', () => {
  it('is told where it stands, and the rest holds', () => {
    const { problems, settings } = readConfiguration('files: [*.md]\nstage: idea\n', '.pilotlint.yaml', RULES);
    assert.deepEqual(
      problems.map(({ line, column }) => [line, column]),
      [[1, 9]],
    );
    assert.match(problems[0]?.message ?? '', /in quotes/u);
    assert.equal(settings.stage, 'idea');
  });

  it('is refused where a glob would match nothing', () => {
    for (const glob of ['plans/[*.md', '{a', 'a}', ' b', 'c '])
      assert.equal(
        readConfiguration(`ignore: [${JSON.stringify(glob)}]`, '.pilotlint.yaml', RULES).problems.length,
        1,
        glob,
      );
  });
});
