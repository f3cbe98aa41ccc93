// Builds the VS Code extension into .build/extension/:   node scripts/build-extension.mjs
import { buildExtension } from './lib/extension.mjs';

try {
  await buildExtension();
} catch (error) {
  // The bundler has printed its own errors.
  if (error.errors === undefined) console.error(error);
  process.exitCode = 1;
}
