// Sets the global `mocha`.
// oxlint-disable-next-line import/no-unassigned-import
import 'mocha/mocha';
import * as vscode from 'vscode';
import { isNode } from './support.ts';

/** Put in by the bundler: a regular expression, or nothing. */
declare const TEST_GREP: string;

/** What a run in an extension host prints at its end, for who has started it. */
const RESULT = 'EXTENSION-HOST-RESULT';

/** What VS Code calls with the extension in place, in either kind of extension host. Rejects where anything has failed. */
export const run = async (): Promise<void> => {
  const host = isNode ? 'Node' : 'web worker';
  console.log(`VS Code ${vscode.version} (${vscode.env.appName}, ${vscode.env.appHost}), ${host} extension host`);
  // No colours: the log goes into files.
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 60_000, color: false, grep: new RegExp(TEST_GREP, 'u') });
  // The tests register themselves when they are loaded, which must come after the set-up.
  await import('./suite.ts');
  // mocha's browser build looks for options in the page's address; Node has none.
  const place = globalThis as { location?: { readonly search: string } };
  place.location ??= { search: '' };
  await new Promise<void>((done, failed) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, tests = 0 } = runner.stats ?? {};
      console.log(`${RESULT} ${JSON.stringify({ passed: passes, failed: failures, run: tests })}`);
      // A run without a test has found nothing out.
      if (failures > 0 || passes === 0) failed(new Error(`${passes} passed, ${failures} failed`));
      else done();
    });
  });
};
