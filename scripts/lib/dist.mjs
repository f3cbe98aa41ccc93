import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { compiledLanguages } from './compiled-languages.mjs';
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
    plugins: [lazyPackages, compiledLanguages],
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
  files.push({ path: join(outdir, 'THIRD-PARTY-NOTICES'), text: notices(root, inputs) });

  // Chunks before the entry that names them, what is no longer named last: a command started meanwhile finds its parts.
  files.sort((a, b) => Number(a === entryFile) - Number(b === entryFile));
  for (const { path, text } of files) writeWhole(path, text);
  chmodSync(entryFile.path, 0o755);
  const kept = new Set(files.map(({ path }) => path));
  for (const path of walk(outdir)) if (!kept.has(path)) rmSync(path);

  const sizes = files.map(({ path, text }) => ({ path: relative(root, path), size: Buffer.byteLength(text) }));
  return { files: sizes, warnings: result.warnings.length };
}

function withRequire(text) {
  return /typeof require\b/.test(text) ? REQUIRE + text : text;
}

function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}
