import {
  Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditorSelectionChangeEvent,
  window,
  workspace,
} from 'vscode';
import { type Lines, paragraphAt } from './calm.ts';
import { typingDelay } from './settings.ts';

interface Typed {
  readonly uri: string;
  readonly line: number;
}

/** Where somebody is typing right now. It is over when the cursor leaves the paragraph, or after a while without an edit. */
export class Typing implements Disposable {
  readonly #settled = new EventEmitter<void>();
  /** Typing is over. */
  readonly onSettled = this.#settled.event;
  readonly #subscriptions: Disposable;
  #typed: Typed | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#subscriptions = Disposable.from(
      this.#settled,
      workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      window.onDidChangeTextEditorSelection((event) => this.#moved(event)),
      window.onDidChangeActiveTextEditor(() => this.#settle()),
    );
  }

  /** The lines of the paragraph that is being typed; undefined where it is none of this document. */
  paragraph(document: TextDocument): Lines | undefined {
    const { uri, line } = this.#typed ?? {};
    if (line === undefined || uri !== document.uri.toString() || line >= document.lineCount) return undefined;
    const isBlank = (at: number): boolean => document.lineAt(at).isEmptyOrWhitespace;
    return paragraphAt({ count: document.lineCount, isBlank }, line);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #edited({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const [change, ...more] = contentChanges;
    if (change === undefined || document !== window.activeTextEditor?.document) return;
    const delay = typingDelay(document);
    // What comes in one piece, as a template or pasted text does, is finished; so is what is undone.
    const isTyped = more.length === 0 && reason === undefined && !/\n/u.test(change.text.trim());
    if (!isTyped || delay <= 0) return this.#settle();
    this.#typed = { uri: document.uri.toString(), line: change.range.start.line };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), delay);
  }

  #moved({ textEditor, selections }: TextEditorSelectionChangeEvent): void {
    const lines = this.paragraph(textEditor.document);
    const at = selections[0]?.active.line;
    if (lines === undefined || at === undefined) return;
    // The line below is where the cursor is after a line break, before the edit is heard of.
    if (at < lines.first || at > lines.last + 1) this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#typed === undefined) return;
    this.#typed = undefined;
    this.#settled.fire();
  }
}
