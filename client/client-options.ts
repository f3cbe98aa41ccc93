import { type LogOutputChannel, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type InitializationOptions,
  MAYBE,
  type MaybeParams,
  READ_FILE,
  type ReadFileParams,
} from '../server/protocol.ts';
import { SELECTOR } from './documents.ts';
import type { MaybeQuestion } from './maybe.ts';
import type { ShownFindings } from './shown-findings.ts';

/** Findings link to a command: it opens the page rendered, and needs no site and no file. */
const RULE_PAGES = `command:pilotlint.openRule?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`;

/** What the client is made with. */
export const clientOptions = (findings: ShownFindings, output: LogOutputChannel): LanguageClientOptions => {
  const initializationOptions: InitializationOptions = { maybe: true, readFile: true, rulePages: RULE_PAGES };
  return {
    documentSelector: SELECTOR,
    initializationOptions,
    outputChannel: output,
    diagnosticPullOptions: { onChange: true, onSave: true },
    middleware: {
      ...findings.middleware,
      // The editor outlines Markdown by itself, and would show every section twice.
      provideDocumentSymbols: (document, token, next) =>
        document.languageId === 'markdown' ? [] : next(document, token),
    },
    // A message is for the output; what needs an answer is asked for by the extension itself.
    initializationFailedHandler: (error: unknown) => {
      output.error(error instanceof Error ? error : String(error));
      return false;
    },
  };
};

/** What the server asks of the extension. */
export const handleRequests = (client: BaseLanguageClient, question: MaybeQuestion): void => {
  client.onNotification(MAYBE, (params: MaybeParams) => void question.heard(params));
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readText(Uri.parse(uri)));
};

/** Null where there is no such file, or none that can be read as text. */
const readText = async (uri: Uri): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
};
