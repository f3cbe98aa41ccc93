// Plain Node: runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const stamp = join(root, 'node_modules', '.pilotlint-stamp');

/**
 * Runs `npm ci` when `node_modules` is missing or was made from another lock file; else costs one hash.
 * What npm prints goes to standard error. Exits when npm fails, with its code.
 */
export function installWhenNeeded() {
  const wanted = lockHash();
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === wanted : isInstalled()) {
    if (!existsSync(stamp)) writeFileSync(stamp, wanted);
    return;
  }
  console.error('installing dependencies (npm ci)');
  // npm tells its scripts which npm runs them; without that, the one on the path. A shell finds npm.cmd on Windows.
  const npm = process.env['npm_execpath'];
  // Tests in an editor bring a browser's driver along, which would fetch a browser; they use the system's.
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const options = { cwd: root, env, stdio: ['ignore', 2, 2] };
  const args = ['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { status, error } =
    npm?.endsWith('.js') === true
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`npm ci failed${error === undefined ? '' : `: ${error.message}`}`);
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

/** Whether somebody ran `npm ci` by hand: npm notes there what it installed. */
function isInstalled() {
  let there;
  try {
    there = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
  } catch {
    return false;
  }
  const { '': _, ...wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const asWanted = Object.entries(wanted).every(([path, { version, optional }]) =>
    there[path] === undefined ? optional === true : there[path].version === version,
  );
  return asWanted && Object.keys(there).every((path) => path in wanted);
}

/** Native packages differ by platform and Node's major version, so both belong to what was installed. */
function lockHash() {
  const node = process.versions.node.split('.')[0];
  return createHash('sha256')
    .update(`${process.platform} ${process.arch} ${node}\n`)
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
