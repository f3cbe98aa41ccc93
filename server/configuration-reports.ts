import type { InForce } from './configurations.ts';
import { configurationDiagnostics } from './services/diagnostics.ts';
import type { Session } from './session.ts';
import { keyOf, placeOf, sameUri } from './uris.ts';

/** Pushes the mistakes of configuration files that hold for a document and are not open themselves. */
export class ConfigurationReports {
  readonly #session: Session;
  /** URIs of the files whose mistakes are shown, by their key. */
  readonly #shown = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
  }

  async report({ uri, problems }: InForce): Promise<void> {
    if (uri === undefined || this.#isOpen(uri)) return;
    const isShown = this.#shown.has(keyOf(uri));
    if (problems.length === 0 && !isShown) return;
    await this.#show(uri, problems, await this.#textOf(uri));
  }

  /** Looks again at the files whose mistakes are shown: they may have been corrected, or be gone. */
  async verify(): Promise<void> {
    for (const uri of this.#shown.values()) {
      if (this.#isOpen(uri)) continue;
      // oxlint-disable-next-line no-await-in-loop
      const text = await this.#textOf(uri);
      // oxlint-disable-next-line no-await-in-loop
      const { problems } = await this.#session.environment.readConfiguration(text, placeOf(uri).path);
      // oxlint-disable-next-line no-await-in-loop
      await this.#show(uri, problems, text);
    }
  }

  /** A file that is open speaks for itself. */
  async opened(uri: string): Promise<void> {
    if (this.#shown.delete(keyOf(uri))) await this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #show(uri: string, problems: InForce['problems'], text: string): Promise<void> {
    if (problems.length === 0) this.#shown.delete(keyOf(uri));
    else this.#shown.set(keyOf(uri), uri);
    const diagnostics = configurationDiagnostics(problems, text);
    await this.#session.connection.sendDiagnostics({ uri, diagnostics });
  }

  #isOpen(uri: string): boolean {
    return this.#session.documents.uris().some((open) => sameUri(open, uri));
  }

  async #textOf(uri: string): Promise<string> {
    try {
      return (await this.#session.files.readText(uri)) ?? '';
    } catch {
      // That it cannot be read is a problem that is told already.
      return '';
    }
  }
}
