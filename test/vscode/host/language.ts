import * as vscode from 'vscode';
import { closeAll, equal, finding, findingsOf, ok, pause, show, showCopy, until } from './support.ts';

describe('hover, completion, symbols', () => {
  after(closeAll);

  it('hover says why plans fail on a finding', async () => {
    const { document } = await show('weak.md');
    const target = await until('there is the finding', () => finding(document, 'go-no-go-missing'));
    const text = await until('there is a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        target.range.start,
      );
      const said = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === 'string' ? one : one.value));
      return said.length > 0 && said.join('\n');
    });
    ok(/go-no-go-missing/u.test(text), text);
  });

  it('completion offers sections that the plan lacks', async () => {
    const editor = await showCopy('weak.md', 'completed.md');
    const { document } = editor;
    await until('there are findings', () => findingsOf(document).length > 0);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n\n## '));
    await pause(100);
    const labels = await until('sections are offered', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(document.lineCount - 1).range.end,
      );
      const ours = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return ours.some((label) => /rollback|success|metrics|go/iu.test(label)) && ours;
    });
    ok(labels.length >= 2, labels.join(' · '));
  });

  it('the outline has the sections, and of Markdown, which the editor outlines itself, no second ones', async () => {
    const symbolsOf = async ({ document }: vscode.TextEditor) =>
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      )) ?? [];
    const mdx = await show('plan.mdx');
    const [title] = await until('there are symbols', async () => {
      const symbols = await symbolsOf(mdx);
      return symbols.length > 0 && symbols;
    });
    equal(title?.name, 'AI pilot: ticket summaries', 'title');
    equal(
      title?.children.map(({ name }) => name),
      ['Objective'],
      'sections',
    );
    const names = (await symbolsOf(await show('weak.md'))).map(({ name }) => name);
    ok(names.length <= 1, names.join(' · '));
  });
});
