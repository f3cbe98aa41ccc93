import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './workspace.ts';

// commander and cli-progress are CommonJS and call `require` for Node's own modules; yaml is CommonJS too.
const MAIN = "import { main } from './command.ts';\nawait main();\n";
const COMMAND = `
import { Command } from 'commander';
declare const PILOTLINT_VERSION: string;
export async function main() {
  const program = new Command().version(PILOTLINT_VERSION).action(async () => {
    const { show } = await import('./later.ts');
    await show();
  });
  await program.parseAsync();
}
`;
const LATER = `
import { parse } from 'yaml';
import { XX } from '../languages/xx/index.ts';
export async function show() {
  const { SingleBar } = await import('cli-progress');
  const { stringify } = await import('yaml');
  const { default: width } = await import('string-width');
  const bar = new SingleBar({});
  const { one } = XX.compiled();
  console.log(typeof bar.start, parse('a: 1').a, stringify([1]).trim(), width('人'), /^[“„]\\w/.test('“a'), one);
}
`;

const SOURCES: Record<string, string> = {
  'cli/main.ts': MAIN,
  'cli/command.ts': COMMAND,
  'cli/later.ts': LATER,
  'cli/load.ts': readFileSync('cli/load.ts', 'utf8'),
  'languages/xx/index.ts': "export const XX = { code: 'xx', topics: {}, lists: { one: ['eins'] } };\n",
  'plan/read/vocabulary.ts': 'export const compilePack = (pack: { lists: object }) => pack.lists;\n',
  'plan/read/packed-language.ts':
    'export const packed = (lists: object) => JSON.stringify(lists);\nexport const unpacked = (text: string) => JSON.parse(text);\n',
};

/** All that was built but the code caches: V8 makes no promise of their bytes. */
const made = (workspace: Workspace): Record<string, string> =>
  Object.fromEntries(Object.entries(workspace.tree('dist')).filter(([name]) => !name.endsWith('.cache')));

describe('build', function () {
  this.timeout(60_000);
  let clone: Workspace;
  before(() => {
    clone = new Workspace(SOURCES);
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
      assert.equal(run.stdout, "function 1 - 1 2 true [ 'eins' ]\n");
    } finally {
      elsewhere.remove();
    }
  });

  it('has the version of package.json', () => {
    const { version } = JSON.parse(clone.read('package.json')) as { version: string };
    assert.equal(clone.node(['dist/pilotlint.mjs', '--version']).stdout, `${version}\n`);
  });

  it('keeps packages that are loaded later out of the command, each in a file of its own', () => {
    const files = clone.tree('dist');
    assert.doesNotMatch(files['command.cjs'] ?? '', /SingleBar\b.*MultiBar/s);
    assert.match(files['packages/cli-progress.cjs'] ?? '', /SingleBar\b.*MultiBar/s);
  });

  it('makes files of ASCII alone, as the loader reads them, and leaves a code cache beside them', () => {
    for (const [name, text] of Object.entries(clone.tree('dist'))) {
      if (name.endsWith('.cjs')) assert.doesNotMatch(text, /[^\x00-\x7f]/, name);
    }
    assert.ok(statSync(join(clone.top, 'dist', 'command.cache')).size > 0);
  });

  it('makes the same bytes of the same sources, and leaves nothing of an earlier build', () => {
    const first = made(clone);
    clone.write('dist/packages/old.cjs', '');
    clone.node(['scripts/build.mjs']);
    assert.deepEqual(made(clone), first);
    const other = new Workspace(SOURCES);
    try {
      other.node(['npm.js', 'ci']);
      other.node(['scripts/build.mjs']);
      assert.deepEqual(made(other), first);
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
