import * as vscode from 'vscode';
import type { Api } from '../../../client/extension.ts';

export const ID = 'pilotlint.pilotlint';

/** Whether this extension host is a Node process; else it is a web worker. */
export const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

/** No `node:assert` in a web worker. */
export function ok(value: unknown, message: string): asserts value {
  if (value === undefined || value === null || value === false) throw new Error(message);
}

export const equal = (actual: unknown, expected: unknown, what: string): void => {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
};

/**
 * Asks until there is an answer: an editor does most things a little later.
 *
 * @param otherwise what there is instead, for the message
 */
export const until = async <T>(
  what: string,
  ask: () => T | Promise<T>,
  milliseconds = 20_000,
  otherwise: () => string = () => '',
): Promise<NonNullable<Exclude<T, false>>> => {
  for (const limit = Date.now() + milliseconds; ; ) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<Exclude<T, false>>;
    if (Date.now() > limit) throw new Error(`waited ${milliseconds} ms in vain until ${what} ${otherwise()}`);
    // oxlint-disable-next-line no-await-in-loop
    await pause(50);
  }
};

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export const api = async (): Promise<Api> => {
  const extension = vscode.extensions.getExtension<Api>(ID);
  ok(extension, `${ID} is not there`);
  return extension.activate();
};

const folder = (): vscode.Uri => {
  const first = vscode.workspace.workspaceFolders?.[0];
  ok(first, 'no folder is open');
  return first.uri;
};

export const at = (...path: readonly string[]): vscode.Uri => vscode.Uri.joinPath(folder(), ...path);

/** Opens a file of the workspace in the editor. */
export const show = async (...path: readonly string[]): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(...path)), { preview: false });

/** Opens a copy of a file of the workspace, which a test may edit. */
export const showCopy = async (name: string, copy: string): Promise<vscode.TextEditor> => {
  await vscode.workspace.fs.writeFile(at(copy), await vscode.workspace.fs.readFile(at(name)));
  return show(copy);
};

export const showText = async (language: string, content: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));

export const findingsOf = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'pilotlint');

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  typeof code === 'object' ? String(code.value) : String(code);

export const finding = (document: vscode.TextDocument, rule: string): vscode.Diagnostic | undefined =>
  findingsOf(document).find((one) => ruleOf(one) === rule);

export const closeAll = async (): Promise<void> => {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
};
