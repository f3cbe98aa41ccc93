import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest markdownlint-cli2 that runs on Node 20. */
export const PEER = 'markdownlint-cli2@0.22.1';

/** The peer could not be found or installed. */
export class NoPeer extends Error {}

/** Installs the peer below a folder, with the npm that runs this; needs the registry. Installs no scripts of packages. */
export function installPeer(folder: string): void {
  // npm is a script of Node's own under `npm run`; a bare `npm` would need a shell on Windows.
  const npm = process.env['npm_execpath'];
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', PEER];
  const { status, stderr, error } =
    npm === undefined
      ? spawnSync('npm', args, { encoding: 'utf8' })
      : spawnSync(process.execPath, [npm, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new NoPeer(`${PEER} cannot be installed: ${error?.message ?? stderr.trim().slice(-500)}`);
}

/** The script that starts the peer installed below a folder, and its version. */
export function findPeer(folder: string): { readonly script: string; readonly version: string } {
  const home = join(folder, 'node_modules', 'markdownlint-cli2');
  const manifest = join(home, 'package.json');
  if (!existsSync(manifest)) throw new NoPeer(`${folder} holds no node_modules/markdownlint-cli2`);
  const { version, bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    version: string;
    bin: Record<string, string>;
  };
  const script = bin['markdownlint-cli2'];
  if (script === undefined) throw new NoPeer(`${manifest} names no command`);
  return { script: join(home, script), version };
}
