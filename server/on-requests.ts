import type { Guard } from './guard.ts';
import { DECLARE, LINT_WORKSPACE, READINESS, RULE_PAGE, type RulePageParams, WHY } from './protocol.ts';
import { codeAction, resolveCodeAction } from './requests/code-action.ts';
import { completion } from './requests/completion.ts';
import { declare } from './requests/declare.ts';
import { pullDiagnostics } from './requests/diagnostics.ts';
import { documentSymbol } from './requests/document-symbol.ts';
import { hover } from './requests/hover.ts';
import { lintWorkspace } from './requests/lint-workspace.ts';
import { readiness } from './requests/readiness.ts';
import { pageAt, pageOfRule } from './requests/rule-page.ts';
import { why } from './requests/why.ts';
import type { Actors } from './actors.ts';
import type { Session } from './session.ts';

/** Which handler answers which request. */
export const onRequests = (session: Session, { findings }: Actors, { request }: Guard): void => {
  const { connection, environment } = session;
  connection.languages.diagnostics.on(request('textDocument/diagnostic', pullDiagnostics(session)));
  connection.onCodeAction(request('textDocument/codeAction', codeAction(session)));
  connection.onCodeActionResolve(request('codeAction/resolve', resolveCodeAction(session)));
  connection.onHover(request('textDocument/hover', hover(session)));
  connection.onCompletion(request('textDocument/completion', completion(session)));
  connection.onDocumentSymbol(request('textDocument/documentSymbol', documentSymbol(session)));
  connection.workspace.textDocumentContent.on(
    request('workspace/textDocumentContent', ({ uri }) => ({ text: pageAt(environment, uri) })),
  );
  connection.onRequest(READINESS, request(READINESS, readiness(session)));
  connection.onRequest(DECLARE, request(DECLARE, declare(session)));
  connection.onRequest(WHY, request(WHY, why(session)));
  connection.onRequest(
    RULE_PAGE,
    request(RULE_PAGE, ({ rule }: RulePageParams) => pageOfRule(environment, rule)),
  );
  connection.onRequest(LINT_WORKSPACE, request(LINT_WORKSPACE, lintWorkspace(session, findings)));
};
