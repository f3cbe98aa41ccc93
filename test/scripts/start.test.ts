import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './workspace.ts';

const COMMAND = `
console.log(JSON.stringify({ from: process.cwd(), args: process.argv.slice(2) }));
process.exitCode = 1;
`;

describe('npm start', function () {
  this.timeout(60_000);
  let clone: Workspace;
  beforeEach(() => {
    clone = new Workspace({ 'cli/main.ts': COMMAND, 'docs/deep/plan.md': '', 'examples/weak.md': '' });
  });
  afterEach(() => clone.remove());

  const start = (...args: string[]) => clone.node(['scripts/start.mjs', ...args]);

  it('installs, builds and checks the files given, with the exit code of the command', () => {
    const run = start('a.md', '--all');
    assert.equal(run.status, 1);
    assert.deepEqual(JSON.parse(run.stdout), { from: clone.top, args: ['check', 'a.md', '--all'] });
    assert.match(run.stderr, /^installing dependencies \(npm ci\)\nbuilding\n$/);
    assert.match(clone.read('npm.log'), /^ci /);
  });

  it('does neither again when nothing changed', () => {
    start('a.md');
    const run = start('a.md');
    assert.equal(run.stderr, '');
    assert.equal(clone.installs, 1);
  });

  it('takes packages that were installed by hand, if they are those of the lock file', () => {
    const { packages } = JSON.parse(clone.read('package-lock.json')) as { packages: Record<string, object> };
    const { '': _, ...installed } = packages;
    clone.node(['npm.js', 'ci']);
    clone.write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
    assert.equal(start().stderr, 'building\n');
    assert.equal(clone.installs, 1);
    rmSync(join(clone.top, 'node_modules', '.pilotlint-stamp'));
    const other = { ...installed, 'node_modules/yaml': { version: '1.0.0' } };
    clone.write('node_modules/.package-lock.json', JSON.stringify({ packages: other }));
    assert.match(start().stderr, /^installing/);
    assert.equal(clone.installs, 2);
  });

  it('builds again when a source changed, was added or dist/ is gone', () => {
    start();
    clone.write('cli/main.ts', `${COMMAND}// changed\n`);
    assert.equal(start().stderr, 'building\n');
    clone.write('plan/added.ts', 'export const added = 1;\n');
    assert.equal(start().stderr, 'building\n');
    rmSync(join(clone.top, 'dist'), { recursive: true });
    assert.equal(start().stderr, 'building\n');
    assert.equal(start().stderr, '');
  });

  it('installs again when the lock file changed', () => {
    start();
    clone.write('package-lock.json', `${clone.read('package-lock.json')}\n`);
    start();
    assert.equal(clone.installs, 2);
  });

  it('checks examples/ when no file is given, wherever it was called', () => {
    const run = clone.node(['scripts/start.mjs', '--all'], { from: 'docs/deep' });
    assert.deepEqual(JSON.parse(run.stdout), { from: clone.top, args: ['check', '--all', 'examples'] });
  });

  it('takes names from where it was called', () => {
    const run = clone.node(['scripts/start.mjs', 'plan.md'], { from: 'docs/deep' });
    assert.deepEqual(JSON.parse(run.stdout), { from: join(clone.top, 'docs', 'deep'), args: ['check', 'plan.md'] });
  });

  it('says so and ends with the code of npm when packages cannot be installed', () => {
    const run = clone.node(['scripts/start.mjs'], { env: { NPM_FAILS: '1' } });
    assert.equal(run.status, 7);
    assert.equal(run.stdout, '');
    assert.match(run.stderr, /npm ci failed/);
  });

  it('shows what is wrong and ends with 2 when the sources do not build', () => {
    clone.write('cli/main.ts', "import { nothing } from './nowhere.ts';\nnothing();\n");
    const run = start();
    assert.equal(run.status, 2);
    assert.match(run.stderr, /cli\/main\.ts:1/);
    assert.match(run.stderr, /nowhere/);
  });
});
