// The extension in a real VS Code:   npm run test:vscode [-- [--counts FILE] [--grep PATTERN] [node] [web] [package] [ui] [neovim]]
// Brings a VS Code along where there is none (minutes, once), builds the extension, and runs the same tests in a Node extension
// host, in a web extension host and, of the installed package, in a Node one; `ui` works with the package by keyboard.
// `neovim` is another editor on the same server. Without a name: all but the package.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/lib/extension.mjs';
import { buildTests } from './build.mjs';
import { here, root } from './places.mjs';

/** Milliseconds a host may take. */
const LIMIT = 300_000;
const RESULT = /EXTENSION-HOST-RESULT (\{.*?\})/;

const { values, positionals } = parseArgs({
  options: { counts: { type: 'string' }, grep: { type: 'string' } },
  allowPositionals: true,
});
const vsix = join(root, '.build', 'tested.vsix');
const HOSTS = {
  node: ['node-host.mjs'],
  web: ['web-host.mjs'],
  package: ['node-host.mjs', '--vsix', vsix],
  ui: ['ui.mjs', '--vsix', vsix],
  neovim: ['neovim.mjs'],
};
const wanted = positionals.length > 0 ? positionals : ['node', 'web', 'ui', 'neovim'];
const unknown = wanted.find((name) => !(name in HOSTS));
if (unknown !== undefined) {
  console.error(`There is no ${unknown}, only ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(2);
}

const sum = { passed: 0, failed: 0, run: 0 };
if (spawnSync(join(here, 'setup.sh'), { stdio: 'inherit' }).status !== 0) {
  console.error('No VS Code could be set up; see above.');
  sum.failed += 1;
} else {
  await buildExtension();
  await buildTests(values.grep);
  if (wanted.some((name) => HOSTS[name].includes(vsix))) {
    spawnSync(process.execPath, [join(root, 'scripts', 'package.mjs'), '--out', vsix], {
      stdio: ['ignore', 'inherit', 'ignore'],
    });
  }
  for (const host of wanted) add(host, await run(host));
}
if (values.counts !== undefined) writeFileSync(values.counts, `${JSON.stringify(sum)}\n`);
console.log(`in VS Code: ${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.run === 0 ? 1 : 0;

/** A host that ended without a result, or badly though no test failed, is a failure of its own. */
function add(host, { code, result }) {
  for (const key of Object.keys(sum)) sum[key] += result?.[key] ?? 0;
  if (result !== undefined && (code === 0 || result.failed > 0)) return;
  console.error(`${host}: ended with ${code}${result === undefined ? ' and without a result' : ''}`);
  sum.failed += 1;
}

function run(host) {
  console.log(`\n── extension host: ${host}`);
  const start = performance.now();
  const [script, ...args] = HOSTS[host];
  const child = spawn(process.execPath, [join(here, script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const timer = setTimeout(() => {
    console.error(`${host} did not end within ${LIMIT / 1000} s and was stopped`);
    child.kill('SIGTERM');
  }, LIMIT);
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
    process.stdout.write(data);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      console.log(`${host}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
      const found = RESULT.exec(output);
      resolve({ code, result: found === null ? undefined : JSON.parse(found[1]) });
    });
  });
}
