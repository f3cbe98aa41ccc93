import type { CancellationToken } from 'vscode-languageserver';
import { openFindings } from '../../report/totals.ts';
import type { DocumentParams, MissingPiece } from '../protocol.ts';
import { workspaceEdit } from '../services/workspace-edit.ts';
import { checkedFor, type Session } from '../session.ts';

/** `pilotlint/missing`. */
export const missing =
  (session: Session) =>
  async ({ textDocument }: DocumentParams, token: CancellationToken): Promise<MissingPiece[] | null> => {
    const checked = await checkedFor(session, textDocument.uri, token);
    if (checked === undefined) return null;
    const { rules, fixesOf } = session.environment;
    const { document } = checked;
    const client = session.client().features;
    return openFindings(document).flatMap((finding): MissingPiece[] => {
      const fix = fixesOf(document, finding, rules).find(({ kind }) => kind === 'template');
      if (fix === undefined) return [];
      const edit = workspaceEdit({ ...checked, client }, fix.edits, false);
      return [{ rule: finding.rule, title: fix.title, message: finding.message, edit }];
    });
  };
