import { Disposable, EventEmitter, type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import { type DocumentParams, WHY } from '../server/protocol.ts';
import { WHY_SCHEME } from './documents.ts';
import type { Link } from './link.ts';

/** Read-only documents that say how another one was decided on; its URI is their query. */
export class WhyPages implements TextDocumentContentProvider, Disposable {
  readonly #link: Link;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;

  constructor(link: Link) {
    this.#link = link;
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(WHY_SCHEME, this),
    );
  }

  /** An open page is written again. */
  refresh(uri: Uri): void {
    this.#changed.fire(uri);
  }

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    const client = await this.#link.client();
    const params: DocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(Uri.parse(query)) } };
    return (await client.sendRequest<string | null>(WHY, params)) ?? 'The document is not open any more.\n';
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
