import { type CancellationToken, FileType, Uri, workspace } from 'vscode';

const GLOB = '**/*.{md,mdx,markdown,yaml,yml}';
const WANTED = /\.(?:md|mdx|markdown|ya?ml)$/iu;
/** Other people's code, and what is hidden. */
const LEFT_OUT = /^(?:node_modules|\..*)$/u;

/** What may be a plan, by its name, in all folders of the workspace, on any file system. */
export const planFiles = async (token: CancellationToken): Promise<readonly Uri[]> => {
  const found = (await workspace.findFiles(GLOB, '**/node_modules/**', undefined, token)).filter(isWanted);
  if (found.length > 0) return found;
  // A virtual file system may know no search; its folders can be walked all the same.
  const walked: Uri[] = [];
  for (const { uri } of workspace.workspaceFolders ?? []) {
    // oxlint-disable-next-line no-await-in-loop
    await walk(uri, walked, token);
  }
  return walked;
};

const isWanted = (uri: Uri): boolean =>
  !workspace
    .asRelativePath(uri, false)
    .split('/')
    .some((part) => LEFT_OUT.test(part));

/** A folder that cannot be read is passed over. */
const walk = async (folder: Uri, found: Uri[], token: CancellationToken): Promise<void> => {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  for (const [name, type] of entries) {
    if (token.isCancellationRequested) return;
    if (LEFT_OUT.test(name)) continue;
    const uri = Uri.joinPath(folder, name);
    // oxlint-disable-next-line no-await-in-loop
    if (type === FileType.Directory) await walk(uri, found, token);
    else if (type === FileType.File && WANTED.test(name)) found.push(uri);
  }
};
