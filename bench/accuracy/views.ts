import type { LabelledDocument } from './corpus.ts';

/** A choice of documents that is scored by itself. */
export interface View {
  /** Short name, for JSON. */
  readonly id: string;
  readonly title: string;
  readonly documents: readonly LabelledDocument[];
}

const names: Readonly<Record<string, string>> = { en: 'English' };

const ofLanguage = (documents: readonly LabelledDocument[], language: string): LabelledDocument[] =>
  documents.filter((document) => document.language === language);

/**
 * The documents of one language: all, those of the owners kept apart, and the others.
 *
 * @param apart files of the owners kept apart; undefined where it is not known who wrote what
 */
export function languageViews(
  documents: readonly LabelledDocument[],
  apart: ReadonlySet<string> | undefined,
  language: string,
): { readonly all: View; readonly kept: View | undefined; readonly rest: View | undefined } {
  const title = names[language] ?? `Language ${language}`;
  const all = ofLanguage(documents, language);
  const half = (id: string, name: string, kept: boolean): View | undefined =>
    apart && {
      id: `${language}-${id}`,
      title: `${title}, ${name}`,
      documents: all.filter(({ file }) => apart.has(file) === kept),
    };
  return {
    all: { id: language, title, documents: all },
    kept: half('kept-apart', 'owners kept apart', true),
    rest: half('others', 'other owners', false),
  };
}

/** All documents, whatever their language. */
export const wholeView = (documents: readonly LabelledDocument[]): View => ({
  id: 'all',
  title: 'All languages',
  documents,
});

/** One view for each value of a property, the most frequent first, then by code unit. */
export function viewsBy(
  documents: readonly LabelledDocument[],
  property: (document: LabelledDocument) => string,
): View[] {
  const groups = new Map<string, LabelledDocument[]>();
  for (const document of documents) {
    const value = property(document);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [document]);
    else group.push(document);
  }
  return [...groups]
    .map(([value, group]) => ({ id: value, title: value, documents: group }))
    .sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
}
