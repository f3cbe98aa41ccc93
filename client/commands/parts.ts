import { type LogOutputChannel, type TextDocument, Uri, window, workspace } from 'vscode';
import type { ActiveReadiness } from '../active-readiness.ts';
import { isLinted } from '../documents.ts';
import type { Link } from '../link.ts';
import type { ShownFindings } from '../shown-findings.ts';
import type { WhyPages } from '../why-pages.ts';
import type { ReadinessView } from '../view/readiness-view.ts';

/** What commands work with. */
export interface Parts {
  readonly link: Link;
  readonly active: ActiveReadiness;
  readonly findings: ShownFindings;
  readonly view: ReadinessView;
  readonly pages: WhyPages;
  readonly output: LogOutputChannel;
}

/** The document that a command is about: the one it was given, else the active one. Says so where there is none. */
export const targetOf = async (given: unknown): Promise<TextDocument | undefined> => {
  const document = given instanceof Uri ? await workspace.openTextDocument(given) : window.activeTextEditor?.document;
  if (document !== undefined && isLinted(document)) return document;
  void window.showInformationMessage('Open a Markdown, MDX or YAML document first.');
  return undefined;
};
