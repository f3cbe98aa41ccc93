import type { Guard } from './guard.ts';
import { isConfigurationFile } from './configuration-files.ts';
import type { Actors } from './actors.ts';
import type { Session } from './session.ts';

/** Keeps documents and configuration in step with the editor. */
export const onDocuments = (session: Session, { publisher, reports, findings }: Actors, guard: Guard): void => {
  const { connection, documents, checks, configurations, client } = session;

  /** Configuration is read again; what has changed by it is shown. */
  const refresh = async (): Promise<void> => {
    configurations.forget();
    await reports.verify();
    await publisher.allChanged();
  };

  connection.onDidOpenTextDocument(
    guard.notification('textDocument/didOpen', async ({ textDocument }) => {
      documents.open(textDocument);
      const { uri } = textDocument;
      checks.forget(uri);
      // No watcher sees what lies above the workspace folders.
      configurations.forget();
      publisher.opened(uri);
      await Promise.all([findings.opened(uri), reports.opened(uri)]);
    }),
  );
  connection.onDidChangeTextDocument(
    guard.notification('textDocument/didChange', async (params) => {
      const { uri, version } = params.textDocument;
      const refusal = documents.change(params);
      if (refusal !== undefined) {
        connection.console.warn(`A change of ${uri} to version ${version} was left out: ${refusal}.`);
        return;
      }
      publisher.changed(uri);
      await findings.changed(uri);
    }),
  );
  connection.onDidSaveTextDocument(
    guard.notification('textDocument/didSave', async ({ textDocument: { uri } }) => {
      if (isConfigurationFile(uri) || !client().features.watchesFiles) await refresh();
    }),
  );
  connection.onDidCloseTextDocument(
    guard.notification('textDocument/didClose', async ({ textDocument: { uri } }) => {
      documents.close(uri);
      checks.forget(uri);
      await publisher.closed(uri);
      await findings.closed(uri);
      // What was typed and not saved does not hold; what is on the disk is looked at again.
      if (isConfigurationFile(uri)) await refresh();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification('workspace/didChangeWatchedFiles', async ({ changes }) => {
      const [configured, others] = [
        changes.filter((at) => isConfigurationFile(at.uri)),
        changes.filter((at) => !isConfigurationFile(at.uri)),
      ];
      await Promise.all(others.map(({ uri }) => findings.changed(uri)));
      if (configured.length > 0) await refresh();
    }),
  );
};
