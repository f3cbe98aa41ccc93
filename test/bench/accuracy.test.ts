import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accuracy } from '../../bench/accuracy/command.ts';
import { score } from '../../bench/accuracy/score.ts';
import { tableData, tableLines } from '../../bench/accuracy/table.ts';
import { labels, labelsText, outputText, predictions, sourcesText } from './tiny-corpus.ts';

const TABLE = [
  'aspect              needs: prec   rec    F1 alarm  (tp fp fn tn | middle)     where  agreement',
  'rollback                   0.60  0.50  0.55  0.50  (3 2 3 2 | 2)             0.50   0.42',
  'added_friction             0.50  0.33  0.40  0.50  (1 1 2 1 | 1)             1.00   0.33',
];
const FOOT = [
  'plans recognised 7/12 (with `maybe` 9), other documents linted by mistake 1/3 (with `maybe` 2), not in the predictions 1',
  'templates: 1 of 2 aspects read as covered',
  'warned (sure): precision  0.50 recall  0.33; warned or asked: recall  0.78; sure of  0.87 of the clear cells',
  'all aspects: precision  0.57 recall  0.44 alarm  0.50 macro F1  0.47 where  0.75',
];

describe('accuracy: the table', () => {
  const scores = () => score(predictions(), labels());

  it('has one line for each aspect and four for the totals', () => {
    assert.deepEqual(tableLines(scores()), [...TABLE, ...FOOT]);
  });

  it('lists the differences of one aspect, but not in documents of owners kept apart', () => {
    const lines = tableLines(scores(), { of: 'rollback', hidden: new Set(['plans/2.md', 'plans/3.md']) });
    assert.deepEqual(lines, [
      ...TABLE,
      'rollback: missed   plans/5.md gold=missing got=covered',
      'rollback: missed   plans/6.md gold=missing got=thin',
      'rollback: missed   plans/7.md gold=missing got=covered',
      'rollback: false    plans/11.md gold=covered got=missing lines=[[5,6]]',
      '(2 more in documents of owners kept apart)',
      ...FOOT,
    ]);
  });

  it('lists everything', () => {
    const lines = tableLines(scores(), { of: 'all', hidden: new Set() });
    for (const line of [
      'rollback: elsewhere plans/2.md gold lines=[[10,12]] got=[[15,15]]',
      'added_friction: missed   plans/3.md gold=present got=absent',
      'activation: missed plans/10.md',
      'activation: false negatives/linted.md',
      'template read as filled: templates/form.md: owner lines=[[4,5]]',
    ])
      assert.ok(lines.includes(line), line);
    assert.equal(lines.length, TABLE.length + FOOT.length + 9 + 6 + 1);
  });

  it('shows a dash where there is nothing to divide by', () => {
    const line = tableLines(score(new Map(), labels())).at(-1);
    assert.equal(line, 'all aspects: precision    -  recall    -  alarm    -  macro F1    -  where    - ');
  });

  it('names no document in its data', () => {
    assert.doesNotMatch(JSON.stringify(tableData(scores())), /plans\/|templates\/|negatives\//);
  });
});

describe('accuracy: the command', () => {
  let root: string;
  let corpus: string;
  const page = () => readFileSync(join(root, 'docs', 'accuracy.md'), 'utf8');

  /** Puts a program in the place of the built command. */
  const build = (program: string) => writeFileSync(join(root, 'dist', 'pilotlint.mjs'), program);
  const answer = (text: string, code = 1) =>
    build(`process.stdout.write(${JSON.stringify(text)});\nprocess.exitCode = ${code};\n`);

  async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    let out = '';
    let err = '';
    const code = await accuracy(args, { root, out: (text) => (out += text), err: (text) => (err += text) });
    return { code, out, err };
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'accuracy-'));
    corpus = join(root, 'corpus');
    for (const folder of ['dist', 'corpus/plans', 'corpus/templates', 'corpus/negatives'])
      mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(corpus, 'labels.jsonl'), labelsText);
    writeFileSync(join(corpus, 'sources.jsonl'), sourcesText);
    answer(outputText);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('prints all languages, English and the owners kept apart', async () => {
    const { code, out, err } = await run('corpus');
    assert.equal(err, '');
    assert.equal(code, 0);
    const [all, english, apart, written] = out.split('\n\n');
    assert.equal(all, ['All languages (17 documents)', ...TABLE, ...FOOT].join('\n'));
    assert.match(english ?? '', /^English \(13 documents\)\naspect .*\nrollback .* \(2 1 3 2 \| 1\) /);
    assert.match(apart ?? '', /^English, owners kept apart \(2 documents\)\naspect .*\nrollback .* \(0 1 0 1 \| 0\) /);
    assert.equal(written, 'written: docs/accuracy.md\n');
  });

  it('calls the built command once, over the three folders', async () => {
    build(
      `import { writeFileSync } from 'node:fs';
       writeFileSync(${JSON.stringify(join(root, 'args'))}, JSON.stringify(process.argv.slice(2)), { flag: 'ax' });
       process.stdout.write(${JSON.stringify(outputText)});`,
    );
    assert.equal((await run('corpus')).code, 0);
    assert.deepEqual(JSON.parse(readFileSync(join(root, 'args'), 'utf8')), [
      'check',
      '--all',
      '--no-config',
      '--format',
      'json',
      ...['plans', 'templates', 'negatives'].map((name) => join(corpus, name)),
    ]);
  });

  it('reads an answer of many chunks', async () => {
    const { files } = JSON.parse(outputText) as { files: object[] };
    answer(JSON.stringify({ files: files.map((file) => ({ ...file, because: ['ä'.repeat(200_000)] })) }));
    assert.match((await run('corpus')).out, /plans recognised 7\/12/);
  });

  it('writes a page without a date, the same each time', async () => {
    await run('corpus');
    const first = page();
    await run('corpus', '--language', 'de', '--aspects', 'owner', '--json');
    assert.equal(page(), first);
    assert.doesNotMatch(first, /\b20\d\d\b|\d:\d\d|NaN|undefined/);
    assert.doesNotMatch(first, new RegExp(root));
    assert.match(first, /\n {4}npm run accuracy -- CORPUS\n/);
    assert.match(first, /\n\| rollback \| 5 \| 3 \| 0\.40 \| 0\.67 \| 0\.50 \| 0\.33 \| 0\.50 \| 1 \| 0\.44 \|\n/);
    assert.match(first, /\n\| English, owners kept apart \| 2 \|/);
    assert.match(
      first,
      /\n\| All languages \| 12 \| 0\.44 \| 0\.57 \| 0\.50 \| 0\.47 \| 0\.75 \| 0\.50 \| 0\.33 \| 0\.78 \| 0\.87 \|\n/,
    );
    assert.match(
      first,
      /\n\| All languages \| 12 \| 7 \(0\.58\) \| 9 \(0\.75\) \| 3 \| 1 \(0\.33\) \| 2 \(0\.67\) \| 1 \|\n/,
    );
    assert.match(first, /\n\| All languages \| 2 \| 1 \| 0\.50 \|\n/);
    assert.match(first, /\n\| prd \| 6 \|/);
    assert.match(first, /\n\| de \| 3 \|/);
  });

  it('puts rare kinds together', async () => {
    writeFileSync(
      join(corpus, 'labels.jsonl'),
      labelsText.replaceAll('"roadmap"', '"rfc"').replace('"rfc"', '"charter"'),
    );
    await run('corpus');
    assert.match(page(), /\n\| rfc \| 5 \|[^\n]*\n\| rarer kinds \| 1 \|/);
  });

  it('leaves the page alone when told to', async () => {
    const { out } = await run('corpus', '--no-write');
    assert.doesNotMatch(out, /written/);
    assert.throws(page, /ENOENT/);
  });

  it('shows one language, some aspects, the differences', async () => {
    const german = await run('corpus', '--language', 'de', '--no-write');
    assert.match(german.out, /^Language de \(4 documents\)\naspect/);
    const friction = await run('corpus', '--aspects', 'added_friction', '--no-write');
    assert.doesNotMatch(friction.out, /^rollback /m);
    const misses = await run('corpus', '--misses', 'rollback', '--no-write');
    assert.equal(misses.out.match(/^rollback: /gm)?.length, 4);
    assert.match(misses.out, /^\(2 more in documents of owners kept apart\)$/m);
  });

  it('prints JSON and nothing else', async () => {
    const { out } = await run('corpus', '--json');
    const data = JSON.parse(out) as Record<string, { summary: { recall: number }; activation: { found: number } }>;
    assert.deepEqual(Object.keys(data), ['all', 'en', 'en-kept-apart']);
    assert.equal(data['all']?.summary.recall, 4 / 9);
    assert.equal(data['all']?.activation.found, 7);
  });

  it('does without sources, and says so', async () => {
    rmSync(join(corpus, 'sources.jsonl'));
    const { code, out, err } = await run('corpus');
    assert.equal(code, 0);
    assert.match(err, /no sources\.jsonl/);
    assert.doesNotMatch(out, /kept apart/);
  });

  it('says what is not there', async () => {
    const missing = await run('nowhere');
    assert.equal(missing.code, 2);
    assert.match(missing.err, /nowhere: no such folder/);
    rmSync(join(corpus, 'labels.jsonl'));
    rmSync(join(corpus, 'plans'), { recursive: true });
    const empty = await run('corpus');
    assert.equal(empty.code, 2);
    assert.match(empty.err, /no labelled corpus: there is no \S*labels\.jsonl, \S*plans\n$/);
  });

  it('asks for a build where there is none', async () => {
    rmSync(join(root, 'dist'), { recursive: true });
    const { code, err } = await run('corpus');
    assert.equal(code, 2);
    assert.match(err, /pilotlint\.mjs is not there: build it first \(npm run build\)/);
  });

  it('refuses what it does not know', async () => {
    for (const args of [
      [],
      ['corpus', '--misses', 'colour'],
      ['corpus', '--aspects', 'rollback,colour'],
      ['corpus', '--x'],
    ])
      assert.equal((await run(...args)).code, 2, args.join(' '));
    assert.match((await run('corpus', '--misses', 'colour')).err, /no "colour"\. Known: problem, /);
    assert.match((await run('corpus', '--language', 'xx')).err, /no document in language xx/);
    assert.equal((await run('--help')).code, 0);
  });

  it('shows what could be read of an incomplete run, but writes no page', async () => {
    const errors = [{ path: 'corpus/plans/9.md', message: 'cannot be read' }];
    answer(JSON.stringify({ ...(JSON.parse(outputText) as object), errors }), 2);
    const { code, out, err } = await run('corpus');
    assert.equal(code, 2);
    assert.match(out, /plans recognised 7\/12/);
    assert.match(err, /not checked: corpus\/plans\/9\.md: cannot be read/);
    assert.throws(page, /ENOENT/);
  });

  it('says how the command failed', async () => {
    build('process.exit(7);');
    assert.match((await run('corpus')).err, /ended with exit code 7/);
    build('process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 10_000);');
    assert.match((await run('corpus')).err, /ended with SIGKILL/);
    answer('', 2);
    assert.match((await run('corpus')).err, /could not run \(exit code 2/);
    answer('', 0);
    const { code, err } = await run('corpus');
    assert.equal(code, 2);
    assert.match(err, /output of pilotlint: nothing/);
  });
});
