import type { CompletionItem, Position } from 'vscode-languageserver';
import type { CheckedDocument } from '../../../engine/types.ts';
import type { RuleBook } from '../finding-markdown.ts';
import { cursorAt, itemOf } from './cursor.ts';
import { sectionOffers } from './sections.ts';
import { settingOffers } from './settings.ts';
import { suppressionOffers } from './suppressions.ts';

/** What can be put in at a place; empty for most places. */
export const completionsAt = (
  document: CheckedDocument,
  position: Position,
  book: RuleBook,
  snippets: boolean,
): CompletionItem[] => {
  const cursor = cursorAt(document, position, snippets);
  const offers = suppressionOffers(cursor, book) ?? [...settingOffers(cursor), ...sectionOffers(cursor, book.rules)];
  return offers.map((offer) => itemOf(offer, cursor));
};
