import assert from 'node:assert/strict';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import { type Client, type Hello, inProcess, PULLING, PUSHED } from './client.ts';
import { memoryFiles, testEnvironment, WEAK } from './support.ts';
import type { LintWorkspaceResult } from '../../server/protocol.ts';

const ROOT = 'file:///work';
const URI = `${ROOT}/docs/plan.md`;
const CONFIGURATION = `${ROOT}/.pilotlint.yaml`;
const OFF = 'rules:\n  owner-missing: off\n';

const WATCHING: Hello = {
  ...PULLING,
  capabilities: {
    ...PULLING.capabilities,
    workspace: { diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  },
};

const codes = async (client: Client, uri = URI): Promise<readonly unknown[]> =>
  (await client.pulled(uri)).map(({ code }) => code);

const messageOf = (diagnostic: Diagnostic | undefined): string =>
  typeof diagnostic?.message === 'string' ? diagnostic.message : '';

const started = async (files: Record<string, string | Error>, hello: Hello = PULLING): Promise<Client> => {
  const client = inProcess(testEnvironment({ files: memoryFiles(files) }));
  await client.initialize({ folders: [ROOT], ...hello });
  return client;
};

describe('configuration', () => {
  it('is the nearest one above the document, on the disk', async () => {
    const files = { [CONFIGURATION]: 'rules:\n  rollback-missing: off\n', [`${ROOT}/docs/.pilotlint.yml`]: OFF };
    const client = await started(files);
    await client.open(URI, WEAK);
    assert.ok(!(await codes(client)).includes('owner-missing'));
    assert.ok((await codes(client)).includes('rollback-missing'));
    await client.open(`${ROOT}/plan.md`, WEAK);
    assert.ok(!(await codes(client, `${ROOT}/plan.md`)).includes('rollback-missing'));
  });

  it('counts escaped characters of a URI as themselves', async () => {
    const client = await started({ 'file:///my%20work/pl%C3%A4ne/.pilotlint.yaml': OFF });
    await client.open('file:///my%20work/pl%C3%A4ne/100%.md', WEAK);
    assert.ok(!(await codes(client, 'file:///my%20work/pl%C3%A4ne/100%.md')).includes('owner-missing'));
  });

  it('of the first workspace folder holds for a document that is not saved yet', async () => {
    const client = await started({ [CONFIGURATION]: OFF });
    await client.open('untitled:Untitled-1', WEAK);
    assert.ok(!(await codes(client, 'untitled:Untitled-1')).includes('owner-missing'));
    const nowhere = await started({ [CONFIGURATION]: OFF }, { ...PULLING, folders: [] });
    await nowhere.open('untitled:Untitled-1', WEAK);
    assert.ok((await codes(nowhere, 'untitled:Untitled-1')).includes('owner-missing'));
  });

  it('is read through a client that offers it, in any file system', async () => {
    const asked: string[] = [];
    const client = inProcess(testEnvironment());
    client.connection.onRequest('pilotlint/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri === 'vscode-vfs://github/a/b/.pilotlint.json' ? '{ "rules": { "owner-missing": "off" } }' : null;
    });
    await client.initialize({ ...PULLING, options: { readFile: true } });
    const uri = 'vscode-vfs://github/a/b/docs/plan.md';
    await client.open(uri, WEAK);
    assert.ok(!(await codes(client, uri)).includes('owner-missing'));
    assert.ok(asked.includes('vscode-vfs://github/a/b/docs/.pilotlint.yaml'));
    const unasked = asked.length;
    await client.pull(uri);
    assert.equal(asked.length, unasked);
  });

  it('is no obstacle where nobody can read it', async () => {
    const client = inProcess(testEnvironment());
    await client.initialize(PULLING);
    await client.open('vscode-vfs://github/a/plan.md', WEAK);
    assert.ok((await codes(client, 'vscode-vfs://github/a/plan.md')).length > 0);
  });

  it('keeps what it ignores silent, below the folder that it holds for', async () => {
    const inner = `${ROOT}/docs/old/plan.md`;
    const files = { [CONFIGURATION]: 'ignore: [docs/old/**]\n', [`${ROOT}/docs/old/.pilotlint.yaml`]: OFF };
    const client = await started(files);
    await client.open(inner, WEAK);
    assert.deepEqual(await codes(client, inner), []);
    assert.equal(
      await client.request('textDocument/hover', {
        textDocument: { uri: inner },
        position: { line: 38, character: 5 },
      }),
      null,
    );
    await client.open(URI, WEAK);
    assert.ok((await codes(client)).length > 0);
  });

  it('may come to ignore a document, although the nearest file stays as it was', async () => {
    const files: Record<string, string> = { [`${ROOT}/docs/.pilotlint.yaml`]: 'stage: pilot\n', [CONFIGURATION]: '' };
    const client = await started(files, PUSHED);
    await client.open(URI, WEAK);
    await client.pushed(URI, (found) => found.length > 0);
    files[CONFIGURATION] = 'ignore: [docs]\n';
    await client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    await client.pushed(URI, (found) => found.length === 0);
  });

  it('of a folder that joins the workspace holds at once, and that of one that leaves no more', async () => {
    const client = await started(
      { 'file:///late/.pilotlint.yaml': OFF },
      {
        capabilities: { ...PULLING.capabilities, workspace: { workspaceFolders: true } },
        folders: ['file:///early'],
      },
    );
    const move = (added: readonly string[], removed: readonly string[]): Promise<void> => {
      const folders = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
      return client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: folders(added), removed: folders(removed) },
      });
    };
    await client.open('untitled:New', WEAK);
    assert.ok((await codes(client, 'untitled:New')).includes('owner-missing'));
    await move(['file:///late'], ['file:///early']);
    assert.ok(!(await codes(client, 'untitled:New')).includes('owner-missing'));
    await move([], ['file:///late']);
    assert.ok((await codes(client, 'untitled:New')).includes('owner-missing'));
  });

  it('is watched where the client can, and read again when it changes', async () => {
    const files: Record<string, string> = {};
    const client = inProcess(testEnvironment({ files: memoryFiles(files) }));
    const registered: string[] = [];
    client.connection.onRequest('client/registerCapability', ({ registrations }) => {
      registered.push(JSON.stringify(registrations));
      return null;
    });
    await client.initialize({ ...WATCHING, folders: [ROOT] });
    await client.open(URI, WEAK);
    assert.ok((await codes(client)).includes('owner-missing'));
    assert.match(registered.join(''), /didChangeWatchedFiles.*\*\*\/\.pilotlint\.yaml/u);
    files[CONFIGURATION] = OFF;
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIGURATION, type: 1 }] });
    await client.until('refresh', () => client.told.find(({ method }) => method === 'workspace/diagnostic/refresh'));
    assert.ok(!(await codes(client)).includes('owner-missing'));
  });

  it('is looked at when something is saved, where the client cannot watch', async () => {
    const files: Record<string, string> = {};
    const client = await started(files, PUSHED);
    await client.open(URI, WEAK);
    await client.pushed(URI, (found) => found.some(({ code }) => code === 'owner-missing'));
    files[CONFIGURATION] = OFF;
    await client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    await client.pushed(URI, (found) => found.length > 0 && !found.some(({ code }) => code === 'owner-missing'));
  });

  it('that is mistaken says so at its place, open or not, until it is mended', async () => {
    const files: Record<string, string> = { [CONFIGURATION]: 'rules:\n  owner-mising: off\nstage: pilot\n' };
    const client = await started(files, PUSHED);
    await client.open(URI, WEAK);
    const [mistake] = await client.pushed(CONFIGURATION, (found) => found.length > 0);
    assert.match(messageOf(mistake), /There is no rule “owner-mising”. Did you mean “owner-missing”\?/u);
    assert.deepEqual(mistake?.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 14 } });
    // Open, its own text counts, saved or not.
    await client.open(CONFIGURATION, files[CONFIGURATION] ?? '', 'yaml');
    await client.pushed(CONFIGURATION, (found) => found.length === 1);
    await client.change(CONFIGURATION, 2, { text: OFF });
    await client.pushed(CONFIGURATION, (found) => found.length === 0);
    files[CONFIGURATION] = OFF;
    await client.notify('textDocument/didSave', { textDocument: { uri: CONFIGURATION } });
    await client.pushed(URI, (found) => found.length > 0 && !found.some(({ code }) => code === 'owner-missing'));
    await client.close(CONFIGURATION);
    assert.deepEqual(client.pushes(CONFIGURATION).at(-1)?.diagnostics, []);
  });

  it('that cannot be read is told at the file, and the defaults hold', async () => {
    const client = await started({ [CONFIGURATION]: new Error('permission denied') });
    await client.open(URI, WEAK);
    assert.ok((await codes(client)).includes('owner-missing'));
    const [mistake] = await client.pushed(CONFIGURATION, (found) => found.length > 0);
    assert.equal(mistake?.message, 'The file cannot be read: permission denied');
  });

  it('that is open gets its mistakes on demand, too, and is never linted as a plan', async () => {
    const client = await started({});
    await client.open(CONFIGURATION, 'stage: pilo\nstatus: draft\n', 'yaml');
    const [mistake, ...more] = await client.pulled(CONFIGURATION);
    assert.match(messageOf(mistake), /“stage” cannot be “pilo”/u);
    assert.deepEqual(more, []);
  });
});

