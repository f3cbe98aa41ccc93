import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './server.ts';
import { environment } from './wire.ts';

/** Put in by the bundler. */
declare const PILOTLINT_VERSION: string | undefined;

/** What is used of the worker that this runs in. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

// To be bundled with the condition `worker`: for a mere browser, a package of the Markdown parser takes a `document` for granted.
// A web worker reaches no files: configuration is read through the client.
const port = globalThis as unknown as Port;
startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port)),
  environment({
    version: typeof PILOTLINT_VERSION === 'string' ? PILOTLINT_VERSION : '0.0.0',
    files: undefined,
    rulePage: () => undefined,
  }),
);
