import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './workspace.ts';

const test = (body: string) => `import assert from 'node:assert/strict';
describe('suite', () => {
  it('case', () => {
    ${body}
  });
});
`;

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly run: number;
}

describe('scripts/run-tests.mjs', function () {
  this.timeout(60_000);
  let clone: Workspace;
  beforeEach(() => {
    clone = new Workspace({});
    clone.node(['npm.js', 'ci']);
  });
  afterEach(() => clone.remove());

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = clone.node(['scripts/run-tests.mjs', '--counts', 'counts.json', ...args]);
    return { status, output: stdout + stderr, counts: JSON.parse(clone.read('counts.json')) as Counts };
  };

  it('counts what passed', () => {
    clone.write('test/a.test.ts', test('assert.equal(1, 1);'));
    clone.write('test/room/b.test.ts', test('assert.equal(1, 1);'));
    const { status, counts } = run();
    assert.deepEqual(counts, { passed: 2, failed: 0, run: 2 });
    assert.equal(status, 0);
  });

  it('fails when nothing was run', () => {
    const { status, output, counts } = run();
    assert.deepEqual(counts, { passed: 0, failed: 0, run: 0 });
    assert.match(output, /no test was run/);
    assert.equal(status, 1);
  });

  it('runs the files and folders named only', () => {
    clone.write('test/a.test.ts', test('assert.fail();'));
    clone.write('test/room/b.test.ts', test('assert.equal(1, 1);'));
    assert.deepEqual(run('test/room').counts, { passed: 1, failed: 0, run: 1 });
    assert.deepEqual(run('test/a.test.ts').counts, { passed: 0, failed: 1, run: 1 });
  });

  it('points at the TypeScript line', () => {
    clone.write('test/a.test.ts', test('assert.equal(1 as number, 2);'));
    const { status, output } = run();
    assert.match(output, /test\/a\.test\.ts:4:\d+/);
    assert.equal(status, 1);
  });

  it('counts a file that cannot be bundled or loaded as failed and runs the others', () => {
    clone.write('test/a.test.ts', test('assert.equal(1, 1);'));
    clone.write('test/b.test.ts', "import { nothing } from './nowhere.ts';\nnothing();\n");
    clone.write('test/c.test.ts', "throw new Error('while loading');\n");
    const { status, output, counts } = run();
    assert.deepEqual(counts, { passed: 1, failed: 2, run: 3 });
    assert.match(output, /test\/b\.test\.ts can be loaded/);
    assert.match(output, /Could not resolve "\.\/nowhere\.ts"/);
    assert.match(output, /while loading/);
    assert.equal(status, 1);
  });

  it('takes neither `.only` nor a skipped test', () => {
    // Written into a scratch clone, whose run must fail because of them; no test of the project is left out.
    clone.write('test/a.test.ts', "it.skip('later', () => {});\n");
    assert.equal(run().status, 1);
    clone.write('test/a.test.ts', "it.only('this', () => {});\n");
    assert.equal(run().status, 1);
  });

  it('leaves nothing in .build/', () => {
    clone.write('test/a.test.ts', test('assert.equal(1, 1);'));
    run();
    assert.deepEqual(readdirSync(join(clone.top, '.build')), []);
  });
});

describe('scripts/run.mjs', function () {
  this.timeout(60_000);

  it('runs a TypeScript file with its arguments, and passes on its exit code', () => {
    const clone = new Workspace({
      'bench/main.ts':
        "import { two } from './two.ts';\nconsole.log(two, process.argv.slice(2));\nprocess.exitCode = 5;\n",
      'bench/two.ts': 'export const two: number = 2;\n',
    });
    try {
      clone.node(['npm.js', 'ci']);
      const run = clone.node(['scripts/run.mjs', 'bench/main.ts', 'a', '--b']);
      assert.equal(run.stdout, "2 [ 'a', '--b' ]\n");
      assert.equal(run.status, 5);
      assert.equal(clone.node(['scripts/run.mjs']).status, 2);
    } finally {
      clone.remove();
    }
  });
});
