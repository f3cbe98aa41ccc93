import { type Diagnostic, type TextDocument, Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionResolveRequest,
  Command,
} from 'vscode-languageclient';
import { ruleOf } from '../shown-findings.ts';
import type { AspectNode } from '../view/nodes.ts';
import type { Parts } from './parts.ts';

/** Inserts what an aspect of the view lacks, as the quick fix of its finding does; also where the finding is not marked. */
export const insert =
  ({ link, findings }: Parts) =>
  async (node: AspectNode): Promise<void> => {
    const uri = Uri.parse(node.uri);
    const finding = findings.of(uri).all.find((one) => ruleOf(one) === node.reading.rule);
    if (finding === undefined) return;
    const document = await workspace.openTextDocument(uri);
    const client = await link.client();
    const action = await preferredFix(client, document, finding);
    if (action?.edit === undefined) {
      void window.showInformationMessage(`There is no template for this finding: ${finding.message}`);
      return;
    }
    // Tab stops need the editor that they are in.
    await window.showTextDocument(document);
    await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(action.edit));
  };

const preferredFix = async (
  client: BaseLanguageClient,
  document: TextDocument,
  finding: Diagnostic,
): Promise<CodeAction | undefined> => {
  const { code2ProtocolConverter: converter } = client;
  const params: CodeActionParams = {
    textDocument: converter.asTextDocumentIdentifier(document),
    range: converter.asRange(finding.range),
    context: { diagnostics: await converter.asDiagnostics([finding]), only: [CodeActionKind.QuickFix] },
  };
  const offered = (await client.sendRequest(CodeActionRequest.type, params)) ?? [];
  // `CodeAction.is` wants an edit, which comes when the action is resolved.
  const actions = offered.filter((one): one is CodeAction => !Command.is(one));
  const action = actions.find(({ isPreferred }) => isPreferred === true);
  if (action === undefined || action.edit !== undefined) return action;
  return client.sendRequest(CodeActionResolveRequest.type, action);
};
