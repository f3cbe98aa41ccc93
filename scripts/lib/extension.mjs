import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { compileLanguages, languagesFrom } from './compiled-languages.mjs';
import { icon } from './icon.mjs';
import { notices } from './notices.mjs';
import { root } from './paths.mjs';

/** Folder of the built extension, absolute: what is packaged, and what the tests load. */
export const extensionFolder = join(root, '.build', 'extension');

/**
 * Builds the extension: client and server for the desktop, with the words of the languages beside them, and both again for the
 * browser, where a worker can read no files and the words are inside. The same sources give the same bytes.
 *
 * @param {string} [outdir] absolute; what was there is removed
 */
export async function buildExtension(outdir = extensionFolder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const languages = await compileLanguages();
  const define = { PILOTLINT_VERSION: JSON.stringify(version) };
  const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], define };
  const browser = {
    platform: 'browser',
    target: 'es2022',
    define: { ...define, global: 'globalThis' },
    // Both run in workers, where a package's build for pages may look for a document in vain.
    conditions: ['worker', 'module'],
  };
  const bundles = await Promise.all([
    part('client/node.ts', { ...node, external: ['vscode'] }),
    part('server/main.ts', { ...node, plugins: [languagesFrom(languages)] }),
    part('client/browser.ts', { ...browser, format: 'cjs', external: ['vscode'] }),
    part('server/worker.ts', { ...browser, format: 'iife', plugins: [languagesFrom(languages, { inline: true })] }),
  ]);
  const names = ['extension.js', 'server.js', 'browser/extension.js', 'browser/server.js'];
  const files = new Map(names.map((name, index) => [name, bundles[index].text]));
  for (const { code, patterns } of languages.values()) files.set(`languages/${code}.bin`, patterns);
  const manifest = JSON.parse(readFileSync(join(root, 'client', 'package.json'), 'utf8'));
  files.set('package.json', `${JSON.stringify({ ...manifest, version, files: ['**/*'] }, null, 2)}\n`);
  files.set('icon.png', icon());
  const inputs = bundles.flatMap((bundle) => bundle.inputs);
  files.set('THIRD-PARTY-NOTICES.txt', notices(root, [...new Set(inputs)]));

  rmSync(outdir, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(outdir, name)), { recursive: true });
    writeFileSync(join(outdir, name), content);
  }
  for (const [name, from] of Object.entries(COPIED)) copyFileSync(join(root, from), join(outdir, name));
}

/** Taken over as they are. */
const COPIED = {
  'package.nls.json': 'client/package.nls.json',
  'README.md': 'client/EXTENSION.md',
  'CHANGELOG.md': 'CHANGELOG.md',
  LICENSE: 'LICENSE',
};

async function part(entry, options) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    outdir: root,
    logLevel: 'warning',
    ...options,
  });
  return { text: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs) };
}
