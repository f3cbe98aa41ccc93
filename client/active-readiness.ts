import { Disposable, EventEmitter, type TextDocument, type Uri, window, workspace } from 'vscode';
import { type DocumentParams, READINESS, type Readiness } from '../server/protocol.ts';
import { isLinted } from './documents.ts';
import type { Link } from './link.ts';

/** What the status item and the view show: the document in the active editor, and the plan that was last in it. */
export class ActiveReadiness implements Disposable {
  readonly #link: Link;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #current: Readiness | undefined;
  #plan: Readiness | undefined;
  /** Of the latest question: an answer to an older one is not news. */
  #asked = 0;

  constructor(link: Link) {
    this.#link = link;
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(() => void this.update()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri)),
    );
  }

  /** Of the active document; undefined where it is none that could be a plan, or was not read yet. */
  get current(): Readiness | undefined {
    return this.#current;
  }

  /** Of the plan to look at: stays while its reader visits other files, goes when it is closed. */
  get plan(): Readiness | undefined {
    return this.#plan;
  }

  /** The findings of a document have come: there is more to know of it. */
  read(uri: Uri): void {
    if (window.activeTextEditor?.document.uri.toString() === uri.toString()) void this.update();
  }

  async update(): Promise<void> {
    const asked = ++this.#asked;
    const document = window.activeTextEditor?.document;
    const isOurs = document !== undefined && isLinted(document);
    const readiness = isOurs ? await this.#ask(document) : undefined;
    if (asked !== this.#asked) return;
    this.#current = readiness;
    if (readiness?.plan === true) this.#plan = readiness;
    else if (readiness !== undefined && readiness.uri === this.#plan?.uri) this.#plan = undefined;
    this.#changed.fire();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #ask({ uri }: TextDocument): Promise<Readiness | undefined> {
    try {
      const client = await this.#link.client();
      const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
      const params: DocumentParams = { textDocument };
      return (await client.sendRequest<Readiness | null>(READINESS, params)) ?? undefined;
    } catch {
      // Edited meanwhile: what is shown holds until the next answer, which the next findings bring.
      return this.#current?.uri === uri.toString() ? this.#current : undefined;
    }
  }

  #closed(uri: Uri): void {
    if (this.#plan?.uri !== uri.toString()) return;
    this.#plan = undefined;
    this.#changed.fire();
  }
}
