import { type ExtensionContext, Uri, workspace } from 'vscode';
import { type Api, activateWith } from './extension.ts';
import { ID } from './launch.ts';

/** What is used of the browser's `Worker`; the DOM's own types clash with those of Node. */
interface BrowserWorker {
  terminate(): void;
}
declare const Worker: new (url: string) => BrowserWorker;

/** Where the extension host is a web worker: the server is another one. */
export const activate = (context: ExtensionContext): Api =>
  activateWith(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const worker = new Worker(await addressOf(Uri.joinPath(context.extensionUri, 'browser', 'server.js')));
    return { client: new LanguageClient(ID, ID, worker, options), end: () => worker.terminate() };
  });

/** A worker cannot be started from a file on a remote machine; it is handed the bytes instead. */
const addressOf = async (script: Uri): Promise<string> => {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const bytes = Uint8Array.from(await workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
};
