// Makes pilotlint-VERSION.vsix, which VS Code installs:   node scripts/package.mjs [--out FILE]
// The same sources and SOURCE_DATE_EPOCH (seconds; default: of the last commit) give the same bytes. Needs no network.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, extensionFolder } from './lib/extension.mjs';
import { root, shown } from './lib/paths.mjs';

/** Bytes that the package may have. */
const LIMIT = 2_000_000;

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = resolve(values.out ?? join(root, `pilotlint-${version}.vsix`));

await buildExtension();
const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
const args = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', out];
const { status } = spawnSync(process.execPath, [vsce, ...args], {
  cwd: extensionFolder,
  env: { ...process.env, SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? lastCommit() },
  stdio: ['ignore', 2, 2],
});
if (status === 0) {
  const { size } = statSync(out);
  console.log(`${shown(out)}: ${(size / 1024).toFixed(0)} KB`);
  if (size > LIMIT) console.error(`${shown(out)} is larger than ${LIMIT} bytes`);
  process.exitCode = size > LIMIT ? 1 : 0;
} else {
  process.exitCode = status ?? 1;
}

/** Seconds since 1970; outside a repository, the first time that a zip file can hold. */
function lastCommit() {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return /^\d+$/.test(stdout?.trim() ?? '') ? stdout.trim() : '315532800';
}
