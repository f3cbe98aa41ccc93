import { type Diagnostic, Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { isWithin, worst } from './calm.ts';
import { isLinted } from './documents.ts';
import { FINDINGS_SECTION, maximumFindings } from './settings.ts';
import type { Typing } from './typing.ts';

/** What is known of a document's findings. */
export interface Findings {
  readonly all: readonly Diagnostic[];
  readonly shown: readonly Diagnostic[];
  /** Left out since there are worse ones; what waits for the end of typing is not among them. */
  readonly beyond: readonly Diagnostic[];
}

const NONE: Findings = { all: [], shown: [], beyond: [] };

/**
 * Stands between the server's findings and the editor, and keeps the editor calm: the worst few of a document, and nothing new
 * about the paragraph that is being typed.
 */
export class ShownFindings implements Disposable {
  readonly #typing: Typing;
  readonly #byUri = new Map<string, Findings>();
  readonly #changed = new EventEmitter<Uri>();
  /** The findings of a document have come. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;

  /** @param refresh has the editor ask for the findings of open documents again */
  constructor(typing: Typing, refresh: () => void) {
    this.#typing = typing;
    this.#subscriptions = Disposable.from(
      this.#changed,
      typing.onSettled(refresh),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(FINDINGS_SECTION)) refresh();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#byUri.delete(uri.toString())),
    );
  }

  of(uri: Uri): Findings {
    return this.#byUri.get(uri.toString()) ?? NONE;
  }

  /** The part of the client's middleware that findings come through. */
  readonly middleware: Pick<Middleware, 'provideDiagnostics' | 'handleDiagnostics'> = {
    provideDiagnostics: async (document, _previous, token, next) => {
      if (document instanceof Uri) return next(document, undefined, token);
      if (!isLinted(document)) return undefined;
      // Asked for as a whole each time: what of it is shown changes though the findings do not.
      const report = await next(document, undefined, token);
      if (!report || !('items' in report)) return report;
      return { ...report, items: [...this.#keep(document, report.items)] };
    },
    // Of closed files: what a run over the workspace has found.
    handleDiagnostics: (uri, diagnostics, next) => next(uri, [...worst(diagnostics, maximumFindings(uri))]),
  };

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #keep(document: TextDocument, all: readonly Diagnostic[]): readonly Diagnostic[] {
    const known = new Set(this.of(document.uri).shown.map(nameOf));
    const paragraph = this.#typing.paragraph(document);
    const isHeldBack = (finding: Diagnostic): boolean =>
      paragraph !== undefined && isWithin(finding, paragraph) && !known.has(nameOf(finding));
    const ripe = all.filter((finding) => !isHeldBack(finding));
    const shown = worst(ripe, maximumFindings(document));
    const beyond = ripe.filter((finding) => !shown.includes(finding));
    this.#byUri.set(document.uri.toString(), { all, shown, beyond });
    this.#changed.fire(document.uri);
    return shown;
  }
}

/** Has the editor ask for the findings of all open documents again. */
export const askAgain = (client: BaseLanguageClient): void => {
  const feature = client.getFeature('textDocument/diagnostic');
  for (const document of workspace.textDocuments) {
    const provider = feature.getProvider(document);
    if (provider === undefined) continue;
    provider.onDidChangeDiagnosticsEmitter.fire();
    return;
  }
};

/** The rule that a finding comes from. */
export const ruleOf = ({ code }: Diagnostic): string =>
  String(typeof code === 'object' && code !== null ? code.value : (code ?? ''));

/** The same for the same finding after an edit elsewhere. */
const nameOf = (finding: Diagnostic): string => `${ruleOf(finding)} ${finding.message}`;
