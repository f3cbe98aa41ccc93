import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** A server of its own and the client that speaks to it, not started yet. */
export interface Launched {
  readonly client: BaseLanguageClient;
  /** Ends what is left of the server once the client has stopped. */
  readonly end: () => void;
}

/** How a server comes to life: a process where there is Node, a worker in a browser. Called again for each restart. */
export type Launch = (options: LanguageClientOptions) => Promise<Launched>;

/** Name in logs and settings (`pilotlint.trace.server`). */
export const ID = 'pilotlint';
