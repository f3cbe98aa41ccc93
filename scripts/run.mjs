// Runs a TypeScript file of this repository:   node scripts/run.mjs FILE.ts [ARGUMENT…]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';

const [name, ...rest] = process.argv.slice(2);
if (name === undefined) {
  console.error('usage: node scripts/run.mjs FILE.ts [ARGUMENT…]');
  process.exit(2);
}
const entry = resolve(name);
const { files, failures } = await bundle([entry]);
const file = files.get(entry);
if (file === undefined) {
  console.error(failures.map(({ text }) => text).join('\n'));
  process.exit(2);
}
process.setSourceMapsEnabled(true);
process.argv.splice(1, process.argv.length - 1, file, ...rest);
await import(pathToFileURL(file).href);
