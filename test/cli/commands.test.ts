import assert from 'node:assert/strict';
import { OWN_RULES } from '../../engine/own-rules.ts';
import { RULES } from '../../rules/index.ts';
import { call, callWith, withFiles } from './support.ts';

describe('pilotlint', () => {
  it('says its version and its help', async () => {
    assert.deepEqual(await callWith({}, ['--version']), { code: 0, out: '0.0.0\n', err: '' });
    for (const argv of [['--help'], ['check', '--help'], ['help', 'why']]) {
      const { code, out, err } = await callWith({}, argv);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^Usage: pilotlint/);
    }
  });

  it('names its exit codes in the help', async () => {
    assert.match((await callWith({}, ['check', '--help'])).out, /^Exit codes:\n  0  .*\n  1  .*\n  2  .*$/m);
  });

  it('shows its help where nothing is asked, and is 2', async () => {
    const { code, out, err } = await callWith({}, []);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Usage: pilotlint/);
  });

  for (const [argv, message] of [
    [['chek'], "error: unknown command 'chek'\n(Did you mean check?)\n"],
    [['check', '--formt', 'json'], "error: unknown option '--formt'\n(Did you mean --format?)\n"],
    [['docs/plan.md'], "error: unknown command 'docs/plan.md'; to lint it: pilotlint check docs/plan.md\n"],
    [['check', '--base', 'main'], 'error: --base is not in this version\n'],
    [['check', '--baseline=x.json'], 'error: --baseline is not in this version\n'],
    [['mcp'], 'error: mcp is not in this version\n'],
    [['why'], "error: missing required argument 'file'\n"],
    [
      ['explain', 'rollback-mising'],
      'error: there is no rule "rollback-mising". Did you mean “rollback-missing”? `pilotlint explain` lists them all.\n',
    ],
    [['print-config', 'gone'], 'error: gone: no such file or folder\n'],
    [
      ['check', '--fail-on', 'eror'],
      "error: option '--fail-on <severity>' argument 'eror' is invalid. Allowed choices are error, warning, info, never.\n",
    ],
  ] as const) {
    it(`is misused by ${argv.join(' ')}`, async () => {
      assert.deepEqual(await callWith({}, argv), { code: 2, out: '', err: message });
    });
  }

  it('says without a stack trace that it failed', async () => {
    const loadTools = () => Promise.reject(new Error('a part is missing'));
    assert.deepEqual(await callWith({}, ['check'], { loadTools }), {
      code: 2,
      out: '',
      err: 'error: pilotlint failed: a part is missing. Please report this.\n',
    });
  });
});

describe('pilotlint why', () => {
  it('tells how a file was decided on, and where stage and status come from', async () => {
    const files = { '.pilotlint.yaml': 'files: ["*.md"]\nstage: pilot\n', 'a.md': 'notes' };
    const { code, out, err } = await callWith(files, ['why', 'a.md']);
    assert.deepEqual([code, err], [0, '']);
    assert.ok(out.startsWith('a.md\nA plan (.pilotlint.yaml says so).\n  - a word in it\n'), out);
    assert.match(out, /^Stage +pilot \(from .pilotlint.yaml\)$/m);
  });

  it('reads standard input, too', async () => {
    const { code, out } = await callWith({}, ['why', '-'], { stdin: 'PLAN' });
    assert.equal(code, 0);
    assert.ok(out.startsWith('<stdin>\nA plan '), out);
  });

  it('is 0 for what is no plan', async () => {
    const { code, out } = await callWith({ 'a.md': 'notes' }, ['why', 'a.md', '--no-config']);
    assert.equal(code, 0);
    assert.match(out, /^Not a plan: left alone/m);
  });

  it('is 2 for what cannot be read', async () => {
    await withFiles({ 'a.md': Buffer.from([0xff]) }, async (folder) => {
      assert.deepEqual(await call(folder, ['why', 'a.md']), {
        code: 2,
        out: '',
        err: 'error: a.md:1: not UTF-8 at line 1; save it as UTF-8\n',
      });
      assert.equal((await call(folder, ['why', '.'])).err, 'error: .: is a folder, not a file\n');
      assert.equal((await call(folder, ['why', 'gone.md'])).err, 'error: gone.md: no such file or folder\n');
    });
  });

  it('tells of mistakes in the configuration, and is 2', async () => {
    const { code, out, err } = await callWith({ '.pilotlint.yaml': 'stages: pilot\n', 'a.md': 'PLAN' }, [
      'why',
      'a.md',
    ]);
    assert.equal(code, 2);
    assert.match(out, /^A plan/m);
    assert.match(err, /^error: .pilotlint.yaml:1:1: /);
  });
});

describe('pilotlint explain', () => {
  it('shows a rule', async () => {
    const { code, out } = await callWith({}, ['explain', 'rollback-missing']);
    assert.equal(code, 0);
    for (const title of ['What it does', 'Why it matters', 'Satisfied by', 'What to do', 'Template', 'Sources']) {
      assert.match(out, new RegExp(`^${title}$`, 'm'));
    }
  });

  it('shows what the engine itself reports', async () => {
    assert.match((await callWith({}, ['explain', 'syntax-error'])).out, /^syntax-error: /);
  });

  it('lists all rules', async () => {
    const { code, out } = await callWith({}, ['explain']);
    assert.equal(code, 0);
    const ids = [...RULES, ...OWN_RULES].map(({ id }) => id).sort();
    assert.deepEqual(out.match(/^[a-z-]+/gm), ids);
  });
});

describe('pilotlint print-config', () => {
  const FILES = {
    '.pilotlint.yaml': 'rules:\n  rollback-missing: warning\nignore: [old/**]\nstage: idea\n',
    'docs/a.md': '',
  };

  it('shows what holds for a file, and where it comes from', async () => {
    await withFiles(FILES, async (folder) => {
      const text = `# from .pilotlint.yaml
rules:
  rollback-missing: warning
files: []
ignore:
  - old/**
stage: idea
`;
      assert.deepEqual(await call(folder, ['print-config', 'docs/a.md']), { code: 0, out: text, err: '' });
      assert.equal((await call(folder, ['print-config', 'docs'])).out, text);
    });
  });

  it('shows it as JSON', async () => {
    const { out } = await callWith(FILES, ['print-config', 'docs/a.md', '--format', 'json']);
    assert.deepEqual(JSON.parse(out), {
      path: '.pilotlint.yaml',
      rules: { 'rollback-missing': 'warning' },
      files: [],
      ignore: ['old/**'],
      stage: 'idea',
    });
  });

  it('shows the defaults', async () => {
    assert.equal(
      (await callWith(FILES, ['print-config', 'docs', '--no-config'])).out,
      '# no configuration file: the defaults\nrules: {}\nfiles: []\nignore: []\n',
    );
  });

  it('shows a file in its own folder first, tells of mistakes in it, and is 2', async () => {
    const files = { ...FILES, 'docs/.pilotlint.json': '{ "stage": "pilto" }' };
    const { code, out, err } = await callWith(files, ['print-config', 'docs/a.md']);
    assert.equal(code, 2);
    assert.match(out, /^# from docs\/.pilotlint.json\n/);
    assert.match(err, /^error: docs\/.pilotlint.json:1:12: .*pilot/);
  });
});
