import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeServer, freePort } from './places.mjs';

/** Nothing that moves, asks or reaches for the network. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

const QUIET = [
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
];

/** It writes `~/.config` on any run and leaves sockets in the temporary folder: both are the profile of this run. */
const environment = (data) => ({
  ...process.env,
  HOME: data,
  XDG_CONFIG_HOME: data,
  XDG_DATA_HOME: data,
  TMPDIR: data,
  VSCODE_IPC_HOOK_CLI: '',
});

/** Its command line, as `code` has it: returns the exit code. */
export const commandLine = (data, args) =>
  spawnSync(codeServer.node, [codeServer.entry, '--user-data-dir', data, ...args], {
    env: environment(data),
    stdio: 'inherit',
  }).status ?? 1;

/**
 * Starts a workbench on a free port, with a profile of its own.
 *
 * @param {{ data: string, extensions: string, options?: string[], settings?: object }} profile absolute folders; what is set
 *   beside the settings of tests
 * @returns {Promise<{ authority: string, url: string, stop: () => Promise<void> }>}
 */
export async function startCodeServer({ data, extensions, options = [], settings = {} }) {
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  const settingsFile = join(data, 'User', 'settings.json');
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, JSON.stringify({ ...SETTINGS, ...settings }));
  const authority = `127.0.0.1:${await freePort()}`;
  const config = join(data, 'code-server.yaml');
  writeFileSync(config, `bind-addr: ${authority}\nauth: none\ncert: false\n`);
  const log = openSync(join(data, 'server.log'), 'w');
  const profile = ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
  const args = [codeServer.entry, ...profile, ...QUIET, ...options];
  // A process group of its own, ended as a whole: an extension host that waits for its window outlives the server otherwise.
  const server = spawn(codeServer.node, args, { stdio: ['ignore', log, log], env: environment(data), detached: true });
  const gone = new Promise((done) => {
    server.once('exit', (code) => done(`exit code ${code}`));
    server.once('error', done);
  });
  const end = (signal) => {
    try {
      process.kill(-server.pid, signal);
    } catch {
      // it has ended
    }
  };
  process.once('exit', () => end('SIGKILL'));
  for (const [signal, code] of Object.entries({ SIGTERM: 143, SIGHUP: 129, SIGINT: 130 })) {
    process.once(signal, () => process.exit(code));
  }
  const failed = await Promise.race([answering(authority), gone]);
  if (failed !== undefined) {
    const said = readFileSync(join(data, 'server.log'), 'utf8').slice(-2000);
    throw new Error(`code-server did not start (${failed})\n${said}`);
  }
  const stop = async () => {
    end('SIGTERM');
    await Promise.race([gone, sleep(2000)]);
    end('SIGKILL');
  };
  return { authority, url: `http://${authority}/`, stop };
}

/** Resolves when it answers; to a reason, when it does not within half a minute. */
async function answering(authority) {
  for (const limit = Date.now() + 30_000; Date.now() < limit; await sleep(100)) {
    const isThere = await fetch(`http://${authority}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isThere) return undefined;
  }
  return 'no answer in 30 s';
}
