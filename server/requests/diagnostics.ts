import {
  type CancellationToken,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Checked } from '../checks.ts';
import { isConfigurationFile } from '../configuration-files.ts';
import { configurationDiagnostics, diagnosticsOf } from '../services/diagnostics.ts';
import { checkedFor, rulePageOf, type Session } from '../session.ts';
import { placeOf } from '../uris.ts';

/** What is shown of an open document. */
export interface Shown {
  readonly version: number;
  readonly diagnostics: Diagnostic[];
  /** The same as long as the diagnostics are. */
  readonly id: string;
}

/** `textDocument/diagnostic`. A document that is not open has none. */
export const pullDiagnostics =
  (session: Session) =>
  async (
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const shown = await asPull(shownOf(session, textDocument.uri, () => checkedFor(session, textDocument.uri, token)));
    if (shown === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { id, diagnostics } = shown;
    return id === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: diagnostics };
  };

/** @param check checks the document, where it is not a configuration file */
export const shownOf = async (
  session: Session,
  uri: string,
  check: () => Promise<Checked | undefined>,
): Promise<Shown | undefined> => {
  if (isConfigurationFile(uri)) return shownOfConfiguration(session, uri);
  const checked = await check();
  if (checked === undefined) return undefined;
  const { version, document, ignored, id } = checked;
  if (ignored) return { version, diagnostics: [], id: `${id} ignored` };
  const features = session.client().features.diagnostics;
  const diagnostics = diagnosticsOf(document, { uri, version, features, rulePage: rulePageOf(session) });
  return { version, diagnostics, id };
};

const shownOfConfiguration = async (session: Session, uri: string): Promise<Shown | undefined> => {
  const snapshot = session.documents.snapshot(uri);
  if (snapshot === undefined) return undefined;
  const { version, text } = snapshot;
  const { problems } = await session.environment.readConfiguration(text, placeOf(uri).path);
  return { version, diagnostics: configurationDiagnostics(problems, text), id: `configuration ${version}` };
};

/** A pull that came too late says so in the way that makes the client ask again. */
const asPull = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) throw error;
    const data: DiagnosticServerCancellationData = { retriggerRequest: true };
    throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, data);
  }
};
