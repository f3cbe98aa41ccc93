import * as vscode from 'vscode';
import { closeAll, equal, finding, findingsOf, ok, ruleOf, showCopy, showText, until } from './support.ts';

describe('templates', () => {
  after(closeAll);

  it('a checklist goes into any Markdown, with tab stops', async () => {
    const editor = await showText('markdown', 'Review of the change.\n\n');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('pilotlint.insertChecklist', 'review');
    await until('it is there', () =>
      editor.document.getText().includes('- [ ] One person answers for the result: TODO'),
    );
    await until('the first TODO is selected', () => editor.document.getText(editor.selection) === 'TODO');
    ok(editor.document.getText().startsWith('Review of the change.\n\n## '), editor.document.getText());
  });

  it('the sections that a plan lacks go in together, and out again in one step', async () => {
    const { document } = await showCopy('weak.md', 'missing.md');
    await until('findings', () => findingsOf(document).length > 0);
    const before = document.getText();
    const rules = ['rollback-missing', 'owner-missing'].filter((rule) => finding(document, rule) !== undefined);
    ok(rules.length === 2, findingsOf(document).map(ruleOf).join());
    await vscode.commands.executeCommand('pilotlint.insertMissing', document.uri, rules);
    await until(
      'both are there',
      () => /^## Rollback$/mu.test(document.getText()) && /\*\*Owner:\*\* TODO/u.test(document.getText()),
    );
    await until('they are missing no more', () => rules.every((rule) => finding(document, rule) === undefined));
    await vscode.commands.executeCommand('undo');
    await until('both are gone', () => document.getText() === before);
  });

  it('a new plan opens with what is to be written', async () => {
    const params = { kind: 'charter', stage: 'pilot', title: 'Letters on the right desk', format: 'markdown' };
    await vscode.commands.executeCommand('pilotlint.newPlan', params);
    const editor = await until('it is open', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.getText().includes('# Letters on the right desk') === true && active;
    });
    equal(editor.document.isUntitled, true, 'untitled');
    await until('all that it lacks is open', () => {
      const rules = findingsOf(editor.document).map(ruleOf);
      return rules.length > 0 && rules.every((rule) => rule === 'placeholder-left');
    });
  });
});
