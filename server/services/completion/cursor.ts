import type { CompletionItem, Position, Range } from 'vscode-languageserver';
import type { CheckedDocument } from '../../../engine/types.ts';
import type { Format } from '../../../plan/outline/types.ts';
import { Places } from '../places.ts';

/** Where something is being typed. */
export interface Cursor {
  readonly document: CheckedDocument;
  readonly format: Format;
  readonly position: Position;
  readonly offset: number;
  /** Text of the line before the cursor, and behind it. */
  readonly before: string;
  readonly after: string;
  /** Between the `---` lines at the top of a Markdown document, closed or not yet. */
  readonly inFrontMatter: boolean;
  /** The client takes snippets. */
  readonly snippets: boolean;
  /** The document's own. */
  readonly lineEnd: string;
}

export const cursorAt = (document: CheckedDocument, position: Position, snippets: boolean): Cursor => {
  const { text, plan } = document;
  const places = new Places(text);
  const line = places.lineText(position.line);
  const { format } = plan.outline;
  return {
    document,
    format,
    position,
    offset: places.offset(position),
    before: line.slice(0, position.character),
    after: line.slice(position.character),
    inFrontMatter: format === 'markdown' && isInFrontMatter(text, position.line),
    snippets,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
  };
};

/** The last characters before the cursor. */
export const typed = ({ position }: Cursor, length: number): Range => ({
  start: { line: position.line, character: position.character - length },
  end: position,
});

/** What becomes an item: `snippet` where the client takes snippets, else `text`. */
export interface Offer extends Omit<CompletionItem, 'textEdit' | 'insertText' | 'insertTextFormat'> {
  /** Characters before the cursor that it replaces. */
  readonly replaces: number;
  readonly text: string;
  readonly snippet?: string;
}

export const itemOf = ({ replaces, text, snippet, ...item }: Offer, cursor: Cursor): CompletionItem => {
  const isSnippet = cursor.snippets && snippet !== undefined;
  const newText = (isSnippet ? snippet : text).replaceAll('\n', cursor.lineEnd);
  return {
    ...item,
    // As it stands: indentation and line ends are those that the text needs.
    insertTextMode: 1,
    insertTextFormat: isSnippet ? 2 : 1,
    textEdit: { range: typed(cursor, replaces), newText },
  };
};

/** A `---` that nobody has closed counts while what follows it could still be front matter. */
const isInFrontMatter = (text: string, line: number): boolean => {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u, line + 1);
  if (line === 0 || !/^---[ \t]*$/u.test(lines[0] ?? '')) return false;
  const above = lines.slice(1, line);
  if (above.some((at) => /^(?:---|\.\.\.)[ \t]*$/u.test(at))) return false;
  return above.every((at) => at.trim() === '' || /^\s|^[#-]|^[^\s:]+:/u.test(at)) || closes(text, line);
};

const closes = (text: string, line: number): boolean =>
  text
    .split(/\r\n|\r|\n/u)
    .slice(line + 1)
    .some((at) => /^(?:---|\.\.\.)[ \t]*$/u.test(at));
