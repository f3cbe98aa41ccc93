import type { CancellationToken } from 'vscode-languageserver';
import { PLAIN } from '../../report/palette.ts';
import { asciiWidth } from '../../report/text.ts';
import { whyPage } from '../../report/why.ts';
import type { DocumentParams } from '../protocol.ts';
import { checkedFor, type Session } from '../session.ts';
import { placeOf } from '../uris.ts';

/** Columns of the page. */
const WIDTH = 100;

/** `pilotlint/why`. */
export const why =
  (session: Session) =>
  async ({ textDocument }: DocumentParams, token: CancellationToken): Promise<string | null> => {
    const checked = await checkedFor(session, textDocument.uri, token);
    if (checked === undefined) return null;
    const { document, inForce } = checked;
    const { stage, status } = inForce.settings;
    const path = inForce.uri === undefined ? undefined : placeOf(inForce.uri).path;
    return whyPage(document, { path, stage, status }, { palette: PLAIN, width: WIDTH, measure: asciiWidth });
  };
