import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Section, SectionForm } from '../../plan/outline/types.ts';
import { span } from '../../plan/text/span.ts';
import type { CheckedDocument } from '../../engine/types.ts';
import { Places } from './places.ts';

const KINDS: Readonly<Record<SectionForm, SymbolKind>> = {
  document: SymbolKind.File,
  heading: SymbolKind.String,
  bold: SymbolKind.String,
  plain: SymbolKind.String,
  key: SymbolKind.Object,
  entry: SymbolKind.Property,
};

/** The sections of a plan as a tree; empty for a document that is none. */
export const symbolsOf = (document: CheckedDocument): DocumentSymbol[] => {
  const { plan, text } = document;
  if (!plan.recognition.plan && !plan.recognition.maybe) return [];
  const places = new Places(text);
  const roots: DocumentSymbol[] = [];
  const made = new Map<number, DocumentSymbol[]>();
  for (const section of plan.outline.sections) {
    if (section.form === 'document') continue;
    const symbol = symbolOf(section, places);
    made.set(section.index, symbol.children ?? []);
    const siblings = section.parent === undefined ? undefined : made.get(section.parent);
    (siblings ?? roots).push(symbol);
  }
  return roots;
};

const symbolOf = ({ title, form, span: whole, heading }: Section, places: Places): DocumentSymbol => {
  // A selection outside its symbol is refused by clients as a whole.
  const start = Math.min(Math.max(heading.start, whole.start), whole.end);
  const selection = span(start, Math.max(start, Math.min(heading.end, whole.end)));
  return {
    // An empty name is refused likewise.
    name: title.trim() === '' ? '(no title)' : title,
    kind: KINDS[form],
    range: places.range(whole),
    selectionRange: places.range(selection),
    children: [],
  };
};

/** The same as a list, for clients that know no tree. */
export const flatSymbols = (uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flatSymbols(uri, children, name),
  ]);
