// Bundles the command into dist/:   node scripts/build.mjs [--entry FILE.ts] [--outdir FOLDER] [--sizes]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDist } from './lib/dist.mjs';
import { markBuilt, sourcesHash } from './lib/stamp.mjs';

const { values } = parseArgs({
  options: { entry: { type: 'string' }, outdir: { type: 'string' }, sizes: { type: 'boolean' } },
});
const options = {
  ...(values.entry === undefined ? {} : { entry: resolve(values.entry) }),
  ...(values.outdir === undefined ? {} : { outdir: resolve(values.outdir) }),
};
// Taken before: a file that is saved while the bundler runs makes the next run build again.
const hash = sourcesHash();
try {
  const { files } = await buildDist(options);
  if (Object.keys(options).length === 0) markBuilt(hash);
  if (values.sizes === true) for (const { path, size } of files) console.log(`${(size / 1024).toFixed(1)} KB  ${path}`);
} catch (error) {
  // The bundler has printed its own errors.
  if (error.errors === undefined) console.error(error);
  process.exitCode = 1;
}
