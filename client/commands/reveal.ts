import { commands, Range, Uri, window } from 'vscode';
import type { Range as Place } from 'vscode-languageclient';
import { VIEW } from '../view/readiness-view.ts';

/** Shows a place, as the nodes of the view lead to it. */
export const reveal = async ({ uri, range }: { readonly uri: string; readonly range?: Place }): Promise<void> => {
  const place = range && new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await window.showTextDocument(Uri.parse(uri), place === undefined ? {} : { selection: place });
};

export const showReadiness = async (): Promise<void> => {
  await commands.executeCommand(`${VIEW}.focus`);
};
