import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Checked } from '../checks.ts';
import { type ActionData, type ActionParts, codeActions, resolvedEdit } from '../services/code-actions.ts';
import { checkedFor, type Session } from '../session.ts';

/** `textDocument/codeAction`. */
export const codeAction =
  (session: Session) =>
  async ({ textDocument, range, context }: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> => {
    const checked = await checkedFor(session, textDocument.uri, token);
    if (checked === undefined || checked.ignored) return [];
    return codeActions(partsOf(session, checked), range, context);
  };

/**
 * `codeAction/resolve`: the edit of an action that was offered without one.
 *
 * @throws {ResponseError} where the document is another one by now: the edit would go astray
 */
export const resolveCodeAction =
  (session: Session) =>
  async (action: CodeAction, token: CancellationToken): Promise<CodeAction> => {
    const data = actionData(action.data);
    // What was offered whole, as `source.fixAll` is, comes back as it was.
    if (data === undefined) return action;
    const checked = await checkedFor(session, data.uri, token);
    const edit = checked === undefined ? undefined : resolvedEdit(partsOf(session, checked), data);
    if (edit === undefined) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The document was edited since this was offered.');
    }
    return { ...action, edit };
  };

const partsOf = ({ environment, client }: Session, { uri, version, document }: Checked): ActionParts => ({
  uri,
  version,
  document,
  rules: environment.rules,
  fixesOf: environment.fixesOf,
  declarationFix: environment.declarationFix,
  client: client().features,
});

/** What was sent may come back as anything. */
const actionData = (data: unknown): ActionData | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, version, fingerprint, fix } = data as Partial<Record<keyof ActionData, unknown>>;
  const isOurs =
    typeof uri === 'string' &&
    typeof version === 'number' &&
    typeof fingerprint === 'string' &&
    typeof fix === 'number';
  return isOurs ? { uri, version, fingerprint, fix } : undefined;
};
