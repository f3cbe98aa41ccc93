import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/**
 * Bundles TypeScript entries so that plain Node runs them: local imports inside, packages outside, source maps beside,
 * so that stack traces name the `.ts` files.
 *
 * Each call gets a folder of its own below `.build/`, so that two runs at a time do not step on each other; it is
 * removed when the process ends. Code must find files of the repository from `process.cwd()`, which is its top, not from
 * `import.meta.url`, which points into `.build/`.
 *
 * @param {string[]} entries absolute paths
 * @returns {Promise<{ files: Map<string, string>, failures: { entry: string, text: string }[] }>} by entry, the bundle
 *   that was made of it; an entry that does not bundle does not hide the others
 */
export async function bundle(entries) {
  removeLeftOvers();
  const folder = join(root, '.build', `run-${process.pid}-${performance.now().toFixed(0)}`);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files = new Map();
  const failures = [];
  try {
    await bundleInto(folder, entries, files);
  } catch (error) {
    if (entries.length === 1) return { files, failures: [failure(entries[0], error)] };
    for (const [index, entry] of entries.entries()) {
      try {
        await bundleInto(join(folder, String(index)), [entry], files);
      } catch (one) {
        failures.push(failure(entry, one));
      }
    }
  }
  return { files, failures };
}

/** Folders of runs that were killed. */
function removeLeftOvers() {
  const build = join(root, '.build');
  let names = [];
  try {
    names = readdirSync(build);
  } catch {
    return;
  }
  for (const name of names) {
    const pid = /^run-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(build, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function bundleInto(folder, entries, files) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'silent',
  });
  for (const [file, output] of Object.entries(metafile.outputs)) {
    if (output.entryPoint !== undefined) files.set(join(root, output.entryPoint), join(root, file));
  }
}

function failure(entry, error) {
  const messages = error.errors ?? [];
  const text = messages
    .map(({ text: what, location }) =>
      location ? `${location.file}:${location.line}:${location.column + 1}: ${what}` : what,
    )
    .join('\n');
  return { entry, text: text || String(error) };
}
