import { commands, type Diagnostic, Uri, window } from 'vscode';
import { RULE_SCHEME } from '../documents.ts';
import { ruleOf } from '../shown-findings.ts';
import type { Parts } from './parts.ts';

/**
 * Opens the page of a rule, rendered where the editor can. Without a name it offers the rules of the active document's findings,
 * those at the cursor first. Findings link here.
 */
export const openRule =
  ({ findings }: Parts) =>
  async (given?: unknown): Promise<void> => {
    const rule =
      typeof given === 'string'
        ? given
        : await chosen(findings.of(window.activeTextEditor?.document.uri ?? NOWHERE).all);
    if (rule === undefined) return;
    const uri = Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` });
    try {
      await commands.executeCommand('markdown.showPreview', uri);
    } catch {
      // The built-in Markdown extension is switched off, or not there.
      await window.showTextDocument(uri, { preview: true });
    }
  };

const NOWHERE = Uri.from({ scheme: RULE_SCHEME, path: '/' });

const chosen = async (findings: readonly Diagnostic[]): Promise<string | undefined> => {
  const at = window.activeTextEditor?.selection.active;
  const isHere = ({ range }: Diagnostic): boolean => at !== undefined && range.contains(at);
  const rules = [...findings].sort((a, b) => Number(isHere(b)) - Number(isHere(a))).map(ruleOf);
  const names = [...new Set(rules)].filter((rule) => rule !== '');
  if (names.length === 0) {
    void window.showInformationMessage('The active document has no findings.');
    return undefined;
  }
  return window.showQuickPick(names, { placeHolder: 'Rule whose documentation is to be opened' });
};
