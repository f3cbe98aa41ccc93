import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readdirSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { root } from './paths.mjs';

/**
 * Replaces each language pack by what a start needs of it: its function words, and its patterns parsed and indexed, as
 * JSON that is read when the language is first met. Parsing three thousand patterns costs more than all the rest of a start.
 *
 * @type {import('esbuild').Plugin}
 */
export const compiledLanguages = {
  name: 'compiled languages',
  setup(build) {
    let compiled;
    build.onLoad({ filter: /[\\/]languages[\\/][\w-]+[\\/]index\.ts$/ }, async ({ path }) => {
      compiled ??= compileAll();
      const { name, pack, patterns } = (await compiled).get(relative(root, path));
      const text = JSON.stringify(JSON.stringify(patterns));
      return {
        contents: `export const ${name} = { ...${JSON.stringify(pack)}, topics: {}, lists: {}, compiled: () => JSON.parse(${text}) };\n`,
        resolveDir: dirname(path),
      };
    });
  },
};

/** By path of the pack's module, relative to the top. */
async function compileAll() {
  const vocabulary = join(root, 'plan', 'read', 'vocabulary.ts');
  const folders = readdirSync(join(root, 'languages'), { withFileTypes: true }).filter((e) => e.isDirectory());
  const entries = folders.map((f) => join(root, 'languages', f.name, 'index.ts')).sort();
  const { files, failures } = await bundle([vocabulary, ...entries]);
  if (failures.length > 0) throw new Error(failures.map((f) => f.text).join('\n'));
  const load = (path) => import(pathToFileURL(files.get(path)).href);
  const { compilePack } = await load(vocabulary);
  const packs = new Map();
  for (const entry of entries) {
    const [[name, pack]] = Object.entries(await load(entry));
    const { topics, lists, ...rest } = pack;
    packs.set(relative(root, entry), { name, pack: rest, patterns: compilePack({ ...pack, topics, lists }) });
  }
  return packs;
}
