import { serveProcess } from './node.ts';

/** Put in by the bundler. */
declare const PILOTLINT_VERSION: string | undefined;

// The server as a process of its own, as an editor's extension starts it; `pilotlint lsp` serves from within the command.
serveProcess(
  typeof PILOTLINT_VERSION === 'string' ? PILOTLINT_VERSION : '0.0.0',
  typeof __dirname === 'string' ? __dirname : undefined,
);
