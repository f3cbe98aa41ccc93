import { window, workspace } from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { DECLARE, type DeclareParams } from '../../server/protocol.ts';
import { type Parts, targetOf } from './parts.ts';

/** Has the document say for itself whether it is a plan, so that nobody has to be asked again. */
export const declarePlan =
  ({ link }: Parts, plan: boolean) =>
  async (given?: unknown): Promise<void> => {
    const document = await targetOf(given);
    if (document === undefined) return;
    const client = await link.client();
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const params: DeclareParams = { textDocument, plan };
    const edits = await client.sendRequest<TextEdit[] | null>(DECLARE, params);
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit({ changes: { [textDocument.uri]: edits ?? [] } });
    const isDone = edits !== null && (await workspace.applyEdit(edit));
    if (!isDone) void window.showWarningMessage('The document could not be edited; is it read-only?');
  };
