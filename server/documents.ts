import type {
  DidChangeTextDocumentParams,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The text of an open document at one version. */
export interface Snapshot {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** Why a change was not made. */
export type Refusal = 'not open' | 'out of order';

/** The open documents, kept in step with the editor. */
export class Documents {
  readonly #open = new Map<string, TextDocument>();

  /** One that is open already is taken anew, as the client says it stands. */
  open({ uri, languageId, version, text }: TextDocumentItem): void {
    this.#open.set(uri, TextDocument.create(uri, languageId, version, text));
  }

  /**
   * Makes the changes of one event one after the other, each on what the one before it left. An event that is not newer than
   * the document is left out: its places are those of a text that is gone.
   */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): Refusal | undefined {
    const document = this.#open.get(textDocument.uri);
    if (document === undefined) return 'not open';
    if (!isNewer(textDocument, document)) return 'out of order';
    TextDocument.update(document, [...contentChanges], textDocument.version);
    return undefined;
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  version(uri: string): number | undefined {
    return this.#open.get(uri)?.version;
  }

  snapshot(uri: string): Snapshot | undefined {
    const document = this.#open.get(uri);
    if (document === undefined) return undefined;
    return { uri, languageId: document.languageId, version: document.version, text: document.getText() };
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }
}

const isNewer = ({ version }: VersionedTextDocumentIdentifier, document: TextDocument): boolean =>
  typeof version !== 'number' || version > document.version;
