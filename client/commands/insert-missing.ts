import { window, workspace, WorkspaceEdit } from 'vscode';
import { MISSING, type DocumentParams, type MissingPiece } from '../../server/protocol.ts';
import { type Parts, targetOf } from './parts.ts';

/**
 * Inserts the pieces that a plan lacks, those that are chosen, each in its place and all in one step that can be undone.
 *
 * @param given the document; the active one without it
 * @param rules whose pieces are inserted without asking
 */
export const insertMissing =
  ({ link }: Parts) =>
  async (given?: unknown, rules?: readonly string[]): Promise<void> => {
    const document = await targetOf(given);
    if (document === undefined) return;
    const client = await link.client();
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const params: DocumentParams = { textDocument };
    const pieces = (await client.sendRequest<MissingPiece[] | null>(MISSING, params)) ?? [];
    if (pieces.length === 0) {
      void window.showInformationMessage('pilotlint knows nothing that could be inserted into this document.');
      return;
    }
    const chosen = rules === undefined ? await choose(pieces) : pieces.filter(({ rule }) => rules.includes(rule));
    const whole = new WorkspaceEdit();
    for (const { edit } of chosen) {
      const own = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
      for (const [uri, edits] of own.entries()) whole.set(uri, [...whole.get(uri), ...edits]);
    }
    if (whole.size > 0) await workspace.applyEdit(whole);
  };

const choose = async (pieces: readonly MissingPiece[]): Promise<readonly MissingPiece[]> => {
  const items = pieces.map((piece) => ({ label: piece.title, detail: piece.message, picked: true, piece }));
  const title = 'Insert missing sections';
  const picked = await window.showQuickPick(items, { title, canPickMany: true, matchOnDetail: true });
  return (picked ?? []).map(({ piece }) => piece);
};
