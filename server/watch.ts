import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { CONFIGURATION_NAMES } from '../engine/config/find.ts';
import type { Session } from './session.ts';

/**
 * Asks the client to tell of changes to configuration files, and of plans on the disk. A client that cannot be asked is not:
 * configuration is then read again whenever a document is opened or saved.
 */
export const registerWatchers = async ({ connection, client }: Session): Promise<void> => {
  if (!client().features.watchesFiles) return;
  const globs = [...CONFIGURATION_NAMES.map((name) => `**/${name}`), '**/*.{md,mdx,markdown,yaml,yml}'];
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: globs.map((globPattern) => ({ globPattern })),
  });
};
