import {
  type CancellationToken,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import type { LintWorkspaceParams, LintWorkspaceResult, WorkspaceFile } from '../protocol.ts';
import { breath } from '../checks.ts';
import { isConfigurationFile } from '../configuration-files.ts';
import { diagnosticsOf } from '../services/diagnostics.ts';
import { workspaceFile } from '../services/readiness.ts';
import { rulePageOf, type Session } from '../session.ts';
import { placeOf } from '../uris.ts';
import type { WorkspaceFindings } from '../workspace-findings.ts';

/** `pilotlint/lintWorkspace`. A run that is cancelled changes nothing of what is shown. */
export const lintWorkspace =
  (session: Session, findings: WorkspaceFindings) =>
  async (params: LintWorkspaceParams | undefined, token: CancellationToken): Promise<LintWorkspaceResult> => {
    const uris = (params?.uris ?? (await listed(session))).filter((uri) => !isConfigurationFile(uri));
    const linted: Linted[] = [];
    const errors: { uri: string; message: string }[] = [];
    const report = progressOn(session, params?.workDoneToken, uris.length);
    try {
      await report.begin();
      for (const [index, uri] of uris.entries()) {
        // One after the other: each is a piece of work, and between two of them other requests have their turn.
        // oxlint-disable-next-line no-await-in-loop
        await breath();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
        // oxlint-disable-next-line no-await-in-loop
        await report.at(index, uri);
        // oxlint-disable-next-line no-await-in-loop
        const one = await lintOne(session, uri).catch((error: unknown) => {
          errors.push({ uri, message: error instanceof Error ? error.message : String(error) });
        });
        if (one !== undefined) linted.push(one);
      }
      await findings.replace(linted.map(({ file: { uri }, diagnostics }) => ({ uri, diagnostics })));
    } finally {
      await report.end();
    }
    const files = linted.map(({ file }) => file).filter(({ plan, maybe }) => plan || maybe);
    return { files, skipped: linted.length - files.length, errors };
  };

interface Linted {
  readonly file: WorkspaceFile;
  /** Empty for an open document, whose findings come on their own way. */
  readonly diagnostics: Diagnostic[];
}

/** Undefined where the file is ignored or gone. */
const lintOne = async (session: Session, uri: string): Promise<Linted | undefined> => {
  const { configurations, checks, files, documents, client } = session;
  const options = { uri, features: client().features.diagnostics, rulePage: rulePageOf(session) };
  if (documents.isOpen(uri)) {
    const checked = await checks.of(uri);
    if (checked === undefined || checked.ignored) return undefined;
    return { file: workspaceFile(uri, checked.document), diagnostics: [] };
  }
  const { inForce, ignored } = await configurations.of(uri);
  const text = ignored ? undefined : await files.readText(uri);
  if (text === undefined) return undefined;
  const document = checks.lint({ uri, languageId: '', text }, inForce);
  return { file: workspaceFile(uri, document), diagnostics: diagnosticsOf(document, { ...options, version: 0 }) };
};

const listed = async ({ client, files }: Session): Promise<readonly string[]> => {
  const lists = await Promise.all(client().folders.map((folder) => files.list(folder)));
  if (lists.length > 0 && lists.every((list) => list === undefined)) {
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      'The files of this workspace cannot be listed; name them in `uris`.',
    );
  }
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
};

/** Tells how far the work is, to a client that has given a token to tell it by. */
const progressOn = ({ connection }: Session, token: string | number | undefined, total: number) => {
  const send = async (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): Promise<void> => {
    if (token !== undefined) await connection.sendProgress(WorkDoneProgress.type, token, value);
  };
  return {
    begin: () => send({ kind: 'begin', title: 'pilotlint', cancellable: true, percentage: 0 }),
    at: (index: number, uri: string) =>
      send({ kind: 'report', message: placeOf(uri).path, percentage: Math.floor((100 * index) / total) }),
    end: () => send({ kind: 'end' }),
  };
};
