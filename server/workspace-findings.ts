import type { Diagnostic } from 'vscode-languageserver';
import type { Session } from './session.ts';
import { keyOf } from './uris.ts';

interface Entry {
  readonly uri: string;
  readonly diagnostics: Diagnostic[];
}

/**
 * What a run over the workspace has found in files that are not open. It is shown until the file changes or the run is repeated;
 * while a file is open, it steps back.
 */
export class WorkspaceFindings {
  readonly #session: Session;
  readonly #entries = new Map<string, Entry>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Takes the place of what an earlier run has found. */
  async replace(entries: readonly Entry[]): Promise<void> {
    const before = [...this.#entries.values()];
    this.#entries.clear();
    for (const entry of entries) if (entry.diagnostics.length > 0) this.#entries.set(keyOf(entry.uri), entry);
    const gone = before.filter(({ uri }) => !this.#entries.has(keyOf(uri)));
    await Promise.all([
      ...gone.map(({ uri }) => this.#send(uri, [])),
      ...[...this.#entries.keys()].map((key) => this.#show(key)),
    ]);
  }

  /** The editor's own text counts now. */
  async opened(uri: string): Promise<void> {
    if (this.#entries.has(keyOf(uri))) await this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Was not changed while it was open, or was dropped then. */
  async closed(uri: string): Promise<void> {
    await this.#show(keyOf(uri));
  }

  /** The file is another one now. */
  async changed(uri: string): Promise<void> {
    if (this.#entries.delete(keyOf(uri))) await this.#send(uri, []);
  }

  async #show(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    if (entry !== undefined) await this.#send(entry.uri, entry.diagnostics);
  }

  /** An open document's findings come on their own way. */
  async #send(uri: string, diagnostics: Diagnostic[]): Promise<void> {
    const isOpen = this.#session.documents.uris().some((open) => keyOf(open) === keyOf(uri));
    if (!isOpen) await this.#session.connection.sendDiagnostics({ uri, diagnostics });
  }
}
