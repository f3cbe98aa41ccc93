import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatScenario, parseScenario, type Step } from './scenario.ts';

/**
 * Scenario files show commands and their whole output, as a user sees it: `test/scenarios/*.txt`, explained in
 * `test/scenarios/README.md`. They run the built command in a copy of their folder. UPDATE=1 writes what comes out into them.
 */
const SCENARIOS = join(process.cwd(), 'test', 'scenarios');
const COMMAND = join(process.cwd(), 'dist', 'pilotlint.mjs');
const UPDATE = process.env['UPDATE'] === '1';

const names = (await readdir(SCENARIOS)).filter((name) => name.endsWith('.txt')).sort();

describe('scenarios', () => {
  for (const name of names) {
    it(name.replace(/\.txt$/, ''), async () => {
      const file = join(SCENARIOS, name);
      const text = await readFile(file, 'utf8');
      const scenario = parseScenario(text);
      const steps = await inCopyOf(scenario.fixture, async (folder, path) => {
        const run: Step[] = [];
        for (const { command } of scenario.steps) run.push(await runStep(command, folder, path));
        return run;
      });
      const actual = formatScenario({ ...scenario, steps });
      if (UPDATE) await writeFile(file, actual);
      else assert.equal(actual, text);
    });
  }

  it('are there', () => {
    assert.ok(names.length > 0);
  });
});

/** Runs in a copy of a fixture folder, with `pilotlint` on the path. */
const inCopyOf = async <T>(fixture: string, use: (folder: string, path: string) => Promise<T>): Promise<T> => {
  const parent = await mkdtemp(join(tmpdir(), 'pilotlint-scenario-'));
  try {
    const bin = join(parent, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'pilotlint'), `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`, {
      mode: 0o755,
    });
    const folder = join(parent, 'work');
    if (fixture === '') await mkdir(folder);
    else await cp(join(SCENARIOS, 'fixtures', fixture), folder, { recursive: true });
    return await use(folder, `${bin}:${process.env['PATH'] ?? ''}`);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
};

const runStep = (command: string, cwd: string, path: string): Promise<Step> =>
  new Promise((resolve) => {
    const env = { ...process.env, PATH: path, NO_COLOR: undefined, FORCE_COLOR: undefined };
    execFile('sh', ['-c', command], { cwd, env, timeout: 15_000 }, (error, out, err) => {
      resolve({ command, out, err, code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1 });
    });
  });
