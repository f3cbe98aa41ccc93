// Lists the documents of the owners kept apart, which nobody looks at while tuning:
//   node scripts/run.mjs bench/accuracy/held-out.ts CORPUS
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSources, UnreadableInput } from './corpus.ts';
import { keptApart } from './owners.ts';

function files(folder: string | undefined): ReadonlySet<string> {
  if (folder === undefined) throw new UnreadableInput('usage: node scripts/run.mjs bench/accuracy/held-out.ts CORPUS');
  const path = join(folder, 'sources.jsonl');
  if (!existsSync(path)) throw new UnreadableInput(`${path} is not there: it says which owner a document is of`);
  return keptApart(parseSources(readFileSync(path, 'utf8')));
}

try {
  for (const file of files(process.argv[2])) process.stdout.write(`${file}\n`);
} catch (error) {
  if (!(error instanceof UnreadableInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
