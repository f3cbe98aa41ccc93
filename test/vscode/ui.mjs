// Works with the packaged extension as its user does, by keyboard:   node test/vscode/ui.mjs --vsix FILE [--pictures FOLDER]
// Each step is a test; the pictures show what there was to see.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { commandLine, startCodeServer } from './code-server.mjs';
import { root, temporary } from './places.mjs';

const { values } = parseArgs({ options: { vsix: { type: 'string' }, pictures: { type: 'string' } } });
const pictures = resolve(values.pictures ?? join(root, '.build', 'pictures'));
mkdirSync(pictures, { recursive: true });

/** What shows the product, and no more. */
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 13,
  'breadcrumbs.enabled': false,
  'explorer.autoReveal': false,
  'files.autoSave': 'off',
};
const PLAN = 'weak-pilot.md';
/** What is filled in for "when", "go on if", "stop if" and "decided by". */
const ANSWERS = [
  '16 April 2027',
  'handling time is below 18 minutes',
  'it is above 24 minutes',
  'Ana Lopes, head of the service desk',
];

const folder = temporary('ui');
const [data, extensions, workspace] = ['data', 'extensions', 'plans'].map((name) => join(folder, name));
mkdirSync(workspace);
cpSync(join(root, 'examples', PLAN), join(workspace, PLAN));
if (commandLine(data, ['--extensions-dir', extensions, '--install-extension', resolve(values.vsix), '--force']) !== 0) {
  process.exit(1);
}
const server = await startCodeServer({ data, extensions, settings: SETTINGS });
const { browser, page } = await openBrowser({ width: 1280, height: 760 });
const { keyboard } = page;
const result = { passed: 0, failed: 0, run: 0 };

const picture = async (name) => {
  // What moves has come to rest.
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};
const text = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('.monaco-editor .view-line')].map((line) => line.textContent.replace(/\u00a0/g, ' ')),
  );
const until = async (what, ask) => {
  for (const limit = Date.now() + 20_000; !(await ask()); await page.waitForTimeout(100)) {
    if (Date.now() > limit) throw new Error(`waited in vain until ${what}`);
  }
};
/** By the palette, as a user who does not know the keys. */
const command = async (title) => {
  await keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input');
  await keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await keyboard.press('Enter');
};

/** The steps follow each other: what fails leaves nothing for the next ones to stand on. */
async function step(name, work) {
  result.run += 1;
  try {
    await work();
    result.passed += 1;
    console.log(`    ✔ ${name}`);
  } catch (error) {
    result.failed += 1;
    await page.screenshot({ path: join(pictures, 'failure.png') }).catch(() => undefined);
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

try {
  await page.goto(`${server.url}?folder=${workspace}`);
  await step('a plan is opened, and marked where something is missing', async () => {
    await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 60_000 });
    await keyboard.press('Control+p');
    await page.waitForSelector('.quick-input-widget input');
    await keyboard.type(PLAN);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: PLAN }).first().waitFor();
    await keyboard.press('Enter');
    await page.waitForSelector('.monaco-editor .squiggly-error', { timeout: 60_000 });
    await picture('1-findings');
  });
  await step('the readiness view tells how far the plan is', async () => {
    await command('pilotlint: Show Readiness');
    await page.getByText('1. Problem archaeology').first().waitFor();
    await picture('2-readiness');
    await keyboard.press('Control+1');
  });
  await step('the hover says why, and leads to the rule', async () => {
    await keyboard.press('Control+g');
    await page.waitForSelector('.quick-input-widget input');
    await keyboard.type('9:6');
    await keyboard.press('Enter');
    await page.waitForTimeout(500);
    await keyboard.press('Control+k');
    await keyboard.press('Control+i');
    const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: 'go-no-go-missing' }).first();
    await hover.waitFor({ timeout: 20_000 });
    await picture('3-hover');
    await keyboard.press('Escape');
  });
  await step('the menu offers the missing piece', async () => {
    await keyboard.press('Control+.');
    await page.locator('.action-widget', { hasText: 'Insert “Go / no-go”' }).first().waitFor({ timeout: 20_000 });
    await picture('4-menu');
  });
  await step('it comes as a template', async () => {
    await keyboard.press('Enter');
    await until('the template is there', async () => (await text()).some((line) => /Go \/ no-go/.test(line)));
    await picture('5-inserted');
  });
  await step('tab stops are filled in one after the other, and the finding is gone', async () => {
    const todos = async () => (await text()).filter((line) => /TODO/.test(line)).length;
    for (const words of ANSWERS) {
      if ((await todos()) === 0) break;
      await keyboard.type(words);
      await keyboard.press('Tab');
      await page.waitForTimeout(150);
    }
    await until('nothing is left to do', async () => (await todos()) === 0);
    await keyboard.press('Escape');
    await picture('6-filled');
    await keyboard.press('Control+s');
    await until('it is saved', () => /Go \/ no-go/.test(readFileSync(join(workspace, PLAN), 'utf8')));
    await command('Problems: Focus on Problems View');
    const problems = page.locator('.markers-panel');
    await problems.getByText('owner-missing').first().waitFor();
    await until('the finding is gone', async () => (await problems.getByText('go-no-go-missing').count()) === 0);
    await picture('7-problems');
  });
  rmSync(folder, { recursive: true, force: true });
} catch (error) {
  console.error(`    ✘ ${error.message} (pictures: ${pictures})`);
} finally {
  console.log(`EXTENSION-HOST-RESULT ${JSON.stringify(result)}`);
  await browser.close();
  await server.stop();
  process.exit(result.failed > 0 || result.passed === 0 ? 1 : 0);
}
