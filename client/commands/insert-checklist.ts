import { SnippetString, window } from 'vscode';
import { CHECKLISTS, type ChecklistItem } from '../../server/protocol.ts';
import type { Parts } from './parts.ts';

/**
 * Inserts a checklist at the cursor, into whatever is being written: a plan, a pull request's description, minutes.
 *
 * @param given id of the checklist, where it need not be asked for
 */
export const insertChecklist =
  ({ link }: Parts) =>
  async (given?: unknown): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor === undefined) {
      void window.showInformationMessage('Open the document that the checklist is to go into first.');
      return;
    }
    const client = await link.client();
    const checklists = await client.sendRequest<ChecklistItem[]>(CHECKLISTS, {});
    const chosen = checklists.find(({ id }) => id === given) ?? (await choose(checklists));
    if (chosen === undefined) return;
    const { snippet } = editor.document.languageId === 'yaml' ? chosen.yaml : chosen.markdown;
    await editor.insertSnippet(new SnippetString(snippet));
  };

const choose = async (checklists: readonly ChecklistItem[]): Promise<ChecklistItem | undefined> => {
  const items = checklists.map((checklist) => ({ label: checklist.title, detail: checklist.what, checklist }));
  const picked = await window.showQuickPick(items, { title: 'Insert checklist', matchOnDetail: true });
  return picked?.checklist;
};
