import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import type { DeclareParams } from '../protocol.ts';
import { workspaceEdit } from '../services/workspace-edit.ts';
import { checkedFor, type Session } from '../session.ts';

/** `pilotlint/declare`. */
export const declare =
  (session: Session) =>
  async ({ textDocument, plan }: DeclareParams, token: CancellationToken): Promise<WorkspaceEdit | null> => {
    const checked = await checkedFor(session, textDocument.uri, token);
    if (checked === undefined) return null;
    const { edits } = session.environment.declarationFix(checked.document, plan);
    return workspaceEdit({ ...checked, client: session.client().features }, edits);
  };
