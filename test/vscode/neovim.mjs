// Neovim attached to `pilotlint lsp`; what it has to see is counted as tests.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { here, root } from './places.mjs';

const WANTED = ['findings', 'a fix', 'the finding has become a placeholder'];

const folder = mkdtempSync(join(tmpdir(), 'pilotlint-neovim-'));
try {
  const plan = join(folder, 'plan.md');
  cpSync(join(root, 'examples', 'weak-pilot.md'), plan);
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `luafile ${join(here, 'neovim.lua')}`];
  const env = { ...process.env, HOME: folder, PLAN: plan, COMMAND: join(root, 'dist', 'pilotlint.mjs') };
  const version = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0];
  console.log(version ?? 'no Neovim');
  const {
    stdout = '',
    stderr = '',
    status,
    error,
  } = spawnSync('nvim', args, { env, encoding: 'utf8', timeout: 90_000 });
  const passed = WANTED.filter((what) => stdout.split(/\r?\n/).includes(`seen: ${what}`));
  for (const what of WANTED) console.log(`    ${passed.includes(what) ? '✔' : '✘'} ${what}`);
  if (status !== 0) console.error(error?.message ?? stderr);
  const failed = WANTED.length - passed.length;
  console.log(`EXTENSION-HOST-RESULT ${JSON.stringify({ passed: passed.length, failed, run: WANTED.length })}`);
  process.exitCode = failed > 0 || status !== 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
