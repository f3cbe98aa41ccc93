import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './workspace.ts';

// commander and cli-progress are CommonJS and call `require` for Node's own modules; yaml is CommonJS too.
const COMMAND = `#!/usr/bin/env node
import { Command } from 'commander';
declare const PILOTLINT_VERSION: string;
const program = new Command().version(PILOTLINT_VERSION).action(async () => {
  const { show } = await import('./later.ts');
  await show();
});
await program.parseAsync();
`;
const LATER = `
import { parse } from 'yaml';
export async function show() {
  const { SingleBar } = await import('cli-progress');
  const { stringify } = await import('yaml');
  const { default: width } = await import('string-width');
  const bar = new SingleBar({});
  console.log(typeof bar.start, parse('a: 1').a, stringify([1]).trim(), width('人'));
}
`;

describe('build', function () {
  this.timeout(60_000);
  let clone: Workspace;
  before(() => {
    clone = new Workspace({ 'cli/main.ts': COMMAND, 'cli/later.ts': LATER });
    clone.node(['npm.js', 'ci']);
    const run = clone.node(['scripts/build.mjs']);
    assert.equal(run.status, 0, run.stderr);
  });
  after(() => clone.remove());

  it('makes a file that runs by itself, from anywhere, without node_modules', () => {
    const elsewhere = new Workspace({});
    try {
      cpSync(join(clone.top, 'dist'), join(elsewhere.top, 'dist'), { recursive: true });
      const command = join(elsewhere.top, 'dist', 'pilotlint.mjs');
      assert.ok(elsewhere.read('dist/pilotlint.mjs').startsWith('#!/usr/bin/env node\n'));
      if (process.platform !== 'win32') assert.equal(statSync(command).mode & 0o111, 0o111);
      const run = spawnSync(process.execPath, [command], { encoding: 'utf8' });
      assert.equal(run.stderr, '');
      assert.equal(run.stdout, 'function 1 - 1 2\n');
    } finally {
      elsewhere.remove();
    }
  });

  it('has the version of package.json', () => {
    const { version } = JSON.parse(clone.read('package.json')) as { version: string };
    assert.equal(clone.node(['dist/pilotlint.mjs', '--version']).stdout, `${version}\n`);
  });

  it('keeps what is loaded later out of the first file', () => {
    const files = clone.tree('dist');
    const chunks = Object.keys(files).filter((name) => name.startsWith('chunks'));
    assert.ok(chunks.length > 0);
    assert.doesNotMatch(files['pilotlint.mjs'] ?? '', /SingleBar\b.*MultiBar/s);
    assert.ok(chunks.some((name) => /SingleBar/.test(files[name] ?? '')));
  });

  it('makes the same bytes of the same sources, and leaves nothing of an earlier build', () => {
    const first = clone.tree('dist');
    clone.write('dist/chunks/old.mjs', '');
    clone.node(['scripts/build.mjs']);
    assert.deepEqual(clone.tree('dist'), first);
    const other = new Workspace({ 'cli/main.ts': COMMAND, 'cli/later.ts': LATER });
    try {
      other.node(['npm.js', 'ci']);
      other.node(['scripts/build.mjs']);
      assert.deepEqual(other.tree('dist'), first);
    } finally {
      other.remove();
    }
  });

  it('carries the licence of every package inside, and of no other', () => {
    const notices = clone.read('dist/THIRD-PARTY-NOTICES');
    for (const name of ['commander', 'cli-progress', 'string-width', 'yaml']) {
      assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\nLicence: (MIT|ISC)\n`, 'm'));
    }
    assert.doesNotMatch(notices, /^(mocha|zod|esbuild) \d/m);
    assert.match(notices, /Permission is hereby granted/);
  });
});
