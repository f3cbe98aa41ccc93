import * as vscode from 'vscode';
import { api, closeAll, finding, findingsOf, ok, pause, showCopy, until } from './support.ts';

const settings = () => vscode.workspace.getConfiguration('pilotlint');

describe('calm', () => {
  after(async () => {
    await settings().update('findings.maximum', undefined, true);
    await settings().update('findings.delayWhileTyping', undefined, true);
    await closeAll();
  });

  it('at most as many findings as the setting says, the worst first; the view has the others', async () => {
    const { view } = await api();
    const { document } = await showCopy('weak.md', 'calm.md');
    await until('there are findings', () => findingsOf(document).length > 3);
    await settings().update('findings.maximum', 2, true);
    await until('there are two', () => findingsOf(document).length === 2);
    const isWorst = findingsOf(document).every(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    ok(isWorst, 'questions went before errors');
    const more = await until('the view lists the others', () =>
      view.getChildren().find(({ kind }) => kind === 'findings'),
    );
    ok(view.getChildren(more).length >= 3, 'the others are not below it');
    await settings().update('findings.maximum', undefined, true);
    await until('all are back', () => findingsOf(document).length > 3);
  });

  it('a finding about the paragraph that is being typed waits until the cursor leaves it', async () => {
    const { findings } = await api();
    await settings().update('findings.delayWhileTyping', 50_000, true);
    const editor = await showCopy('weak.md', 'typing.md');
    const { document } = editor;
    await until('there are findings', () => findingsOf(document).length > 3);
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('Prepared by'));
    const end = document.lineAt(line).range.end;
    editor.selection = new vscode.Selection(end, end);
    await pause(300);
    await vscode.commands.executeCommand('type', { text: '; owner: TBD' });
    const isOnLine = (one: vscode.Diagnostic) => one.range.start.line === line;
    await until('the server has found it', () => findings.of(document.uri).all.some(isOnLine));
    await pause(500);
    ok(!findingsOf(document).some(isOnLine), 'it is shown while it is typed');
    ok(finding(document, 'go-no-go-missing'), 'what was shown before has gone');
    const away = new vscode.Position(line + 6, 0);
    editor.selection = new vscode.Selection(away, away);
    await until('it is shown', () => findingsOf(document).some(isOnLine));
  });

  it('or for the time that the setting says', async () => {
    await settings().update('findings.delayWhileTyping', 700, true);
    const editor = await showCopy('weak.md', 'typing-2.md');
    const { document } = editor;
    await until('there are findings', () => findingsOf(document).length > 3);
    const end = document.lineAt(2).range.end;
    editor.selection = new vscode.Selection(end, end);
    await pause(300);
    await vscode.commands.executeCommand('type', { text: '; owner: TBD' });
    await until('it is shown', () => findingsOf(document).some(({ range }) => range.start.line === 2));
    ok(editor.selection.active.line === 2, 'the cursor has moved');
  });
});
