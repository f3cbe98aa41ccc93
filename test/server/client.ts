import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { Environment } from '../../server/environment.ts';
import type { InitializationOptions } from '../../server/protocol.ts';
import { startServer } from '../../server/server.ts';

/** Milliseconds for what has to come. */
const PATIENCE = 10_000;

export interface Hello {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly folders?: readonly string[];
}

/** A client that diagnostics are pushed to at once. */
export const PUSHED: Hello = { options: { debounce: 0 } };

/** One that asks for them. */
export const PULLING: Hello = {
  capabilities: {
    textDocument: { diagnostic: { relatedDocumentSupport: false } },
    workspace: { diagnostics: { refreshSupport: true } },
  },
};

/** The editor's side of a connection, and what it has been told. */
export class Client {
  readonly connection: MessageConnection;
  readonly told: { readonly method: string; readonly params: unknown }[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(connection: MessageConnection) {
    this.connection = connection;
    connection.onNotification((method, params) => {
      this.told.push({ method, params });
      this.look();
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.told.push({ method: 'workspace/diagnostic/refresh', params: null });
      this.look();
      return null;
    });
    connection.listen();
  }

  async initialize({ capabilities = {}, options, folders = [] }: Hello = {}): Promise<InitializeResult> {
    const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
    const result = await this.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders,
      initializationOptions: options,
    });
    await this.notify('initialized', {});
    return result;
  }

  request<T>(method: string, params?: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async pulled(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** All that was pushed of a document so far. */
  pushes(uri: string): readonly PublishDiagnosticsParams[] {
    return this.told
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as PublishDiagnosticsParams)
      .filter((params) => params.uri === uri);
  }

  /** What is pushed of a document, once it is as wanted. */
  async pushed(uri: string, isWanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    return this.until(`diagnostics of ${uri}`, () => {
      const diagnostics = this.pushes(uri).at(-1)?.diagnostics;
      return diagnostics !== undefined && isWanted(diagnostics) ? diagnostics : undefined;
    });
  }

  /** Waits for what has been told to hold something. */
  until<T>(what: string, find: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const found = find();
        if (found === undefined) return;
        done();
        resolve(found);
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`no ${what}; told: ${JSON.stringify(this.told).slice(0, 2000)}`));
      }, PATIENCE);
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(check);
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** Those who wait look again. */
  look(): void {
    for (const check of this.#waiting) check();
  }

  /** Log messages, at least as bad as a warning. */
  complaints(): readonly string[] {
    return this.told
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => params as { type: number; message: string })
      .filter(({ type }) => type <= 2)
      .map(({ message }) => message);
  }
}

/** A server in this process, at the other end of two streams. */
export const inProcess = (environment: Environment): Client => {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), environment);
  return new Client(createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)));
};

export interface Spawned {
  readonly client: Client;
  /** What stands on standard error, when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  readonly endInput: () => void;
  /** Reads no more of what the server writes. */
  readonly closeOutput: () => void;
  readonly write: (bytes: string) => void;
  readonly kill: () => void;
}

/** The built command, as an editor starts it. */
export const spawned = ({
  command = join(process.cwd(), 'dist', 'pilotlint.mjs'),
  args = [],
}: {
  readonly command?: string;
  readonly args?: readonly string[];
} = {}): Spawned => {
  const child = spawn(process.execPath, [command, 'lsp', ...args], { stdio: 'pipe' });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  // What is written after the process has gone is of no interest.
  child.stdin.on('error', () => undefined);
  return {
    client: new Client(
      createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
    ),
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr }))),
    endInput: () => child.stdin.end(),
    closeOutput: () => child.stdout.destroy(),
    write: (bytes) => child.stdin.write(bytes),
    kill: () => child.kill(),
  };
};
