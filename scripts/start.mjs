// npm start -- [FILE…]   installs and builds what is not there yet, then lints the files, or examples/ when none is named.
import { pathToFileURL } from 'node:url';
import { installWhenNeeded } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { command, isBuilt, markBuilt, sourcesHash } from './lib/stamp.mjs';

installWhenNeeded();
const hash = sourcesHash();
if (!isBuilt(hash)) {
  console.error('building');
  const { buildDist } = await import('./lib/dist.mjs');
  try {
    await buildDist();
  } catch (error) {
    // The bundler has printed its own errors.
    if (error.errors === undefined) console.error(error);
    process.exit(2);
  }
  markBuilt(hash);
}

const args = process.argv.slice(2);
// npm goes to the top of the repository; names are meant from where it was called.
process.chdir(process.env['INIT_CWD'] ?? process.cwd());
if (args.every((arg) => arg.startsWith('-') && arg !== '-')) {
  process.chdir(root);
  args.push('examples');
}
// In this process rather than in another: half the start-up, and its exit code and signals are those of the command.
process.argv.splice(1, process.argv.length - 1, command, 'check', ...args);
await import(pathToFileURL(command).href);
