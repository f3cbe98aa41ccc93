import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ASKED = { asked: true };

/**
 * Gives `await import('package')` of a CommonJS package the same names in the bundle as in Node. esbuild gives it
 * `default` only, since the names are known when the package has run; so it is run here, once, while building.
 *
 * @type {import('esbuild').Plugin}
 */
export const lazyPackages = {
  name: 'lazy packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path: name, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === ASKED || importer.includes('node_modules')) return undefined;
      const { path, errors } = await build.resolve(name, { kind, importer, resolveDir, pluginData: ASKED });
      // The name, not the path: names of output files depend on it, and must not on where the repository lies.
      return errors.length === 0 && isCommonJs(path) ? { path: name, namespace: 'lazy', pluginData: path } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, async ({ pluginData: path }) => {
      const names = Object.keys(await import(pathToFileURL(path).href)).filter(
        (name) => name !== 'default' && /^[A-Za-z_$][\w$]*$/.test(name),
      );
      const from = JSON.stringify(path);
      return {
        contents: `import whole from ${from};\nexport default whole;\nexport const { ${names.join(', ')} } = whole;\n`,
        resolveDir: dirname(path),
      };
    });
  },
};

/** As Node tells it: by the extension, else by the nearest package.json. Built-in modules have no path. */
function isCommonJs(path) {
  if (!path.includes('node_modules') || path.endsWith('.mjs')) return false;
  if (path.endsWith('.cjs')) return true;
  let folder = dirname(path);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).type !== 'module';
}
