import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call, callWith, memory, withFiles } from './support.ts';

const GOOD = 'PLAN\n';
const BAD = 'PLAN with an ERROR\n';

interface Report {
  readonly files: readonly { path: string; plan: boolean; maybe: boolean; findings: readonly { rule: string }[] }[];
  readonly skipped: number;
  readonly errors: readonly { path: string; message: string; line?: number; column?: number }[];
}

const json = (text: string): Report => JSON.parse(text) as Report;

describe('pilotlint check', () => {
  it('is 0 where nothing is wrong, and says so in one line', async () => {
    assert.deepEqual(await callWith({ 'a.md': GOOD }, ['check', 'a.md']), {
      code: 0,
      out: '1 plan checked: nothing to mend.\n',
      err: '',
    });
  });

  it('is 1 where there are findings, and shows them in the order of paths', async () => {
    const { code, out, err } = await callWith({ 'b/x.md': BAD, 'a.md': BAD, 'c.md': 'notes' }, ['check']);
    assert.deepEqual([code, err], [1, '']);
    assert.deepEqual(out.match(/^ --> .*/gm), [' --> a.md:1:14', ' --> b/x.md:1:14']);
    assert.ok(out.endsWith('\n2 plans checked: 2 errors.\n1 other file: no plan.\n'), out);
  });

  it('is 0, with a message, where there is no plan', async () => {
    assert.deepEqual(await callWith({ 'a.md': 'notes', 'b.txt': GOOD, 'c.md': 'notes' }, ['check', '.']), {
      code: 0,
      out: 'No plan found; 2 files looked at.\n',
      err: '',
    });
    assert.deepEqual(await callWith({ 'b.txt': GOOD }, ['check']), {
      code: 0,
      out: 'No Markdown or YAML file here.\n',
      err: '',
    });
  });

  it('offers what may be a plan', async () => {
    const { code, out } = await callWith({ 'a.md': 'MAYBE ERROR', 'b.md': GOOD }, ['check']);
    assert.equal(code, 0);
    assert.match(out, /1 file may be a plan; say so with `pilotlint: 1`, or ask `pilotlint why FILE`:\n {2}a.md\n$/);
  });

  for (const [level, codes] of Object.entries({
    error: [1, 0, 0],
    warning: [1, 1, 0],
    info: [1, 1, 1],
    never: [0, 0, 0],
  })) {
    it(`fails on ${level} and above with --fail-on ${level}`, async () => {
      await withFiles({ 'e.md': 'PLAN ERROR', 'w.md': 'PLAN WARNING', 'i.md': 'PLAN INFO' }, async (folder) => {
        const got = [];
        for (const file of ['e.md', 'w.md', 'i.md']) {
          got.push((await call(folder, ['check', file, '--fail-on', level])).code);
        }
        assert.deepEqual(got, codes);
      });
    });
  }

  it('fails on errors when nothing is said', async () => {
    assert.equal((await callWith({ 'w.md': 'PLAN WARNING' }, ['check', 'w.md'])).code, 0);
  });

  it('shows errors only with --quiet', async () => {
    const { out } = await callWith({ 'a.md': 'PLAN ERROR WARNING INFO', 'b.md': 'PLAN INFO' }, ['check', '--quiet']);
    assert.deepEqual(out.match(/\w+-rule/g), ['error-rule']);
    assert.ok(!out.includes('b.md'), out);
    assert.ok(out.endsWith('\n2 plans checked: 1 error; 1 warning, 2 notes hidden by --quiet.\n'), out);
  });

  it('reports what it cannot read, checks the rest, and is 2', async () => {
    const files = {
      'a.md': Buffer.from([0x23, 0x20, 0x0a, 0xff]),
      'b.md': BAD,
      'c.md': Buffer.from([0, 1, 2]),
      'd.md': 'CRASH',
      'e.md': '',
    };
    const { code, out, err } = await callWith(files, ['check', '.', 'gone.md']);
    assert.equal(code, 2);
    assert.deepEqual(err.split('\n'), [
      'error: a.md:2: not UTF-8 at line 2; save it as UTF-8',
      'error: c.md: binary, not text (it holds NUL bytes); if it is UTF-16 without a byte order mark, save it as UTF-8',
      'error: d.md: pilotlint failed on this file: the linter broke',
      'error: gone.md: no such file or folder',
      '',
    ]);
    assert.match(out, / --> b.md:1:14/);
    assert.match(out, /1 plan checked: 1 error. The run itself had 4 errors.\n/);
  });

  it('is 2 rather than 1 where both hold', async () => {
    assert.equal((await callWith({ 'a.md': BAD }, ['check', 'a.md', 'gone.md', '--fail-on', 'never'])).code, 2);
  });

  it('reads standard input under the name it is given', async () => {
    await withFiles({ '.pilotlint.yaml': 'files: [docs/*.md]\n' }, async (folder) => {
      const { code, out } = await call(folder, ['check', '-', '--stdin-path', 'docs/a.md'], { stdin: 'an ERROR' });
      assert.equal(code, 1);
      assert.match(out, / --> docs\/a.md:1:4/);
    });
  });

  it('reads standard input without a name', async () => {
    const { code, out } = await callWith({}, ['check', '-'], { stdin: BAD });
    assert.equal(code, 1);
    assert.match(out, /^<stdin>: stage/);
  });

  it('puts standard input at its place among the files, and before the file that it stands for', async () => {
    await withFiles({ 'a.md': BAD, 'b.md': 'PLAN WARNING', 'c.md': BAD }, async (folder) => {
      const argv = ['check', '-', '.', '--stdin-path', 'b.md', '--format', 'json'];
      const { files } = json((await call(folder, argv, { stdin: 'PLAN INFO' })).out);
      assert.deepEqual(
        files.map(({ path, findings }) => [path, findings[0]?.rule]),
        [
          ['a.md', 'error-rule'],
          ['b.md', 'info-rule'],
          ['c.md', 'error-rule'],
        ],
      );
    });
  });

  it('refuses bad bytes and too many on standard input', async () => {
    const bad = await callWith({}, ['check', '-'], { stdin: Buffer.from([0xff]) });
    assert.deepEqual([bad.code, bad.err], [2, 'error: <stdin>:1: not UTF-8 at line 1; save it as UTF-8\n']);
    const large = await callWith({}, ['check', '-'], { stdin: Buffer.alloc(10 * 1024 * 1024 + 1, 'x') });
    assert.deepEqual([large.code, large.err], [2, 'error: <stdin>: too large: more than 10 MB, which no plan has\n']);
  });

  it('does not take an empty path, as an empty variable makes one, for the working folder', async () => {
    const { code, out, err } = await callWith({ 'a.md': BAD }, ['check', '']);
    assert.deepEqual([code, out, err], [2, '', 'error: a path is empty; the working folder is .\n']);
  });

  it('says what is wrong with --stdin-path', async () => {
    await withFiles({ 'docs/a.md': GOOD }, async (folder) => {
      const wrong = async (...argv: string[]) => {
        const { code, err } = await call(folder, ['check', ...argv]);
        assert.equal(code, 2);
        return err;
      };
      assert.match(await wrong('-', '--stdin-path', 'docs'), /^error: --stdin-path docs is a folder; /);
      assert.match(await wrong('-', '--stdin-path', 'other/'), /^error: --stdin-path other\/ is a folder; /);
      assert.match(await wrong('docs', '--stdin-path', 'a.md'), /it goes with the path -\n$/);
    });
  });

  it('holds back below a folder what the configuration ignores, but not what is named', async () => {
    const files = { '.pilotlint.yaml': 'ignore: [old]\n', 'old/a.md': BAD, 'new.md': GOOD };
    await withFiles(files, async (folder) => {
      assert.equal((await call(folder, ['check'])).code, 0);
      assert.equal((await call(folder, ['check', 'old/a.md'])).code, 1);
      assert.equal((await call(folder, ['check', '--no-ignore'])).code, 1);
      assert.equal((await call(folder, ['check', '--no-config'])).code, 1);
    });
  });

  it('takes for each file the nearest configuration', async () => {
    const files = {
      '.pilotlint.yaml': 'files: ["*.md"]\n',
      'a.md': 'ERROR',
      'team/.pilotlint.yaml': 'files: ["deep/*.md"]\n',
      'team/b.md': 'ERROR',
      'team/deep/c.md': 'ERROR',
    };
    const { out } = await callWith(files, ['check', '--format', 'json']);
    assert.deepEqual(
      json(out).files.map(({ path }) => path),
      ['a.md', 'team/deep/c.md'],
    );
  });

  it('reports mistakes in a configuration once, at line and column, checks, and is 2', async () => {
    const files = {
      '.pilotlint.yaml': 'stage: pilot\nrules:\n  rollback-mising: off\n',
      'a.md': BAD,
      'docs/b.md': GOOD,
    };
    await withFiles(files, async (folder) => {
      const { code, out, err } = await call(folder, ['check', '--format', 'json']);
      assert.equal(code, 2);
      assert.equal(json(out).files.length, 2);
      assert.deepEqual(
        json(out).errors.map(({ path, line, column }) => [path, line, column]),
        [['.pilotlint.yaml', 3, 3]],
      );
      assert.match(err, /^error: .pilotlint.yaml:3:3: .*rollback-missing.*\n$/);
    });
  });

  it('takes the configuration that is named', async () => {
    await withFiles({ 'etc/my.yaml': 'files: ["*.md"]\n', 'etc/a.md': 'ERROR' }, async (folder) => {
      assert.equal((await call(folder, ['check', 'etc', '--config', 'etc/my.yaml'])).code, 1);
      const gone = await call(folder, ['check', 'etc', '--config', 'gone.yaml']);
      assert.deepEqual([gone.code, gone.err], [2, 'error: there is no configuration file gone.yaml\n']);
      const wrong = await call(folder, ['check', 'etc', '--config', 'etc']);
      assert.deepEqual(
        [wrong.code, wrong.err],
        [2, 'error: the configuration etc cannot be read: is a folder, not a file\n'],
      );
    });
  });

  it('reports a configuration that cannot be read, and checks without it', async () => {
    const { code, out, err } = await callWith({ '.pilotlint.yaml/x': '', 'a.md': BAD, 'docs/b.md': BAD }, ['check']);
    assert.deepEqual([code, err], [2, 'error: .pilotlint.yaml: cannot be read: is a folder, not a file\n']);
    assert.match(out, /2 plans checked: 2 errors\./);
  });

  it('reads a configuration in UTF-16, and says of one that is no text that it is none', async () => {
    const utf16 = Buffer.from('\uFEFFstage: pilto\n', 'utf16le');
    const { err } = await callWith({ '.pilotlint.yaml': utf16, 'a.md': GOOD }, ['check', 'a.md']);
    assert.match(err, /^error: .pilotlint.yaml:1:8: “stage” cannot be “pilto”/);
    const latin = await callWith({ '.pilotlint.yaml': Buffer.from([0x61, 0xff]), 'a.md': GOOD }, ['check', 'a.md']);
    assert.deepEqual(
      [latin.code, latin.err],
      [2, 'error: .pilotlint.yaml: cannot be read: not UTF-8 at line 1; save it as UTF-8\n'],
    );
  });

  it('goes on quietly when nobody reads its output any more', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.md`, BAD]));
    const { code, err } = await callWith(files, ['check'], { stdout: memory({ closeAfter: 2 }) });
    assert.deepEqual([code, err], [1, '']);
  });

  it('is 2 when its output cannot be written', async () => {
    const stdout = memory({ failure: 'no space left on the disk' });
    const { code, err } = await callWith({ 'a.md': GOOD }, ['check'], { stdout });
    assert.deepEqual([code, err], [2, 'error: the output could not be written: no space left on the disk\n']);
  });

  it('writes in colour only where it should', async () => {
    await withFiles({ 'a.md': BAD }, async (folder) => {
      const terminal = () => memory({ isTTY: true, columns: 80 });
      const isColoured = async (argv: string[], options: Parameters<typeof call>[2]) =>
        (await call(folder, ['check', 'a.md', ...argv], options)).out.includes('\x1b[');
      assert.equal(await isColoured([], {}), false);
      assert.equal(await isColoured([], { stdout: terminal() }), true);
      assert.equal(await isColoured([], { stdout: terminal(), env: { NO_COLOR: '1' } }), false);
      assert.equal(await isColoured([], { env: { FORCE_COLOR: '1' } }), true);
      assert.equal(await isColoured(['--color'], {}), true);
      assert.equal(await isColoured(['--no-color'], { stdout: terminal() }), false);
      assert.equal(await isColoured(['--color', '--format', 'json'], {}), false);
    });
  });

  it('wraps at the width of the terminal', async () => {
    const stdout = memory({ isTTY: true, columns: 50 });
    const { out } = await callWith({ 'a.md': `PLAN ${'word '.repeat(50)}ERROR` }, ['check', '--no-color'], { stdout });
    const widest = Math.max(...out.split('\n').map((line) => line.length));
    assert.ok(widest <= 50, `${widest}: ${out}`);
  });

  it('shows a bar on a terminal when there are many files, and nothing of it stays in the report', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}.md`, index === 30 ? BAD : GOOD]),
    );
    const stderr = memory({ isTTY: true, columns: 80 });
    const { code, out, err } = await callWith(files, ['check'], { stderr });
    assert.equal(code, 1);
    assert.match(err, /\/60 files/);
    assert.ok(!out.includes('/60 files') && !out.includes('\x1b'), out);
  });
});

