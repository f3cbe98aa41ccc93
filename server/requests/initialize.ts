import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type ClientFeatures, clientFeatures } from '../client-features.ts';
import { DECLARE, FIX_ALL } from '../services/code-actions.ts';
import { type Client, RULE_SCHEME } from '../session.ts';
import { uriAt } from '../uris.ts';

/** What the client said of itself. Pure. */
export const clientOf = (params: InitializeParams): Client => ({
  features: clientFeatures(params),
  folders: foldersOf(params),
});

/** What the server can do for such a client. Pure. */
export const initializeResult = (
  params: InitializeParams,
  features: ClientFeatures,
  version: string,
): InitializeResult => {
  const { general } = params.capabilities;
  return {
    serverInfo: { name: 'pilotlint', version },
    capabilities: {
      // Said only to clients that ask: it is what holds without a word.
      ...(general?.positionEncodings === undefined ? {} : { positionEncoding: PositionEncodingKind.UTF16 }),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(features.pull
        ? { diagnosticProvider: { identifier: 'pilotlint', interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
      ...(features.actions.literals
        ? {
            codeActionProvider: {
              codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, DECLARE],
              resolveProvider: features.actions.resolveEdit,
            },
          }
        : {}),
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['#', '-', ':'] },
      documentSymbolProvider: { label: 'pilotlint' },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        ...(features.asksForDocuments ? { textDocumentContent: { schemes: [RULE_SCHEME] } } : {}),
      },
    },
  };
};

/** A client that knows nothing of several folders names one, the newer way or the older. */
const foldersOf = ({ workspaceFolders, ...old }: InitializeParams): readonly string[] => {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  // oxlint-disable-next-line typescript/no-deprecated
  const { rootUri, rootPath } = old;
  if (typeof rootUri === 'string') return [rootUri];
  return typeof rootPath === 'string' && rootPath !== ''
    ? [uriAt('file://', `/${rootPath.replaceAll('\\', '/').replace(/^\/+/u, '')}`)]
    : [];
};
