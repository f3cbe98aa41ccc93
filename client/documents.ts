import { languages, type TextDocument } from 'vscode';
import type { TextDocumentFilter } from 'vscode-languageclient';

/** Languages that plans are written in, in every scheme: a plan on a virtual file system is a plan too. */
export const SELECTOR: TextDocumentFilter[] = ['markdown', 'mdx', 'yaml'].map((language) => ({ language }));

/** Scheme of the rules' pages, which the server writes when one is opened. */
export const RULE_SCHEME = 'pilotlint-rule';
/** Scheme of the pages that say how a document was decided on. */
export const WHY_SCHEME = 'pilotlint-why';

/** Whether the server is told of a document. Its own pages quote plans and are none. */
export const isLinted = (document: TextDocument): boolean =>
  document.uri.scheme !== RULE_SCHEME &&
  document.uri.scheme !== WHY_SCHEME &&
  languages.match(
    SELECTOR.map(({ language }) => ({ language: language ?? '' })),
    document,
  ) > 0;
