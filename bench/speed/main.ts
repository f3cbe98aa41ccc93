// npm run bench -- [FOLDER] [--only one,folder,read] [--peer DIR] [--runs N] [--rounds N] [--copies N] [--reads N]
import { PACKS } from '../../languages/index.ts';
import { outlineOf } from '../../plan/outline/outline.ts';
import { createReader } from '../../plan/read-plan.ts';
import { bench } from './command.ts';
import type { Step } from './in-process.ts';

function steps(): Step[] {
  const reader = createReader(PACKS);
  return [
    { name: 'outline', run: (text) => outlineOf(text, 'markdown') },
    { name: 'outline and reading', run: (text) => reader.read(text, { path: 'plan.md' }) },
  ];
}

process.exitCode = bench(process.argv.slice(2), {
  root: process.cwd(),
  steps,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