describe('linting a workspace', () => {
  const files = (): Record<string, string> => ({
    [URI]: WEAK,
    [`${ROOT}/notes.md`]: '# Shopping\n\nMilk.\n',
    [`${ROOT}/archive/old.md`]: WEAK,
    [CONFIGURATION]: 'ignore: [archive/**]\n',
  });

  it('lists plans, shows their findings, and takes them back when a file changes', async () => {
    const client = await started(files(), WATCHING);
    const result = await client.request<LintWorkspaceResult>('pilotlint/lintWorkspace', {});
    assert.deepEqual(result.errors, []);
    assert.equal(result.skipped, 1);
    const [file, ...more] = result.files;
    assert.deepEqual(more, []);
    assert.deepEqual([file?.uri, file?.plan, file?.maybe], [URI, true, false]);
    const shown = await client.pushed(URI, (found) => found.length > 0);
    assert.equal(file?.findings.error, shown.filter(({ severity }) => severity === 1).length);
    // While it is open, its findings come by the other way.
    await client.open(URI, WEAK);
    await client.pushed(URI, (found) => found.length === 0);
    assert.ok((await client.pulled(URI)).length > 0);
    await client.close(URI);
    await client.pushed(URI, (found) => found.length > 0);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: URI, type: 2 }] });
    await client.pushed(URI, (found) => found.length === 0);
  });

  it('takes back what an earlier run has shown and this one has not', async () => {
    const given = files();
    const client = await started(given);
    await client.request('pilotlint/lintWorkspace');
    await client.pushed(URI, (found) => found.length > 0);
    given[URI] = '# Shopping\n';
    await client.request('pilotlint/lintWorkspace');
    await client.pushed(URI, (found) => found.length === 0);
  });

  it('looks at the files it is told, and names those that cannot be read', async () => {
    const broken = `${ROOT}/broken.md`;
    const client = await started({ [URI]: WEAK, [broken]: new Error('permission denied') });
    const result = await client.request<LintWorkspaceResult>('pilotlint/lintWorkspace', {
      uris: [broken, URI, `${ROOT}/gone.md`],
    });
    assert.deepEqual(result.errors, [{ uri: broken, message: 'permission denied' }]);
    assert.deepEqual(
      result.files.map(({ uri }) => uri),
      [URI],
    );
  });

  it('tells how far it is', async () => {
    const client = await started(files());
    const progress: unknown[] = [];
    client.connection.onNotification('$/progress', (params) => {
      progress.push(params);
    });
    await client.request('pilotlint/lintWorkspace', { workDoneToken: 'run' });
    assert.deepEqual(progress[0], {
      token: 'run',
      value: { kind: 'begin', title: 'pilotlint', cancellable: true, percentage: 0 },
    });
    assert.deepEqual(progress.at(-1), { token: 'run', value: { kind: 'end' } });
    assert.equal(progress.length, 2 + 3);
  });

  it('hears while it runs that it is cancelled, and leaves what is shown as it was', async () => {
    const client = await started(files());
    await client.request('pilotlint/lintWorkspace');
    const shown = client.pushes(URI).length;
    const uris = Array.from({ length: 60 }, () => URI);
    const source = new CancellationTokenSource();
    const run = client.connection.sendRequest('pilotlint/lintWorkspace', { uris }, source.token);
    // Answered in between, which tells that the run has begun.
    await client.request('pilotlint/rulePage', { rule: 'rollback-missing' });
    source.cancel();
    await assert.rejects(run, { code: -32_800 });
    assert.equal(client.pushes(URI).length, shown);
  });

  it('says so where files cannot be listed', async () => {
    const client = inProcess(testEnvironment());
    await client.initialize({ ...PULLING, folders: ['vscode-vfs://github/a'] });
    await assert.rejects(client.request('pilotlint/lintWorkspace'), /cannot be listed/u);
  });
});
