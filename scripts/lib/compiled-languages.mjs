import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { root } from './paths.mjs';

/**
 * Makes automata of the patterns of every language, which costs more than all the rest of a start.
 *
 * @returns {Promise<Map<string, { name: string, code: string, pack: object, patterns: Uint8Array }>>} by path of the pack's
 *   module, relative to the top: the name it exports, its code, what is left of it, and its packed patterns
 */
export async function compileLanguages() {
  const vocabulary = join(root, 'plan', 'read', 'vocabulary.ts');
  const folders = readdirSync(join(root, 'languages'), { withFileTypes: true }).filter((e) => e.isDirectory());
  const entries = folders.map((f) => join(root, 'languages', f.name, 'index.ts')).sort();
  const packing = join(root, 'plan', 'read', 'packed-language.ts');
  const { files, failures } = await bundle([vocabulary, packing, ...entries]);
  if (failures.length > 0) throw new Error(failures.map((f) => f.text).join('\n'));
  const load = (path) => import(pathToFileURL(files.get(path)).href);
  const { compilePack } = await load(vocabulary);
  const { packed } = await load(packing);
  const packs = new Map();
  for (const entry of entries) {
    const [[name, pack]] = Object.entries(await load(entry));
    const { topics, lists, ...rest } = pack;
    const patterns = packed(compilePack({ ...rest, topics, lists }));
    packs.set(relative(root, entry), { name, code: pack.code, pack: { ...rest, topics: {}, lists: {} }, patterns });
  }
  return packs;
}

/**
 * Replaces each language pack by its function words and a way to its compiled patterns, which are unpacked when the language is
 * first met: a file beside the bundle, or text in it where no files can be read.
 *
 * @param {Awaited<ReturnType<typeof compileLanguages>>} languages
 * @param {{ inline?: boolean }} [options]
 * @returns {import('esbuild').Plugin}
 */
export const languagesFrom = (languages, { inline = false } = {}) => ({
  name: 'compiled languages',
  setup(build) {
    build.onResolve({ filter: /^\.\/languages\/[\w-]+\.bin$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /[\\/]languages[\\/][\w-]+[\\/]index\.ts$/ }, ({ path }) => {
      const { name, code, pack, patterns } = languages.get(relative(root, path));
      const bytes = inline
        ? `Uint8Array.from(atob('${Buffer.from(patterns).toString('base64')}'), (c) => c.charCodeAt(0))`
        : `readFileSync(require.resolve('./languages/${code}.bin'))`;
      return {
        contents:
          (inline ? '' : "import { readFileSync } from 'node:fs';\n") +
          `import { unpacked } from '../../plan/read/packed-language.ts';\n` +
          `export const ${name} = { ...${JSON.stringify(pack)}, compiled: () => unpacked(${bytes}) };\n`,
        resolveDir: dirname(path),
        loader: 'js',
      };
    });
  },
});
