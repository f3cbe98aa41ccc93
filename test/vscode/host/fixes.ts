import * as vscode from 'vscode';
import { closeAll, finding, findingsOf, ok, pause, ruleOf, showCopy, until } from './support.ts';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('are offered with titles that say what goes where', async () => {
    const { document } = await showCopy('weak.md', 'offered.md');
    const target = await until('there is the finding', () => finding(document, 'go-no-go-missing'));
    const titles = await until('they are offered', async () => {
      const actions = await actionsAt(document, target.range);
      return actions.length > 0 && actions.map(({ title }) => title);
    });
    ok(
      titles.some((title) => title.startsWith('Insert ')),
      titles.join(' · '),
    );
    ok(
      titles.some((title) => title.startsWith('Set “go-no-go-missing” aside')),
      titles.join(' · '),
    );
  });

  for (const [name, copy, what] of [
    ['weak.md', 'fixed.md', 'Go / no-go'],
    ['plan.yaml', 'fixed.yaml', 'decision_gates'],
  ] as const) {
    it(`insert a template with tab stops in ${name}: the finding has become a placeholder`, async () => {
      const editor = await showCopy(name, copy);
      const { document } = editor;
      const rule = 'go-no-go-missing';
      const target = await until('there is the finding', () => finding(document, rule));
      const before = document.getText();
      editor.selection = new vscode.Selection(target.range.start, target.range.start);
      await pause(200);
      let titles: readonly string[] = [];
      const apply = async (): Promise<boolean> => {
        const actions = await actionsAt(document, target.range, true);
        titles = actions.map(({ title }) => title);
        const fix = actions.find(({ title }) => title.startsWith(`Insert “${what}”`));
        if (fix?.edit === undefined) return false;
        await vscode.workspace.applyEdit(fix.edit);
        return until('the text has changed', () => document.getText() !== before, 3000).catch(() => false);
      };
      await until('it is applied', apply, 20_000, () => titles.join(' · '));
      const first = await until('the first place to fill in is selected', () =>
        /TODO/u.test(document.getText(editor.selection)) ? editor.selection : undefined,
      );
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      await until('the next one is', () => !editor.selection.isEqual(first));
      await vscode.commands.executeCommand('leaveSnippet');
      await until('the finding has gone', () => finding(document, rule) === undefined);
      await until('placeholders are found', () =>
        findingsOf(document).some((one) => ruleOf(one) === 'placeholder-left'),
      );
      await vscode.commands.executeCommand('undo');
      await until('it is back', () => finding(document, rule));
      ok(document.getText() === before, 'undo left something behind');
    });
  }

  it('are applied by the keyboard’s command', async () => {
    const editor = await showCopy('weak.md', 'keyboard.md');
    const { document } = editor;
    const target = await until(
      'there is a finding',
      () => finding(document, 'rollback-missing') ?? findingsOf(document)[0],
    );
    const before = document.getText();
    editor.selection = new vscode.Selection(target.range.start, target.range.start);
    await until('it is applied', async () => {
      await vscode.commands.executeCommand('editor.action.codeAction', {
        kind: 'quickfix',
        apply: 'first',
        preferred: true,
      });
      return until('the text has changed', () => document.getText() !== before, 3000).catch(() => false);
    });
    ok(/TODO/u.test(document.getText()), 'no template came');
  });
});

/** Cancelled or empty while another extension registers what it offers: an empty list then. */
const actionsAt = async (
  document: vscode.TextDocument,
  range: vscode.Range,
  resolved = false,
): Promise<readonly vscode.CodeAction[]> => {
  const { value } = vscode.CodeActionKind.QuickFix;
  const command = 'vscode.executeCodeActionProvider';
  try {
    const rest = resolved ? [value, 50] : [value];
    return await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, ...rest);
  } catch {
    return [];
  }
};
