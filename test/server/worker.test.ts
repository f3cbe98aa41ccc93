import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Message,
} from 'vscode-languageserver/node';
import { Client, PULLING } from './client.ts';
import { WEAK } from './support.ts';

/** What a web worker has to talk with and a thread of Node has not. */
const PRELUDE = `
const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.addEventListener = () => undefined;
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
(function (require, module, process, Buffer, setImmediate) {
`;

class ThreadReader extends AbstractMessageReader {
  readonly #worker: Worker;
  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }
  listen(callback: DataCallback) {
    this.#worker.on('message', callback);
    return { dispose: () => undefined };
  }
}

class ThreadWriter extends AbstractMessageWriter {
  readonly #worker: Worker;
  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }
  async write(message: Message): Promise<void> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node knows no origins
    this.#worker.postMessage(message);
  }
  end(): void {}
}

describe('the server in a web worker', function () {
  this.timeout(60_000);

  it('needs nothing of Node, and finds what the other finds', async () => {
    const { outputFiles } = await build({
      entryPoints: ['server/worker.ts'],
      bundle: true,
      platform: 'browser',
      conditions: ['worker'],
      format: 'iife',
      target: 'es2022',
      write: false,
      logLevel: 'silent',
    });
    const worker = new Worker(`${PRELUDE}${outputFiles[0]?.text}\n})();`, { eval: true });
    try {
      const client = new Client(createMessageConnection(new ThreadReader(worker), new ThreadWriter(worker)));
      await client.initialize(PULLING);
      await client.open('vscode-vfs://github/o/r/plan.md', WEAK);
      const codes = (await client.pulled('vscode-vfs://github/o/r/plan.md')).map(({ code }) => code);
      assert.ok(codes.includes('go-no-go-missing'));
      assert.deepEqual(client.complaints(), []);
    } finally {
      await worker.terminate();
    }
  });
});
