import { window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { DECLARE_PLAN, type DeclareParams } from '../../server/protocol.ts';
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
    const asked = await client.sendRequest<WorkspaceEdit | null>(DECLARE_PLAN, params);
    const edit = asked === null ? undefined : await client.protocol2CodeConverter.asWorkspaceEdit(asked);
    const isDone = edit !== undefined && (await workspace.applyEdit(edit));
    if (!isDone) void window.showWarningMessage('The document could not be edited; is it read-only?');
  };
