import * as vscode from 'vscode';
import type { LintWorkspaceResult } from '../../../server/protocol.ts';
import {
  api,
  at,
  closeAll,
  equal,
  finding,
  findingsOf,
  ID,
  isNode,
  ok,
  show,
  showCopy,
  showText,
  until,
} from './support.ts';

describe('commands', () => {
  after(closeAll);

  it('are all there, as the manifest says', async () => {
    const manifest = vscode.extensions.getExtension(ID)?.packageJSON as {
      contributes: { commands: readonly { command: string }[] };
    };
    const known = await vscode.commands.getCommands(true);
    const missing = manifest.contributes.commands.map(({ command }) => command).filter((id) => !known.includes(id));
    equal(missing, [], 'missing commands');
  });

  it('activation is quick and does not wait for the server', async () => {
    const { activation } = await api();
    console.log(`    activate(): ${activation.toFixed(1)} ms`);
    ok(activation < 150, `it took ${activation} ms`);
  });

  it('why: shows what was read', async () => {
    await show('weak.md');
    await vscode.commands.executeCommand('pilotlint.why');
    const editor = await until('the page is open', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.scheme === 'pilotlint-why' && active.document.getText() !== '' && active;
    });
    ok(/plan/iu.test(editor.document.getText()), editor.document.getText());
  });

  it('open rule documentation: its page, rendered or as text', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('pilotlint-rule:/go-no-go-missing.md'));
    ok(page.getText().startsWith('# go-no-go-missing'), page.getText().slice(0, 80));
    await show('weak.md');
    await vscode.commands.executeCommand('pilotlint.openRule', 'go-no-go-missing');
    await until('it is open', () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes('go-no-go-missing')),
    );
  });

  it('open configuration: the one that holds', async () => {
    await show('configured', 'plan.md');
    await vscode.commands.executeCommand('pilotlint.openConfiguration');
    await until('it is open', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('configured/.pilotlint.yaml'),
    );
  });

  it('declare: the document says that it is a plan, and is linted', async () => {
    const editor = await showCopy('proposal.md', 'declared.md');
    const { document } = editor;
    const { active } = await api();
    await until('it may be a plan', () => active.current?.uri === document.uri.toString() && active.current.maybe);
    equal(findingsOf(document).length, 0, 'findings before');
    await vscode.commands.executeCommand('pilotlint.declarePlan');
    await until('the mark is there', () => document.getText().startsWith('---\npilotlint: 1\n---\n'));
    await until('it is linted', () => findingsOf(document).length > 0);
  });

  it('lint workspace: plans and what may be one; findings of closed files are listed', async () => {
    await closeAll();
    const result = await vscode.commands.executeCommand<LintWorkspaceResult>('pilotlint.lintWorkspace');
    const plans = result.files.filter(({ plan }) => plan).map(({ uri }) => vscode.Uri.parse(uri).path);
    ok(
      plans.some((path) => path.endsWith('/weak.md')),
      plans.join(),
    );
    ok(
      plans.some((path) => path.endsWith('/plan.yaml')),
      plans.join(),
    );
    ok(!plans.some((path) => path.endsWith('/notes.md')), plans.join());
    await until(
      'a closed file has findings',
      () => vscode.languages.getDiagnostics(at('unopened', 'plan.md')).length > 0,
    );
    const { view } = await api();
    const list = view.getChildren().find(({ kind }) => kind === 'plans');
    ok(list !== undefined && view.getChildren(list).length === result.files.length, 'the view does not list them');
  });

  it('restart: findings come again', async () => {
    const { document } = await showText('markdown', '---\npilotlint: 1\n---\n\n# AI pilot\n\nWe try a model.\n');
    await until('there are findings', () => findingsOf(document).length > 0);
    await vscode.commands.executeCommand('pilotlint.restart');
    await until('there are findings again', () => finding(document, 'go-no-go-missing'));
  });

  // A worker does not end when it is told to; it can only be ended.
  (isNode ? it : it.skip)('a server that goes away is started again', async () => {
    const { link } = await api();
    const { document } = await showText('markdown', '---\npilotlint: 1\n---\n\n# AI pilot\n\nWe try a model.\n');
    await until('there are findings', () => findingsOf(document).length > 0);
    const client = await link.client();
    await client.sendNotification('exit');
    await until('it has gone', () => !client.isRunning());
    await until('it is there again', () => client.isRunning());
    await until('the server answers', () => finding(document, 'go-no-go-missing'));
  });
});
