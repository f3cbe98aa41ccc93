import { shownOf } from './requests/diagnostics.ts';
import type { Session } from './session.ts';

/** Milliseconds without an edit after which findings are pushed, where the client says nothing else. */
const DEBOUNCE = 200;

/** Pushes the findings of open documents to clients that do not ask for them; for the others it does nothing. */
export class Publisher {
  readonly #session: Session;
  readonly #aside: (name: string, work: Promise<void>) => void;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** By URI: what was last pushed. */
  readonly #pushed = new Map<string, { readonly version: number; readonly id: string }>();

  constructor(session: Session, aside: (name: string, work: Promise<void>) => void) {
    this.#session = session;
    this.#aside = aside;
  }

  opened(uri: string): void {
    this.#schedule(uri, 0);
  }

  changed(uri: string): void {
    this.#schedule(uri, this.#session.client().features.options.debounce ?? DEBOUNCE);
  }

  /** Something beside the documents has changed: they are checked again, or asked for again. */
  async allChanged(): Promise<void> {
    const { connection, client, documents } = this.#session;
    const { pull, refresh } = client().features;
    if (!pull) for (const uri of documents.uris()) this.#schedule(uri, 0);
    else if (refresh) await connection.languages.diagnostics.refresh();
  }

  async closed(uri: string): Promise<void> {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    if (this.#pushed.delete(uri)) await this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #schedule(uri: string, delay: number): void {
    if (this.#session.client().features.pull) return;
    clearTimeout(this.#waiting.get(uri));
    const timer = setTimeout(() => {
      this.#waiting.delete(uri);
      this.#aside('publishDiagnostics', this.#push(uri));
    }, delay);
    this.#waiting.set(uri, timer);
  }

  async #push(uri: string): Promise<void> {
    const { connection, documents, checks, client } = this.#session;
    // What was edited meanwhile has its own turn: a stale result is not shown.
    const isStale = (): boolean => this.#waiting.has(uri) || !documents.isOpen(uri);
    const shown = await shownOf(this.#session, uri, () => checks.of(uri, isStale));
    if (shown === undefined || isStale() || documents.version(uri) !== shown.version) return;
    const { version, diagnostics, id } = shown;
    const before = this.#pushed.get(uri);
    if (before?.id === id && before.version === version) return;
    this.#pushed.set(uri, { version, id });
    const versioned = client().features.diagnostics.version ? { version } : {};
    await connection.sendDiagnostics({ uri, ...versioned, diagnostics });
  }
}
