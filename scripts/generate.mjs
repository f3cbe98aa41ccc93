// Writes what is made from the code: rule pages, tables, the JSON schema, the sample run in the README.
//   node scripts/generate.mjs            writes
//   node scripts/generate.mjs --check    writes nothing; names what is stale and ends with 1
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './lib/bundle.mjs';
import { buildDist } from './lib/dist.mjs';
import { root, shown, walk } from './lib/paths.mjs';
import { command, isBuilt, markBuilt, sourcesHash } from './lib/stamp.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

process.chdir(root);
process.setSourceMapsEnabled(true);
const hash = sourcesHash();
if (!isBuilt(hash)) {
  await buildDist();
  markBuilt(hash);
}
const entry = join(root, 'scripts', 'lib', 'generated.ts');
const { files, failures } = await bundle([entry]);
if (failures.length > 0) throw new Error(failures.map(({ text }) => text).join('\n'));
const { generated, GENERATED_FOLDERS } = await import(pathToFileURL(files.get(entry)).href);

/** Whole texts by path; parts of a file are put in one after the other. */
const wanted = new Map();
for (const { path, mark, text } of generated(command)) {
  wanted.set(path, mark === undefined ? text : replacePart(path, wanted.get(path) ?? read(path), mark, text));
}
const stale = [...wanted.keys()].filter((path) => read(path) !== wanted.get(path));
const left = GENERATED_FOLDERS.flatMap((folder) => walk(join(root, folder)).map(shown)).filter(
  (path) => !wanted.has(path),
);

if (values.check === true) {
  for (const path of stale) console.log(`${path} is stale`);
  for (const path of left) console.log(`${path} is not made any more`);
  if (stale.length + left.length > 0) {
    console.log('run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted.get(path));
    console.log(`wrote ${path}`);
  }
  for (const path of left) {
    rmSync(path);
    console.log(`removed ${path}`);
  }
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Puts the text between `<!-- generated: MARK … -->` and the next `<!-- /generated -->`. */
function replacePart(path, document, mark, text) {
  const opening = document.indexOf(`<!-- generated: ${mark} `);
  const start = document.indexOf('-->', opening) + 3;
  const end = document.indexOf('<!-- /generated -->', start);
  if (opening < 0 || end < 0) throw new Error(`${path} has no marks for "${mark}"`);
  return `${document.slice(0, start)}\n\n${text.trim()}\n\n${document.slice(end)}`;
}
