import * as vscode from 'vscode';
import type { AspectNode, Node } from '../../../client/view/nodes.ts';
import { api, closeAll, equal, finding, ok, show, showCopy, until } from './support.ts';

const labelOf = ({ label }: vscode.TreeItem): string => (typeof label === 'string' ? label : (label?.label ?? ''));

/** The view of a document, once it shows it. */
const viewOf = async ({ document }: vscode.TextEditor) => {
  const { active, view } = await api();
  await until('it is the active plan', () => active.plan?.uri === document.uri.toString());
  const aspects = view
    .getChildren()
    .filter(({ kind }) => kind === 'stage')
    .flatMap((stage) => view.getChildren(stage))
    .filter((node): node is AspectNode => node.kind === 'aspect');
  return { view, aspects };
};

describe('readiness view', () => {
  after(closeAll);

  it('shows the five stages with their aspects, in words', async () => {
    const { view, aspects } = await viewOf(await show('weak.md'));
    const stages = view.getChildren().filter(({ kind }) => kind === 'stage');
    equal(
      stages.slice(0, 5).map((stage) => labelOf(view.getTreeItem(stage)).slice(0, 2)),
      ['1.', '2.', '3.', '4.', '5.'],
      'stages',
    );
    equal(aspects.length, 21, 'aspects');
    const words = aspects.map((aspect) => String(view.getTreeItem(aspect).description));
    ok(
      words.some((word) => word.startsWith('covered')) && words.some((word) => word.includes('missing')),
      words.join(),
    );
    ok(
      aspects.every((aspect) => view.getTreeItem(aspect).iconPath !== undefined),
      'an aspect has no icon',
    );
  });

  it('leads to the evidence', async () => {
    const editor = await show('weak.md');
    const { view, aspects } = await viewOf(editor);
    const covered = aspects.find(({ reading }) => reading.status === 'covered' && reading.evidence.length > 0);
    ok(covered, 'nothing is covered');
    const [evidence] = view.getChildren(covered) as readonly Node[];
    ok(evidence?.kind === 'evidence', 'it has no evidence');
    const { command } = view.getTreeItem(evidence);
    ok(command, 'it cannot be clicked');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until('the line is selected', () => {
      const selection = vscode.window.activeTextEditor?.selection;
      return selection?.start.line === evidence.range.start.line && !selection.isEmpty;
    });
  });

  it('inserts what is missing', async () => {
    const editor = await showCopy('weak.md', 'inserted.md');
    const { document } = editor;
    await until('there is the finding', () => finding(document, 'go-no-go-missing'));
    const { view, aspects } = await viewOf(editor);
    const missing = aspects.find(({ reading }) => reading.rule === 'go-no-go-missing');
    ok(missing, 'there is no such aspect');
    equal(view.getTreeItem(missing).contextValue, 'aspect-insertable', 'context');
    await vscode.commands.executeCommand('pilotlint.insert', missing);
    await until('the template is there', () => /TODO/u.test(document.getText()));
    await until('the finding has gone', () => finding(document, 'go-no-go-missing') === undefined);
  });

  it('follows the active plan, and stays with it while other files are read', async () => {
    const { active } = await api();
    const { document } = await show('weak.md');
    await until('it shows it', () => active.plan?.uri === document.uri.toString());
    const notes = await show('notes.md');
    await until('the other was read', () => active.current?.uri === notes.document.uri.toString());
    equal(active.plan?.uri, document.uri.toString(), 'plan');
    const other = await show('plan.yaml');
    await until('it follows', () => active.plan?.uri === other.document.uri.toString());
  });
});
