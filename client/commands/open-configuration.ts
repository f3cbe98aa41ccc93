import { Uri, window, workspace, WorkspaceEdit } from 'vscode';

const NAMES = ['.pilotlint.yaml', '.pilotlint.yml', '.pilotlint.json'] as const;

const TEMPLATE = `# Settings of pilotlint for the plans below this folder. Everything is optional.
# rules:
#   vanity-metric-only: off      # off, info, warning or error
# files: [plans/*.md]            # plans, whatever their text says
# ignore: [archive/**]           # not looked at
# stage: pilot                   # idea, pilot, production or scale
# status: review                 # draft, review or approved
`;

/** Opens the configuration that holds for the active document; where there is none, offers to make one. */
export const openConfiguration = async (): Promise<void> => {
  const active = window.activeTextEditor?.document.uri;
  const folder =
    (active === undefined ? undefined : workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    void window.showInformationMessage('Open a folder first: a configuration is a file in it.');
    return;
  }
  const isBelow = active !== undefined && workspace.getWorkspaceFolder(active) === folder;
  const found = await nearest(isBelow ? Uri.joinPath(active, '..') : folder.uri, folder.uri);
  if (found !== undefined) {
    await window.showTextDocument(found);
    return;
  }
  const create = 'Create .pilotlint.yaml';
  const said = 'There is no configuration in this folder; the defaults hold.';
  if ((await window.showInformationMessage(said, create)) !== create) return;
  const uri = Uri.joinPath(folder.uri, NAMES[0]);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(TEMPLATE) });
  if (await workspace.applyEdit(edit)) await window.showTextDocument(uri);
  else void window.showWarningMessage('The file could not be made; is the folder read-only?');
};

/** From a folder up to the top of its workspace folder. */
const nearest = async (from: Uri, top: Uri): Promise<Uri | undefined> => {
  for (let folder = from; folder.path.startsWith(top.path); folder = Uri.joinPath(folder, '..')) {
    // From the inside out: the nearest one holds.
    // oxlint-disable-next-line no-await-in-loop
    const there = await Promise.all(NAMES.map((name) => isThere(Uri.joinPath(folder, name))));
    const name = NAMES.find((_, index) => there[index]);
    if (name !== undefined) return Uri.joinPath(folder, name);
    if (folder.path === '/' || folder.path === '') return undefined;
  }
  return undefined;
};

const isThere = async (uri: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};
