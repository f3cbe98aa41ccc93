import type { CancellationToken, CompletionItem, CompletionParams } from 'vscode-languageserver';
import { isConfigurationFile } from '../configuration-files.ts';
import { completionsAt } from '../services/completion/completion.ts';
import { checkedFor, type Session } from '../session.ts';

/** `textDocument/completion`. */
export const completion =
  (session: Session) =>
  async ({ textDocument, position }: CompletionParams, token: CancellationToken): Promise<CompletionItem[]> => {
    if (isConfigurationFile(textDocument.uri)) return [];
    const checked = await checkedFor(session, textDocument.uri, token);
    if (checked === undefined || checked.ignored) return [];
    const { completionSnippets } = session.client().features;
    return completionsAt(checked.document, position, session.environment, completionSnippets);
  };
