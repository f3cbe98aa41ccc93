import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from './extension.ts';
import { ID } from './launch.ts';

/** Where the extension host is a Node process: the server is another one, so that a long check holds up nobody's typing. */
export const activate = (context: ExtensionContext): Api => {
  const module = context.asAbsolutePath('server.js');
  return activateWith(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = { module, transport: TransportKind.ipc };
    return { client: new LanguageClient(ID, ID, { run: server, debug: server }, options), end: () => undefined };
  });
};
