import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentParams, Readiness } from '../protocol.ts';
import { readinessOf } from '../services/readiness.ts';
import { checkedFor, type Session } from '../session.ts';

/** `pilotlint/readiness`. */
export const readiness =
  (session: Session) =>
  async ({ textDocument }: DocumentParams, token: CancellationToken): Promise<Readiness | null> => {
    const checked = await checkedFor(session, textDocument.uri, token);
    if (checked === undefined) return null;
    const { rules, aspectName } = session.environment;
    return readinessOf({ ...checked, rules, aspectName });
  };
