import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { compileLanguages, languagesFrom } from './compiled-languages.mjs';
import { lazyPackages } from './lazy-packages.mjs';
import { notices } from './notices.mjs';
import { root, walk } from './paths.mjs';

// CommonJS packages (commander, cli-progress, yaml) call `require` for Node's own modules; an ES module has none.
// Only the chunk with esbuild's shim needs it, which says `typeof require`.
const REQUIRE =
  'import{createRequire as $createRequire}from"node:module";const require=$createRequire(import.meta.url);\n';
const HASHBANG = '#!/usr/bin/env node\n';

/**
 * Bundles the command: `<outdir>/<name>.mjs`, what it loads later in `<outdir>/chunks/`, and the notices of the packages
 * inside. The same sources give the same bytes, wherever they lie.
 *
 * @param {{ entry?: string, outdir?: string }} [options] absolute paths
 * @returns {Promise<{ files: { path: string, size: number }[], warnings: number }>} sizes in bytes
 */
export async function buildDist({ entry = join(root, 'cli', 'main.ts'), outdir = join(root, 'dist') } = {}) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const result = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: entry.endsWith('cli/main.ts') ? 'pilotlint' : basename(entry, '.ts') }],
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The ES module build of a package where it has one: smaller, and no `require`.
    mainFields: ['module', 'main'],
    define: { PILOTLINT_VERSION: JSON.stringify(version) },
    plugins: [cachedParts, lazyPackages],
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });

  const files = result.outputFiles.map(({ path, text }) => ({ path, text: withRequire(text.replace(/^#!.*\n/, '')) }));
  const entryFile = files.find(({ path }) => dirname(path) === outdir);
  if (entryFile === undefined) throw new Error('the bundler made no command');
  entryFile.text = HASHBANG + entryFile.text;
  const inputs = Object.keys(result.metafile.inputs);
  if (inputs.some((path) => path.startsWith('cached:'))) {
    for (const part of await buildParts(version)) {
      files.push({ path: join(outdir, part.name), text: part.text });
      inputs.push(...part.inputs);
    }
  }
  files.push({ path: join(outdir, 'THIRD-PARTY-NOTICES'), text: notices(root, inputs) });

  // Chunks before the entry that names them, what is no longer named last: a command started meanwhile finds its parts.
  files.sort((a, b) => Number(a === entryFile) - Number(b === entryFile));
  for (const { path, text } of files) writeWhole(path, text);
  chmodSync(entryFile.path, 0o755);
  const kept = new Set(files.map(({ path }) => path));
  for (const path of walk(outdir)) if (!kept.has(path)) rmSync(path);
  if (kept.has(join(outdir, 'wire.cjs'))) writeCodeCache(entryFile.path);

  const sizes = files.map(({ path, text }) => ({ path: relative(root, path), size: Buffer.byteLength(text) }));
  return { files: sizes, warnings: result.warnings.length };
}

/**
 * The parts that read and judge, as one CommonJS file, since only such a one can be loaded with a code cache; and what it
 * loads when it is needed: the reader of configuration files, and the words of each language.
 */
async function buildParts(version) {
  const languages = await compileLanguages();
  const part = async (entry, name) => {
    const result = await build({
      absWorkingDir: root,
      entryPoints: [join(root, entry)],
      outdir: root,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      // `import()` as `require`: a script with a code cache has no module loader of its own
      supported: { 'dynamic-import': false },
      define: { PILOTLINT_VERSION: JSON.stringify(version) },
      plugins: [separate, languagesFrom(languages, 'files')],
      legalComments: 'none',
      // read as Latin-1, which costs nothing to decode
      charset: 'ascii',
      metafile: true,
      write: false,
      logLevel: 'warning',
    });
    return { name, text: ascii(result.outputFiles[0].text), inputs: Object.keys(result.metafile.inputs) };
  };
  const words = [...languages.values()].map(({ code, patterns }) => ({
    name: `languages/${code}.json`,
    text: `${JSON.stringify(patterns)}\n`,
    inputs: [],
  }));
  return [
    await part(join('cli', 'wire.ts'), 'wire.cjs'),
    await part(join('engine', 'config', 'load.ts'), 'configuration.cjs'),
    ...words,
  ];
}

/** Configuration files are the exception: their reader brings a schema library along, and stays a file of its own. */
const separate = {
  name: 'separate',
  setup(build) {
    build.onResolve({ filter: /config\/load\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './configuration.cjs', external: true } : undefined,
    );
  },
};

/** `import('./wire.ts')` in the command loads the bundle of `buildPart` through its code cache. */
const cachedParts = {
  name: 'cached parts',
  setup(build) {
    build.onResolve({ filter: /^\.\/wire\.ts$/ }, ({ importer }) =>
      importer.endsWith(join('cli', 'main.ts')) ? { path: 'wire', namespace: 'cached' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'cached' }, () => ({
      contents:
        'import { loadCached } from "./cached.ts";\n' +
        'export const { tools } = loadCached("../wire", import.meta.url);\n',
      resolveDir: join(root, 'cli'),
      loader: 'ts',
    }));
  },
};

/**
 * Runs the command once so that V8 leaves its code cache beside it. Not part of the files that are compared: V8 makes no
 * promise that the same code gives the same bytes.
 */
function writeCodeCache(command) {
  // a plan that takes the way of a usual run
  const plan = join(root, 'examples', 'good-pilot.md');
  spawnSync(process.execPath, [command, 'check', '--no-config', plan], {
    env: { ...process.env, PILOTLINT_WRITE_CODE_CACHE: '1' },
    stdio: 'ignore',
  });
}

function withRequire(text) {
  return /typeof require\b/.test(text) ? REQUIRE + text : text;
}

/**
 * Escapes what the bundler leaves as it is, `charset` or not: characters in regular expressions. A file that is read as
 * Latin-1 must hold none.
 *
 * @throws {Error} where one stands behind a backslash, since an escape there would mean something else
 */
function ascii(text) {
  const escaped = /\\[^\x00-\x7f]/.exec(text);
  if (escaped)
    throw new Error(`A backslash before ${escaped[0].slice(1)}: ${text.slice(escaped.index - 40, escaped.index + 40)}`);
  return text.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}
