import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { isBuiltin } from 'node:module';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundle } from './bundle.mjs';
import { compileLanguages, languagesFrom } from './compiled-languages.mjs';
import { notices } from './notices.mjs';
import { root, walk } from './paths.mjs';

const HASHBANG = '#!/usr/bin/env node\n';

/**
 * Bundles the command: `<outdir>/<name>.mjs`, which loads `command.cjs` beside it by `load.cjs`, with its code cache; what
 * that loads later, in `packages/`, `languages/` and files of its own; and the notices of the packages inside. The same sources give
 * the same bytes, wherever they lie.
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
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The ES module build of a package where it has one: smaller, and no `require`.
    mainFields: ['module', 'main'],
    define: { PILOTLINT_VERSION: JSON.stringify(version) },
    plugins: [cachedCommand],
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });

  const files = result.outputFiles.map(({ path, text }) => ({ path, text: text.replace(/^#!.*\n/, '') }));
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
  for (const page of await rulePages()) files.push({ ...page, path: join(outdir, page.path) });
  files.push({ path: join(outdir, 'THIRD-PARTY-NOTICES'), text: notices(root, inputs) });

  // Parts before the entry that loads them, what is no longer named last: a command started meanwhile finds its parts.
  files.sort((a, b) => Number(a === entryFile) - Number(b === entryFile));
  for (const { path, text } of files) writeWhole(path, text);
  chmodSync(entryFile.path, 0o755);
  const kept = new Set(files.map(({ path }) => path));
  for (const path of walk(outdir)) if (!kept.has(path)) rmSync(path);
  if (kept.has(join(outdir, 'command.cjs'))) writeCodeCaches(entryFile.path);

  const sizes = files.map(({ path, text }) => ({ path: relative(root, path), size: Buffer.byteLength(text) }));
  return { files: sizes, warnings: result.warnings.length };
}

/** The rules' pages, to which the language server's findings lead; none where there are no rules. */
async function rulePages() {
  const entries = [join(root, 'rules', 'index.ts'), join(root, 'report', 'rule-page.ts')];
  if (!entries.every((entry) => existsSync(entry))) return [];
  const { files } = await bundle(entries);
  const [{ RULES }, { rulePage }] = await Promise.all(
    entries.map((entry) => import(pathToFileURL(files.get(entry)).href)),
  );
  return RULES.map((rule) => ({ path: join('rules', `${rule.id}.md`), text: rulePage(rule) }));
}

/**
 * The command as one CommonJS file, since only such a one can be loaded with a code cache; and what it loads when it is
 * needed, each a file of its own: packages, the parser for what is not plain Markdown, the reader of configuration files,
 * and the words of each language.
 */
async function buildParts(version) {
  const languages = await compileLanguages();
  const packages = new Set();
  const part = async (input, name, plugins = []) => {
    const result = await build({
      absWorkingDir: root,
      ...input,
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
      plugins: [...plugins, languagesFrom(languages)],
      legalComments: 'none',
      // read as Latin-1, which costs nothing to decode
      charset: 'ascii',
      metafile: true,
      write: false,
      logLevel: 'warning',
    });
    return { name, text: ascii(result.outputFiles[0].text), inputs: Object.keys(result.metafile.inputs) };
  };
  const entry = (...path) => ({ entryPoints: [join(root, ...path)] });
  const parts = [
    await part(entry('cli', 'command.ts'), 'command.cjs', [apart(packages)]),
    await part(entry('cli', 'load.ts'), 'load.cjs'),
  ];
  for (const [module, name] of Object.entries(APART)) {
    if (parts[0].text.includes(`./${name}`)) parts.push(await part(entry(module), name));
  }
  for (const name of [...packages].sort()) {
    const contents = `module.exports = require(${JSON.stringify(name)});`;
    parts.push(await part({ stdin: { contents, resolveDir: root } }, packageFile(name)));
  }
  const words = [...languages.values()].map(({ code, patterns }) => ({
    name: `languages/${code}.bin`,
    text: patterns,
    inputs: [],
  }));
  return [...parts, ...words];
}

