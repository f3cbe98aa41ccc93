#!/usr/bin/env node
// Stands in for the executable of VS Code, where no desktop VS Code can be downloaded: @vscode/test-electron spawns it with
//   [WORKSPACE] --extensionDevelopmentPath=… --extensionTestsPath=… --extensions-dir=… --user-data-dir=…
// It shows code-server's workbench in a browser without a window, has it run the tests in its extension host, and exits with
// their code (97: no result). With other arguments it is the `code` command: --install-extension FILE.vsix.
import { resolve } from 'node:path';
import { format } from 'node:util';
import { openBrowser } from './browser.mjs';
import { commandLine, startCodeServer } from './code-server.mjs';
import { temporary } from './places.mjs';

/** Milliseconds. */
const LIMIT = 240_000;
/** Lines of the workbench itself, which a reader of a test log does not want. */
const NOISE =
  /^(Resolv|Creating a socket|\[reconnection|Updating additional|\[Service Worker|\[AgentHost|\[AccountPolicy|.*open-vsx|\[chat-stt|\[DefaultAcc|.*ChatModelSelection)/;

const argv = process.argv.slice(2);
const options = new Map();
const development = [];
const rest = [];
for (const argument of argv) {
  const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name === undefined) rest.push(argument);
  else if (name === 'extensionDevelopmentPath') development.push(value);
  else options.set(name, value ?? '');
}
const data = options.has('user-data-dir') ? resolve(options.get('user-data-dir')) : temporary('profile');

if (options.has('extensionTestsPath')) {
  // A test run that was killed must not leave a browser and a server behind.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(98);
  }, 1000).unref();
  runTests().then(
    (code) => process.exit(code),
    (error) => {
      console.error(String(error));
      process.exit(97);
    },
  );
} else {
  process.exitCode = commandLine(data, argv);
}

async function runTests() {
  const server = await startCodeServer({
    data,
    extensions: resolve(options.get('extensions-dir')),
    // without it, a built workbench does not take tests
    options: ['--vscode-option', 'enable-smoke-test-driver'],
  });
  const { browser, page } = await openBrowser();
  try {
    const done = new Promise((ended, failed) => {
      setTimeout(() => failed(new Error(`the tests did not end in ${LIMIT} ms`)), LIMIT).unref();
      page.on('crash', () => failed(new Error('the page crashed')));
      void page.exposeFunction('codeAutomationExit', ended);
      void page.exposeFunction('codeAutomationLog', (level, args) => {
        const line = format(...args);
        if (!NOISE.test(line)) (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
      });
    });
    const uri = (path) => `vscode-remote://${server.authority}${resolve(path)}`;
    const url = new URL(server.url);
    url.searchParams.set('folder', resolve(rest[0] ?? process.cwd()));
    const payload = [
      ...development.map((path) => ['extensionDevelopmentPath', uri(path)]),
      ['extensionTestsPath', uri(options.get('extensionTestsPath'))],
      ['skipWelcome', 'true'],
    ];
    url.searchParams.set('payload', JSON.stringify(payload));
    await page.goto(url.toString());
    return await done;
  } catch (error) {
    await page.screenshot({ path: `${data}/failure.png` }).catch(() => undefined);
    throw new Error(`${error.message} (see server.log and failure.png in ${data})`, { cause: error });
  } finally {
    await browser.close();
    await server.stop();
  }
}
