import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench } from '../../bench/speed/command.ts';
import { examplePlans, joined } from '../../bench/speed/documents.ts';
import { growth, latency } from '../../bench/speed/in-process.ts';
import { ContenderFailed, race } from '../../bench/speed/processes.ts';
import { growthTable, latencyTable, raceTable } from '../../bench/speed/report.ts';
import { median, pairedRatio, percentile } from '../../bench/speed/statistics.ts';

describe('speed: statistics', () => {
  it('takes the middle value, or the mean of the middle two', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([10, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('takes percentiles by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    assert.equal(percentile(hundred, 0.5), 50);
    assert.equal(percentile(hundred, 0.95), 95);
    assert.equal(percentile([7, 9], 0.95), 9);
    assert.equal(percentile([7], 0), 7);
    assert.ok(Number.isNaN(percentile([], 0.5)));
  });

  it('takes ratios round by round, so that a slow round counts for both', () => {
    assert.equal(pairedRatio([20, 200, 22], [10, 100, 10]), 2);
  });
});

describe('speed: documents', () => {
  it('joins plans to a size, cut at a line, no heading twice', () => {
    const plans = ['# A\n\ntext of a\n', '# B\n\n## C\n\ntext of b\n'];
    const text = joined(plans, 1000);
    assert.ok(text.length <= 1000 && text.length > 960, `${text.length}`);
    assert.ok(text.startsWith('# A\n\ntext of a\n\n# B\n\n## C\n\ntext of b\n\n# A (2)\n\ntext of a\n'));
    assert.ok(text.endsWith('\n'));
    const headings = text.split('\n').filter((line) => line.startsWith('#'));
    assert.ok(headings.length > 20);
    assert.equal(new Set(headings).size, headings.length);
  });

  it('takes Markdown without front matter and without blank forms', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      writeFileSync(join(folder, 'b.md'), '---\nstage: pilot\n---\n# B\n');
      writeFileSync(join(folder, 'a.md'), '# A\n\n---\n\nmore\n');
      writeFileSync(join(folder, 'form.md'), '---\nkind: template\n---\n# Form\n');
      writeFileSync(join(folder, 'c.yaml'), 'title: C\n');
      assert.deepEqual(examplePlans(folder), ['# A\n\n---\n\nmore\n', '# B\n']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('speed: measuring', () => {
  it('runs processes in turn, with one round that does not count', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const log = join(folder, 'log');
      writeFileSync(log, '');
      const contender = (name: string) => ({
        name,
        args: ['-e', `require('fs').appendFileSync(${JSON.stringify(log)}, '${name} ')`],
        cwd: folder,
        codes: [0],
      });
      const timings = race([contender('a'), contender('b')], 2);
      assert.equal(readFileSync(log, 'utf8'), 'a b a b a b ');
      assert.deepEqual(
        timings.map(({ name, samples }) => [name, samples.length]),
        [
          ['a', 2],
          ['b', 2],
        ],
      );
      assert.ok(timings.every(({ samples }) => samples.every(({ wall }) => wall > 0.005 && wall < 60)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does not time a process that fails', () => {
    const failing = { name: 'x', args: ['-e', 'process.exit(3)'], cwd: tmpdir(), codes: [0, 1] };
    assert.throws(
      () => race([failing], 1),
      (error) => error instanceof ContenderFailed && error.message === 'x: ended with exit code 3',
    );
  });

  it('warms up before it measures a step', () => {
    const seen: string[] = [];
    const step = { name: 'step', run: (text: string) => seen.push(text) };
    const { first, p50, p95 } = latency(step, 'plan', 5);
    assert.equal(seen.length, 10);
    assert.ok(first >= 0 && p50 >= 0 && p95 >= p50);
    assert.equal(growth(step, ['a', 'bb'], 3).ms.length, 2);
    assert.deepEqual(seen.slice(10), ['a', 'a', 'a', 'bb', 'bb', 'bb']);
  });
});

describe('speed: tables', () => {
  const timing = (name: string, ...samples: [number, number | undefined][]) => ({
    name,
    samples: samples.map(([wall, cpu]) => ({ wall, cpu })),
  });

  it('puts every process against the first', () => {
    assert.deepEqual(
      raceTable([
        timing('a', [0.04, 0.03], [0.05, 0.05], [0.4, 0.04]),
        timing('b', [0.1, 0.08], [0.1, 0.08], [0.8, 0.08]),
      ]),
      [
        '| process | wall ms, median | wall / a | round by round | cpu ms, mean | cpu / a |',
        '|---|---:|---:|---:|---:|---:|',
        '| a | 50.0 | 1.00 | 1.00 | 40.0 | 1.00 |',
        '| b | 100 | 2.00 | 2.00 | 80.0 | 2.00 |',
      ],
    );
  });

  it('shows a dash where the system does not tell processor time', () => {
    assert.match(raceTable([timing('a', [1, undefined])]).at(-1) ?? '', /\| – \| – \|$/);
  });

  it('shows how the time grows', () => {
    assert.deepEqual(growthTable([10 * 1024, 1000 * 1024], [{ name: 'read', ms: [20, 4000] }]), [
      '| ms / KB | 10 KB | 1000 KB | largest / smallest |',
      '|---|---:|---:|---:|',
      '| read | 2.00 | 4.00 | 2.00 |',
    ]);
    assert.equal(
      latencyTable([{ name: 'read', first: 123.4, p50: 12.34, p95: 1.234 }]).at(-1),
      '| read | 123 | 12.3 | 1.23 |',
    );
  });
});

describe('speed: the command', () => {
  let root: string;
  const program = (path: string, text: string) => writeFileSync(join(root, path), text);

  function run(...args: string[]): { code: number; out: string; err: string } {
    let out = '';
    let err = '';
    const steps = () => [{ name: 'outline', run: (text: string) => text.length }];
    const code = bench(args, { root, steps, out: (text) => (out += text), err: (text) => (err += text) });
    return { code, out, err };
  }

  /** In the place of markdownlint-cli2: says how many files it was given, or what it is told to say. */
  function peer(said = '${count}'): string {
    const home = join(root, 'peer', 'node_modules', 'markdownlint-cli2');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"version": "9.9.9", "bin": {"markdownlint-cli2": "bin.mjs"}}');
    writeFileSync(
      join(home, 'bin.mjs'),
      `import { readdirSync } from 'node:fs';
       const count = readdirSync('files', { recursive: true }).filter((name) => name.endsWith('.md')).length;
       console.log(\`Linting: ${said} file(s)\`);
       process.exitCode = 1;`,
    );
    return join(root, 'peer');
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'bench-'));
    for (const folder of ['dist', 'examples', 'docs/deep', 'docs/node_modules'])
      mkdirSync(join(root, folder), { recursive: true });
    program('examples/plan.md', '# Plan\n\n- a measure\n');
    for (const file of ['docs/a.md', 'docs/deep/b.md', 'docs/node_modules/c.md', 'docs/d.txt']) program(file, '# A\n');
    program(
      'dist/pilotlint.mjs',
      `import { readdirSync } from 'node:fs';
       const folder = process.argv.at(-1);
       const files = folder === 'files' ? readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md')) : [];
       console.log(JSON.stringify({ files }));`,
    );
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('races one plan against an empty Node', () => {
    const { code, out, err } = run('--only', 'one', '--runs', '2');
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /^Node v.* compare ratios\.\n\n## One plan of 6 KB, whole process, runs in turn: 2\n/);
    assert.match(out, /\n\| node -e 0 \| [\d.]+ \| 1\.00 \|/);
    assert.match(out, /\n\| pilotlint check \| [\d.]+ \| [\d.]+ \|/);
  });

  it('races a folder against the peer, on the same files', () => {
    chmodSync(join(root, 'docs', 'a.md'), 0o444);
    const { code, out, err } = run('docs', '--only', 'folder', '--rounds', '1', '--copies', '2', '--peer', peer());
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /\n## 4 Markdown files, whole process against markdownlint-cli2 9\.9\.9, runs in turn: 1\n/);
    assert.match(out, /\n\| markdownlint-cli2 \| [\d.]+ \| 1\.00 \|/);
    assert.match(out, /\n\| pilotlint check --all \|/);
  });

  it('reads in process', () => {
    const { code, out } = run('--only', 'read', '--reads', '3');
    assert.equal(code, 0);
    assert.match(out, /\n## One plan of 60 KB in process, 3 times\n/);
    assert.match(out, /\n\| ms \/ KB \| 10 KB \| 30 KB \| 100 KB \| 300 KB \| 1000 KB \|/);
  });

  it('does not time what did not read the files', () => {
    const short = run('docs', '--only', 'folder', '--peer', peer('1'));
    assert.equal(short.code, 2);
    assert.match(short.err, /markdownlint-cli2: read 1 of 2 files/);
    program('dist/pilotlint.mjs', 'console.log(JSON.stringify({ files: [] }));');
    assert.match(run('docs', '--only', 'folder', '--peer', peer()).err, /pilotlint check --all: read 0 of 2 files/);
  });

  it('leaves the folder part out where no folder is given', () => {
    const { code, err } = run('--only', 'folder');
    assert.equal(code, 0);
    assert.match(err, /no folder given/);
  });

  it('says what is not there', () => {
    assert.match(run('nowhere', '--only', 'folder', '--peer', peer()).err, /nowhere: no such folder/);
    assert.match(run('docs', '--only', 'folder', '--peer', root).err, /holds no node_modules\/markdownlint-cli2/);
    mkdirSync(join(root, 'empty'));
    assert.match(run('empty', '--only', 'folder', '--peer', peer()).err, /empty holds no Markdown files/);
    rmSync(join(root, 'dist', 'pilotlint.mjs'));
    assert.match(run('--only', 'one').err, /build it first \(npm run build\)/);
    rmSync(join(root, 'examples'), { recursive: true });
    const { code, err } = run('--only', 'read');
    assert.equal(code, 2);
    assert.match(err, /examples holds no plan in Markdown/);
  });

  it('refuses what it does not know', () => {
    for (const args of [['--runs', '0'], ['--runs', '1e3'], ['--only', 'colour'], ['--x'], ['a', 'b']])
      assert.equal(run(...args).code, 2, args.join(' '));
  });
});