/** Modules that few runs need and that bring much along. */
const APART = {
  'cli/walk.ts': 'walk.cjs',
  'plan/outline/yaml.ts': 'yaml.cjs',
  'engine/config/load.ts': 'configuration.cjs',
  'plan/outline/remark-parser.ts': 'remark-parser.cjs',
  'server/node.ts': 'server.cjs',
};

/** Packages of which the same holds, where they are not imported when they are needed in any case. */
const APART_PACKAGES = ['commander'];

const packageFile = (name) => `packages/${name.replaceAll('/', '-')}.cjs`;

/** Leaves the modules named above, and each package that is imported when it is needed, to files of their own. */
const apart = (packages) => ({
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if ((kind !== 'dynamic-import' && !APART_PACKAGES.includes(path)) || isBuiltin(path)) return undefined;
      packages.add(path);
      return { path: `./${packageFile(path)}`, external: true };
    });
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
      const module = relative(root, join(resolveDir, path));
      const file = APART[module.replaceAll('\\', '/')];
      if (file === undefined) return undefined;
      return kind === 'dynamic-import' ? { path: `./${file}`, external: true } : { path: module, namespace: 'apart' };
    });
    // What is imported at once is made to load its part at the first call.
    build.onLoad({ filter: /.*/, namespace: 'apart' }, async ({ path }) => {
      const { files } = await bundle([join(root, path)]);
      const names = Object.keys(await import(pathToFileURL(files.get(join(root, path))).href));
      const load = `require(${JSON.stringify(`./${APART[path.replaceAll('\\', '/')]}`)})`;
      return {
        contents: names.map((name) => `export const ${name} = (...args) => ${load}.${name}(...args);\n`).join(''),
      };
    });
    build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
});

/** `./command.ts` in the entry is loaded by `load.cjs`. Node's own modules cost an ES module more than a CommonJS one. */
const cachedCommand = {
  name: 'cached command',
  setup(build) {
    build.onResolve({ filter: /^\.\/command\.ts$/ }, ({ importer }) =>
      importer.endsWith(join('cli', 'main.ts')) ? { path: 'command', namespace: 'cached' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'cached' }, () => ({
      contents:
        'import { createRequire } from "node:module";\n' +
        'export const { main } = createRequire(import.meta.url)("./load.cjs");\n',
    }));
  },
};

/**
 * Runs the command so that V8 leaves its code caches beside it: once on what takes the parsers, options and a configuration
 * file, once on plain Markdown, for which the command's own cache is written again. Not part of the files that are compared: V8 makes
 * no promise that the same code gives the same bytes.
 */
function writeCodeCaches(command) {
  const folder = mkdtempSync(join(tmpdir(), 'pilotlint-build-'));
  try {
    writeFileSync(join(folder, '.pilotlint.yaml'), 'rules:\n  solution-first: warning\nfiles: ["*.md"]\n');
    writeFileSync(join(folder, 'plan.md'), '# A plan\n\nSee [that][1]; a<br>b &amp; c.\n\n[1]: https://example.org\n');
    writeFileSync(join(folder, 'plan.yaml'), 'title: A plan\nsteps:\n  - one\n  - two: "2"\n');
    const env = { ...process.env, PILOTLINT_WRITE_CODE_CACHE: '1' };
    const run = (...args) => spawnSync(process.execPath, [command, 'check', ...args], { env, stdio: 'ignore' });
    run('--all', join(folder, 'plan.md'), join(folder, 'plan.yaml'));
    spawnSync(process.execPath, [command, 'lsp'], { env, input: shortSession(), stdio: ['pipe', 'ignore', 'ignore'] });
    rmSync(join(dirname(command), 'command.cache'), { force: true });
    // a plan that takes the way of a usual run
    run('--no-config', join(root, 'examples', 'good-pilot.md'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What an editor says to the language server from its start to its end. */
function shortSession() {
  const messages = [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { method: 'initialized', params: {} },
    { id: 2, method: 'shutdown' },
    { method: 'exit' },
  ].map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }));
  return messages.map((message) => `Content-Length: ${message.length}\r\n\r\n${message}`).join('');
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
