import type { CancellationToken, DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { flatSymbols, symbolsOf } from '../services/symbols.ts';
import { checkedFor, type Session } from '../session.ts';

/** `textDocument/documentSymbol`. */
export const documentSymbol =
  (session: Session) =>
  async (
    { textDocument: { uri } }: DocumentSymbolParams,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | SymbolInformation[]> => {
    const checked = await checkedFor(session, uri, token);
    if (checked === undefined || checked.ignored) return [];
    const symbols = symbolsOf(checked.document);
    return session.client().features.hierarchicalSymbols ? symbols : flatSymbols(uri, symbols);
  };
