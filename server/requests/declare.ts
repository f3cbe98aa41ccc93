import type { CancellationToken, TextEdit } from 'vscode-languageserver';
import { declarationFix } from '../../engine/fixes/declare.ts';
import type { DeclareParams } from '../protocol.ts';
import { Places } from '../services/places.ts';
import { checkedFor, type Session } from '../session.ts';

/** `pilotlint/declare`. */
export const declare =
  (session: Session) =>
  async ({ textDocument, plan }: DeclareParams, token: CancellationToken): Promise<TextEdit[] | null> => {
    const checked = await checkedFor(session, textDocument.uri, token);
    if (checked === undefined) return null;
    const { document } = checked;
    const places = new Places(document.text);
    return declarationFix(document, plan).edits.map(({ span, newText }) => ({ range: places.range(span), newText }));
  };
