import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, asked of its capabilities once. */
export interface ClientFeatures {
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pull: boolean;
  /** It asks again when told to. */
  readonly refresh: boolean;
  readonly diagnostics: {
    readonly related: boolean;
    readonly data: boolean;
    readonly href: boolean;
    readonly unnecessary: boolean;
    readonly version: boolean;
  };
  readonly actions: {
    /** It takes code actions, not only commands. */
    readonly literals: boolean;
    readonly resolveEdit: boolean;
    readonly preferred: boolean;
    readonly data: boolean;
  };
  readonly edits: { readonly versioned: boolean; readonly snippets: boolean };
  readonly markdownHover: boolean;
  readonly completionSnippets: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** It shows documents that the server makes (`workspace/textDocumentContent`). */
  readonly asksForDocuments: boolean;
  readonly options: InitializationOptions;
}

/** Pure. */
export const clientFeatures = ({ capabilities, initializationOptions }: InitializeParams): ClientFeatures => {
  const { textDocument, workspace } = capabilities;
  // LSP 3.18 says these of pulled diagnostics too; before, they were said of pushed ones only and held for both.
  const diagnostic = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const action = textDocument?.codeAction;
  const edit = workspace?.workspaceEdit;
  const versioned = edit?.documentChanges === true;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    diagnostics: {
      related: diagnostic.relatedInformation === true,
      data: diagnostic.dataSupport === true,
      href: diagnostic.codeDescriptionSupport === true,
      unnecessary: diagnostic.tagSupport?.valueSet.includes(1) === true,
      version: textDocument?.publishDiagnostics?.versionSupport === true,
    },
    actions: {
      literals: action?.codeActionLiteralSupport !== undefined,
      resolveEdit: action?.resolveSupport?.properties.includes('edit') === true && action.dataSupport === true,
      preferred: action?.isPreferredSupport === true,
      data: action?.dataSupport === true,
    },
    // A snippet edit can only stand in `documentChanges`.
    edits: { versioned, snippets: versioned && edit.snippetEditSupport === true },
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    asksForDocuments: workspace?.textDocumentContent !== undefined,
    options: optionsOf(initializationOptions),
  };
};

/** What is understood of the options: anything may stand there. */
const optionsOf = (given: unknown): InitializationOptions => {
  const said: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? { ...given } : {};
  const { maybe, readFile, rulePages, debounce } = said;
  return {
    maybe: maybe === true,
    readFile: readFile === true,
    ...(typeof rulePages === 'string' ? { rulePages } : {}),
    ...(typeof debounce === 'number' && debounce >= 0 ? { debounce } : {}),
  };
};
