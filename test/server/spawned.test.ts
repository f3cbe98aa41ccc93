import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CompletionItem, DocumentSymbol, Hover, InitializeResult } from 'vscode-languageserver';
import {
  CancellationTokenSource,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node';
import type { LintWorkspaceResult, Readiness } from '../../server/protocol.ts';
import { Client, type Hello, PULLING, PUSHED, spawned, type Spawned } from './client.ts';
import { WEAK } from './support.ts';

const URI = 'file:///nowhere/plan.md';
const AT_OBJECTIVE = { textDocument: { uri: URI }, position: { line: 8, character: 5 } };

/** Runs a session with the built server; it has to end as the protocol says, with nothing on standard error. */
const session = async (
  hello: Hello,
  use: (client: Client, result: InitializeResult, server: Spawned) => Promise<void>,
) => {
  const server = spawned({ args: ['--stdio'] });
  try {
    await use(server.client, await server.client.initialize(hello), server);
    assert.equal(await server.client.request('shutdown'), null);
    await server.client.notify('exit');
    assert.deepEqual(await server.ended, { code: 0, stderr: '' });
  } finally {
    server.kill();
  }
};

describe('the language server over standard input and output', function () {
  this.timeout(60_000);

  it('says what it can do: to a client that knows little', () =>
    session({}, async (_client, { capabilities, serverInfo }) => {
      assert.equal(serverInfo?.name, 'pilotlint');
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
      assert.equal(capabilities.diagnosticProvider, undefined);
      assert.equal(capabilities.codeActionProvider, undefined);
      assert.equal(capabilities.positionEncoding, undefined);
      assert.equal(capabilities.hoverProvider, true);
    }));

  it('says what it can do: to a client that knows all', () =>
    session(
      {
        capabilities: {
          general: { positionEncodings: ['utf-8', 'utf-16'] },
          textDocument: {
            diagnostic: {},
            codeAction: {
              codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
              dataSupport: true,
              resolveSupport: { properties: ['edit'] },
            },
          },
        },
      },
      async (_client, { capabilities }) => {
        assert.equal(capabilities.positionEncoding, 'utf-16');
        assert.ok(capabilities.diagnosticProvider);
        assert.deepEqual(capabilities.codeActionProvider, {
          codeActionKinds: ['quickfix', 'source.fixAll.pilotlint', 'refactor.rewrite.pilotlint'],
          resolveProvider: true,
        });
      },
    ));

  it('pushes findings of a plan, and takes them back when it is closed', () =>
    session(PUSHED, async (client) => {
      await client.open(URI, WEAK);
      const diagnostics = await client.pushed(URI, (found) => found.length > 0);
      assert.ok(diagnostics.some(({ code, source }) => code === 'go-no-go-missing' && source === 'pilotlint'));
      await client.close(URI);
      await client.pushed(URI, (found) => found.length === 0);
    }));

  it('answers every request', () =>
    session(
      {
        ...PULLING,
        capabilities: {
          ...PULLING.capabilities,
          textDocument: {
            diagnostic: {},
            codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
          },
        },
      },
      async (client) => {
        await client.open(URI, WEAK);
        const diagnostics = await client.pulled(URI);
        assert.ok(diagnostics.length > 3);
        const hover = await client.request<Hover>('textDocument/hover', AT_OBJECTIVE);
        assert.match(JSON.stringify(hover.contents), /go-no-go-missing/u);
        assert.ok(Array.isArray(await client.request<CompletionItem[]>('textDocument/completion', AT_OBJECTIVE)));
        const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', AT_OBJECTIVE);
        assert.equal(symbols[0]?.name, 'Pilot Proposal: AI Ticket Assistant for the IT Service Desk');
        const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: URI },
          range: diagnostics[0]?.range,
          context: { diagnostics },
        });
        assert.ok(Array.isArray(actions));
        const readiness = await client.request<Readiness>('pilotlint/readiness', { textDocument: { uri: URI } });
        assert.deepEqual([readiness.plan, readiness.total], [true, 21]);
        assert.ok(readiness.covered > 0 && readiness.covered < 21);
        assert.match(await client.request('pilotlint/why', { textDocument: { uri: URI } }), /A plan/u);
        assert.match(await client.request('pilotlint/rulePage', { rule: 'rollback-missing' }), /^# rollback-missing/u);
        assert.equal(await client.request('pilotlint/rulePage', { rule: 'no-such' }), null);
      },
    ));

  it('keeps in step with edits that overlap, and leaves out what comes out of order or is cancelled', () =>
    session(PULLING, async (client) => {
      await client.open(URI, WEAK);
      const at = (line: number, character: number) => ({ line, character });
      await client.change(
        URI,
        2,
        { range: { start: at(0, 0), end: at(0, 0) }, text: '# New 𝒳\r\n\r\n' },
        { range: { start: at(2, 4), end: at(1, 0) }, text: '#' },
        { range: { start: at(38, 0), end: at(99, 0) }, text: '' },
      );
      await client.change(URI, 1, { text: 'too late' });
      const source = new CancellationTokenSource();
      const cancelled = client.connection.sendRequest('textDocument/hover', AT_OBJECTIVE, source.token);
      source.cancel();
      await assert.rejects(cancelled, { code: -32_800 });
      const lines = `# New 𝒳\r\n#lot${WEAK.slice('# Pilot'.length)}`.split('\n');
      await client.open('file:///nowhere/fresh.md', `${lines.slice(0, 38).join('\n')}\n`);
      assert.deepEqual(await client.pulled(URI), await client.pulled('file:///nowhere/fresh.md'));
      assert.ok((await client.pulled(URI)).length > 0);
    }));

  it('links findings to the pages of rules that were built beside it', () =>
    session(
      { capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: { codeDescriptionSupport: true } } } },
      async (client) => {
        await client.open(URI, WEAK);
        const [first] = await client.pulled(URI);
        const wanted = pathToFileURL(join(process.cwd(), 'dist', 'rules', `${first?.code}.md`)).href;
        assert.equal(first?.codeDescription?.href, wanted);
      },
    ));

  it('reads configuration from the disk, and lints a workspace with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilotlint-lsp-'));
    const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
    try {
      writeFileSync(join(folder, 'plan.md'), WEAK);
      writeFileSync(join(folder, 'other.md'), '# Shopping\n\nMilk.\n');
      writeFileSync(join(folder, '.pilotlint.yaml'), 'rules:\n  go-no-go-missing: off\n');
      await session({ ...PULLING, folders: [uri('')] }, async (client) => {
        const { files, skipped } = await client.request<LintWorkspaceResult>('pilotlint/lintWorkspace');
        assert.deepEqual([files.map((file) => file.uri), skipped], [[uri('plan.md')], 1]);
        const shown = await client.pushed(uri('plan.md'), (found) => found.length > 0);
        assert.ok(!shown.some(({ code }) => code === 'go-no-go-missing'));
        await client.open(uri('plan.md'), WEAK);
        const pulled = await client.pulled(uri('plan.md'));
        assert.deepEqual(pulled, shown);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('refuses what it does not know, and what comes too early or too late', async () => {
    const server = spawned();
    try {
      const { client } = server;
      await assert.rejects(client.request('textDocument/hover', AT_OBJECTIVE), { code: -32_002 });
      await client.initialize();
      await assert.rejects(client.initialize(), { code: -32_600 });
      await assert.rejects(client.request('textDocument/rename', AT_OBJECTIVE), { code: -32_601 });
      await client.notify('pilotlint/noSuchNotification', {});
      await client.request('shutdown');
      await assert.rejects(client.request('textDocument/hover', AT_OBJECTIVE), { code: -32_600 });
      await client.notify('exit');
      assert.deepEqual(await server.ended, { code: 0, stderr: '' });
    } finally {
      server.kill();
    }
  });

  it('ends with 1 when it is left without a shutdown', async () => {
    const told = spawned();
    await told.client.initialize();
    await told.client.notify('exit');
    assert.equal((await told.ended).code, 1);
    const left = spawned();
    await left.client.initialize();
    left.endInput();
    assert.equal((await left.ended).code, 1);
  });

  it('ends quietly when nobody reads what it writes', async () => {
    const server = spawned();
    await server.client.initialize(PUSHED);
    server.closeOutput();
    await server.client.open(URI, WEAK);
    assert.deepEqual(await server.ended, { code: 1, stderr: '' });
  });

  it('lives on when a request makes no sense', () =>
    session(PULLING, async (client) => {
      await assert.rejects(client.request('textDocument/hover', { nothing: true }), { code: -32_603 });
      await assert.rejects(client.request('pilotlint/readiness', null), { code: -32_603 });
      await client.notify('textDocument/didChange', { textDocument: { uri: URI, version: 2 } });
      await client.open(URI, WEAK);
      assert.ok((await client.pulled(URI)).length > 0);
      assert.ok(client.complaints().some((message) => message.includes('failed')));
    }));

  it('lives on when a message is no JSON', () =>
    session(PULLING, async (client, _result, server) => {
      server.write('Content-Length: 7\r\n\r\n{"json"');
      server.write('Content-Length: 2\r\n\r\n[]');
      await client.open(URI, WEAK);
      assert.ok((await client.pulled(URI)).length > 0);
    }));

  it('runs from a copy of dist/ alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilotlint-lsp-'));
    try {
      cpSync('dist', join(folder, 'dist'), { recursive: true });
      const server = spawned({ command: join(folder, 'dist', 'pilotlint.mjs') });
      await server.client.initialize(PULLING);
      await server.client.open('file:///x/plan.yaml', `pilotlint: 1\ntitle: AI pilot\n`, 'yaml');
      assert.ok((await server.client.pulled('file:///x/plan.yaml')).length > 0);
      await server.client.request('shutdown');
      await server.client.notify('exit');
      assert.deepEqual(await server.ended, { code: 0, stderr: '' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('speaks with the Node process that has forked it', async () => {
    const child = fork(join(process.cwd(), 'dist', 'pilotlint.mjs'), ['lsp', '--node-ipc'], { stdio: 'pipe' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    try {
      const client = new Client(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
      await client.initialize(PULLING);
      await client.open(URI, WEAK);
      assert.ok((await client.pulled(URI)).length > 0);
      await client.request('shutdown');
      await client.notify('exit');
      assert.equal(await ended, 0);
    } finally {
      child.kill();
    }
  });

  it('is not loaded by the other commands', () => {
    assert.doesNotMatch(readFileSync('dist/command.cjs', 'utf8'), /textDocument\/publishDiagnostics/u);
    assert.match(readFileSync('dist/server.cjs', 'utf8'), /textDocument\/publishDiagnostics/u);
  });
});
