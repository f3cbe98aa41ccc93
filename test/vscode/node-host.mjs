// Runs the built tests in a Node extension host:   node test/vscode/node-host.mjs [--vsix FILE]
// In the stand-in; with $VSCODE_VERSION in a desktop VS Code of that version, which is downloaded.
// With --vsix, the installed package is tested instead of the built folder (stand-in only).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { fixture, here, root, temporary, testsFolder } from './places.mjs';

const { values } = parseArgs({ options: { vsix: { type: 'string' } } });
const { VSCODE_VERSION } = process.env;
const standIn = join(here, 'stand-in.mjs');
const folder = temporary('node-host');
const workspace = join(folder, 'workspace');
cpSync(fixture, workspace, { recursive: true });
const profile = [`--user-data-dir=${join(folder, 'data')}`, `--extensions-dir=${join(folder, 'extensions')}`];
const executable = VSCODE_VERSION === undefined ? { vscodeExecutablePath: standIn } : { version: VSCODE_VERSION };

try {
  await runTests({
    ...executable,
    extensionDevelopmentPath: values.vsix === undefined ? join(root, '.build', 'extension') : installed(values.vsix),
    extensionTestsPath: join(testsFolder, 'node.js'),
    launchArgs: [workspace, ...profile],
  });
  rmSync(folder, { recursive: true, force: true });
} catch (error) {
  console.error(`${String(error)} (kept: ${folder})`);
  process.exitCode = 1;
}

/** Installs the package and gives an empty extension to develop, so that what is tested can only come from the package. */
function installed(vsix) {
  const { status } = spawnSync(standIn, [...profile, '--install-extension', resolve(vsix)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${vsix} could not be installed`);
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(empty, 'package.json'), JSON.stringify(manifest));
  return empty;
}
