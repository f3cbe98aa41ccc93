// Everything that must hold, on a fresh clone too:   npm test
// Each step runs whatever became of the ones before it. The last line is "N passed, M failed": mocha's tests and the steps.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installWhenNeeded } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

const MINUTE = 60_000;
const counts = join(root, '.build', `counts-${process.pid}.json`);
const packageBin = (name, file) => join(root, 'node_modules', name, file);

// Some tools take a CI machine for a terminal and colour what goes into a file.
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };

/** Name shown, script and arguments for Node, minutes it may take. */
const steps = [
  ['build', ['scripts/build.mjs'], 3],
  ['format', [packageBin('@biomejs/biome', 'bin/biome'), 'format', '.'], 3],
  ['lint', [packageBin('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings'], 5],
  ['walls', [packageBin('oxlint', 'bin/oxlint'), '-c', '.oxlintrc.walls.json', '--deny-warnings'], 3],
  ['types', [packageBin('typescript', 'bin/tsc'), '--noEmit'], 5],
  ['generated files', ['scripts/generate.mjs', '--check'], 3],
];

/** The same, of what counts its own tests; the extension's in a real VS Code need one, which the first run sets up. */
const counting = [
  ['tests', 'scripts/run-tests.mjs', 30],
  ['tests in VS Code', 'test/vscode/main.mjs', 25],
].filter(([, script]) => script.startsWith('scripts/') || existsSync(join(root, script)));

installWhenNeeded();
const tally = { passed: 0, failed: 0 };
const failures = [];
for (const [name, args, minutes] of steps) record(name, await run(name, args, minutes));

for (const [name, script, minutes] of counting) {
  rmSync(counts, { force: true });
  const code = await run(name, [script, '--counts', counts], minutes);
  const { passed, failed, run: tests } = readCounts();
  tally.passed += passed;
  tally.failed += failed;
  if (failed > 0) failures.push(`${name} (${failed})`);
  // A run that was cut off, or in which nothing ran, is a failure of its own, whatever it counted.
  if (tests === 0 || (code !== 0 && failed === 0)) record(name, code || 1);
}

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

function record(name, exitCode) {
  if (exitCode === 0) {
    tally.passed += 1;
  } else {
    tally.failed += 1;
    failures.push(name);
  }
}

/** Runs a Node script with its output passed on; resolves to its exit code, never rejects. */
function run(name, args, minutes) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const timer = setTimeout(() => {
      console.log(`${name} did not end within ${minutes} minutes and was stopped`);
      child.kill('SIGKILL');
    }, minutes * MINUTE);
    child.on('error', (error) => {
      console.log(`${name} could not be started: ${error.message}`);
      done(1);
    });
    child.on('close', (exitCode) => done(exitCode ?? 1));
    function done(exitCode) {
      clearTimeout(timer);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${exitCode === 0 ? '✔' : '✘'} ${name} ${seconds} s`);
      resolve(exitCode);
    }
  });
}

function readCounts() {
  try {
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, run: 0 };
  } finally {
    rmSync(counts, { force: true });
  }
}
