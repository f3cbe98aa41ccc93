// Runs the built tests in a web extension host:   node test/vscode/web-host.mjs
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, fixture, freePort, root, temporary, testsFolder, webBuild } from './places.mjs';

const require = createRequire(import.meta.url);
const entry = require.resolve('@vscode/test-web');
const { runTests } = require(entry);
// the copy that test-web itself loads, told to take the system's browser
const { chromium: driver } = createRequire(entry)('playwright');
const launch = driver.launch.bind(driver);
driver.launch = (options) =>
  launch({ ...options, executablePath: chromium.executablePath, args: [...options.args, ...chromium.args] });

// Without this file test-web deletes the folder and tries to download a build.
if (!existsSync(join(webBuild.folder, `vscode-web-stable-${webBuild.commit}`, 'version'))) {
  console.error(`There is no VS Code in ${webBuild.folder}; run test/vscode/setup.sh first.`);
  process.exit(97);
}
const folder = temporary('web-host');
const workspace = join(folder, 'workspace');
cpSync(fixture, workspace, { recursive: true });
// Served is the extension's folder, and nothing beside it: the tests must lie in there.
const extension = join(folder, 'extension');
cpSync(join(root, '.build', 'extension'), extension, { recursive: true });
cpSync(join(testsFolder, 'web.js'), join(extension, 'tests', 'web.js'));
try {
  await runTests({
    browserType: 'chromium',
    headless: true,
    quality: 'stable',
    commit: webBuild.commit,
    testRunnerDataDir: webBuild.folder,
    host: 'localhost',
    port: await freePort(),
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(extension, 'tests', 'web.js'),
    folderPath: workspace,
  });
  process.exitCode = 0;
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
