import { type Diagnostic, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, CodeAction, CodeActionParams, Command } from 'vscode-languageclient';
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
    context: { diagnostics: await converter.asDiagnostics([finding]), only: ['quickfix'] },
  };
  const offered = await client.sendRequest<(Command | CodeAction)[] | null>('textDocument/codeAction', params);
  const action = offered?.filter(isAction).find(({ isPreferred }) => isPreferred === true);
  if (action === undefined || action.edit !== undefined) return action;
  return client.sendRequest<CodeAction>('codeAction/resolve', action);
};

const isAction = (one: Command | CodeAction): one is CodeAction => typeof one.command !== 'string';
