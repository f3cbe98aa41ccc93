import { type CancellationToken, type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { hoverAt } from '../services/hover.ts';
import { plainText } from '../services/markup.ts';
import { Places } from '../services/places.ts';
import { checkedFor, type Session } from '../session.ts';

/** `textDocument/hover`. */
export const hover =
  (session: Session) =>
  async ({ textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | null> => {
    const checked = await checkedFor(session, textDocument.uri, token);
    if (checked === undefined || checked.ignored) return null;
    const places = new Places(checked.document.text);
    const told = hoverAt(checked.document, places.offset(position), session.environment);
    if (told === undefined) return null;
    const isMarkdown = session.client().features.markdownHover;
    return {
      contents: isMarkdown
        ? { kind: MarkupKind.Markdown, value: told.markdown }
        : { kind: MarkupKind.PlainText, value: plainText(told.markdown) },
      range: places.range(told.span),
    };
  };