describe('pilotlint check --format', () => {
  it('does not write a report over a file that it checks', async () => {
    await withFiles({ 'docs/a.md': BAD }, async (folder) => {
      for (const path of ['docs/a.md', 'docs']) {
        assert.deepEqual(await call(folder, ['check', path, '--format', 'json=./docs/a.md']), {
          code: 2,
          out: '',
          err: 'error: the report cannot be written to ./docs/a.md: it is one of the files to check\n',
        });
      }
      assert.equal(await readFile(join(folder, 'docs/a.md'), 'utf8'), BAD);
    });
  });

  const FILES = { 'a.md': BAD, 'b.md': 'MAYBE ERROR', 'c.md': 'notes' };

  it('json: plans and what may be one, and counts the rest', async () => {
    const { code, out } = await callWith(FILES, ['check', '--format', 'json']);
    assert.equal(code, 1);
    const { files, skipped, errors } = json(out);
    assert.deepEqual(
      files.map(({ path, plan, maybe, findings }) => [path, plan, maybe, findings.length]),
      [
        ['a.md', true, false, 1],
        ['b.md', false, true, 0],
      ],
    );
    assert.deepEqual([skipped, errors], [1, []]);
  });

  it('json --all: every file given', async () => {
    const { files, skipped } = json((await callWith(FILES, ['check', '--format', 'json', '--all'])).out);
    assert.deepEqual(
      files.map(({ path, plan, maybe, findings }) => [path, plan, maybe, findings.length]),
      [
        ['a.md', true, false, 1],
        ['b.md', false, true, 0],
        ['c.md', false, false, 0],
      ],
    );
    assert.equal(skipped, 0);
  });

  it('json: one document without any file, too', async () => {
    assert.deepEqual(json((await callWith({}, ['check', '--format', 'json'])).out).files, []);
  });

  it('json: errors with their path, message and line', async () => {
    const { out } = await callWith({ 'a.md': Buffer.from([0x0a, 0xff]) }, [
      'check',
      '--format',
      'json',
      'gone.md',
      'a.md',
    ]);
    assert.deepEqual(json(out).errors, [
      { path: 'a.md', message: 'not UTF-8 at line 2; save it as UTF-8', line: 2 },
      { path: 'gone.md', message: 'no such file or folder' },
    ]);
  });

  it('may be repeated, the report in a file', async () => {
    await withFiles(FILES, async (folder) => {
      const argv = [
        'check',
        '.',
        '--format',
        'pretty',
        '--format',
        'json=out.json',
        '--format=pretty=out.txt',
        '--color',
      ];
      const { out } = await call(folder, argv);
      assert.match(out, /1 plan checked/);
      assert.equal(json(await readFile(join(folder, 'out.json'), 'utf8')).files.length, 2);
      assert.equal(await readFile(join(folder, 'out.txt'), 'utf8'), out);
    });
  });

  it('leaves the pretty report on standard output where every format has a file', async () => {
    await withFiles(FILES, async (folder) => {
      const { code, out } = await call(folder, ['check', '--format', 'json=out.json']);
      assert.equal(code, 1);
      assert.equal(out, (await call(folder, ['check'])).out);
    });
  });

  for (const [value, message] of [
    ['sarif', 'the format "sarif" is not in this version; there are pretty and json'],
    ['html=x.html', 'the format "html" is not in this version; there are pretty and json'],
    ['jsno', 'there is no format "jsno"; there are pretty and json. Did you mean “json”?'],
    ['json=', '--format json= needs a file name after the equals sign'],
    ['json=gone/out.json', 'the report cannot be written to gone/out.json: no such file or folder'],
    ['json=.', 'the report cannot be written to .: is a folder, not a file'],
  ] as const) {
    it(`refuses ${value}`, async () => {
      assert.deepEqual(await callWith(FILES, ['check', '--format', value]), {
        code: 2,
        out: '',
        err: `error: ${message}\n`,
      });
    });
  }

  it('refuses two formats at one place', async () => {
    for (const two of [
      ['json', 'pretty'],
      ['json=x', 'pretty=x'],
      ['json=x', 'pretty=./x'],
    ] as const) {
      const { code, out, err } = await callWith(FILES, ['check', '--format', two[0], '--format', two[1]]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^error: two formats cannot/);
    }
  });
});
