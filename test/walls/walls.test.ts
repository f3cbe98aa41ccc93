import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Configurations that must catch every breach: the walls alone, and the whole that `npm run lint` uses. */
const CONFIGURATIONS = ['.oxlintrc.walls.json', '.oxlintrc.json'];

/** Rules that hold the walls; what else the linter says of these little files does not matter. */
const WALL = /no-restricted-imports|no-nodejs-modules|no-restricted-globals/;

const value = (path: string) => `import { thing } from '${path}';\nexport const other = thing;\n`;
const type = (path: string) => `import type { Thing } from '${path}';\nexport type Other = Thing;\n`;
const reexport = (path: string) => `export * from '${path}';\n`;
const lazily = (path: string) => `export const later = () => import('${path}');\n`;

/** Where a file lies, and what stands in it. */
type Case = readonly [file: string, code: string];

const BREACHES: readonly Case[] = [
  ['languages/en/words.ts', value('../../plan/types.ts')],
  ['languages/en/words.ts', type('../../plan/types.ts')],
  ['languages/en/words.ts', value('../../rules/types.ts')],
  ['languages/types.ts', value('zod')],
  ['languages/types.ts', value('node:fs')],
  ['plan/types.ts', value('../rules/types.ts')],
  ['plan/types.ts', type('../rules/types.ts')],
  ['plan/types.ts', value('../engine/types.ts')],
  ['plan/types.ts', value('../report/pretty.ts')],
  ['plan/types.ts', value('../cli/main.ts')],
  ['plan/types.ts', value('../server/protocol.ts')],
  ['plan/types.ts', value('../test/helpers.ts')],
  ['plan/types.ts', value('../bench/accuracy/main.ts')],
  ['plan/types.ts', value('../scripts/lib/paths.mjs')],
  ['plan/types.ts', value('./../rules/types.ts')],
  ['plan/types.ts', value('./readers/../../rules/types.ts')],
  ['plan/read/owner.ts', value('../../rules/types.ts')],
  ['plan/read/owner.ts', lazily('../../rules/types.ts')],
  ['plan/read/owner.ts', reexport('../../rules/types.ts')],
  ['plan/read/owner.ts', value('unified')],
  ['plan/read/owner.ts', value('node:path')],
  ['plan/read/owner.ts', value('path')],
  ['plan/read/owner.ts', type('node:path')],
  ['plan/read/owner.ts', value('vscode')],
  ['plan/read/owner.ts', 'export const here = process.cwd();\n'],
  ['plan/read/owner.ts', 'console.log(1);\n'],
  ['plan/outline/parse.ts', value('node:fs')],
  ['plan/outline/parse.ts', value('fs/promises')],
  ['plan/outline/parse.ts', value('zod')],
  ['plan/outline/parse.ts', value('vscode')],
  ['plan/outline/parse.ts', value('../../rules/types.ts')],
  ['rules/framing/problem.ts', value('../../engine/types.ts')],
  ['rules/framing/problem.ts', type('../../engine/types.ts')],
  ['rules/framing/problem.ts', value('../../plan/outline/parse.ts')],
  ['rules/framing/problem.ts', value('../../report/pretty.ts')],
  ['rules/framing/problem.ts', value('../../cli/main.ts')],
  ['rules/framing/problem.ts', value('yaml')],
  ['rules/framing/problem.ts', value('node:fs')],
  ['rules/framing/problem.ts', value('vscode')],
  ['engine/lint.ts', value('../report/pretty.ts')],
  ['engine/lint.ts', type('../report/pretty.ts')],
  ['engine/lint.ts', value('../cli/main.ts')],
  ['engine/lint.ts', value('../server/protocol.ts')],
  ['engine/lint.ts', value('zod')],
  ['engine/lint.ts', value('yaml')],
  ['engine/lint.ts', value('node:crypto')],
  ['engine/lint.ts', value('vscode')],
  ['engine/lint.ts', 'export const bytes = Buffer.from([]);\n'],
  ['engine/config/load.ts', value('../../cli/main.ts')],
  ['engine/config/load.ts', value('node:fs')],
  ['engine/config/load.ts', value('commander')],
  ['engine/config/load.ts', value('vscode')],
  ['report/pretty.ts', value('../engine/lint.ts')],
  ['report/pretty.ts', value('../plan/read-plan.ts')],
  ['report/pretty.ts', value('../plan/outline/outline.ts')],
  ['report/pretty.ts', value('../rules/types.ts')],
  ['report/parts/pretty.ts', value('../../plan/facts/metric.ts')],
  ['report/pretty.ts', value('../rules/index.ts')],
  ['report/pretty.ts', value('../languages/index.ts')],
  ['report/pretty.ts', type('../languages/types.ts')],
  ['report/pretty.ts', value('../cli/main.ts')],
  ['report/pretty.ts', value('node:os')],
  ['report/pretty.ts', value('vscode')],
  ['report/pretty.ts', value('yaml')],
  ['server/server.ts', value('../cli/main.ts')],
  ['server/server.ts', value('../client/extension.ts')],
  ['server/server.ts', value('../plan/read-plan.ts')],
  ['server/server.ts', value('../rules/index.ts')],
  ['server/server.ts', value('../plan/outline/outline.ts')],
  ['server/server.ts', value('../languages/index.ts')],
  ['server/server.ts', value('../test/helpers.ts')],
  ['server/server.ts', value('../bench/speed/main.ts')],
  ['server/server.ts', value('node:fs')],
  ['server/server.ts', value('vscode')],
  ['server/server.ts', value('vscode-languageserver/node')],
  ['server/server.ts', value('vscode-languageserver/browser')],
  ['server/server.ts', 'export const here = process.cwd();\n'],
  ['server/server.ts', 'console.log(1);\n'],
  ['server/requests/hover.ts', value('../../rules/index.ts')],
  ['server/requests/hover.ts', value('../../cli/main.ts')],
  ['server/requests/hover.ts', value('node:path')],
  ['server/services/completion/sections.ts', value('../../../rules/demands.ts')],
  ['server/wire.ts', value('../cli/wire.ts')],
  ['server/wire.ts', value('node:fs')],
  ['server/wire.ts', value('vscode')],
  ['server/wire.ts', value('vscode-languageserver/node')],
  ['server/worker.ts', value('node:worker_threads')],
  ['server/worker.ts', value('../rules/index.ts')],
  ['server/worker.ts', 'export const here = process.cwd();\n'],
  ['server/main.ts', value('node:path')],
  ['server/node.ts', value('../rules/index.ts')],
  ['server/node.ts', value('../cli/disk.ts')],
  ['server/node.ts', value('../client/extension.ts')],
  ['server/node.ts', value('vscode')],
  ['server/node-files.ts', value('../cli/walk.ts')],
  ['client/extension.ts', value('../engine/lint.ts')],
  ['client/extension.ts', type('../plan/types.ts')],
  ['client/extension.ts', value('../server/server.ts')],
  ['client/extension.ts', type('../server/server.ts')],
  ['client/views/tree.ts', value('../../server/requests/hover.ts')],
  ['client/views/tree.ts', value('../../cli/main.ts')],
  ['client/extension.ts', value('node:path')],
  ['client/extension.ts', 'export const here = process.cwd();\n'],
  ['client/extension.ts', value('vscode-languageclient/node')],
  ['client/extension.ts', value('vscode-languageclient/browser')],
  ['client/node.ts', value('../engine/lint.ts')],
  ['client/node.ts', value('../server/node.ts')],
  ['client/node.ts', value('vscode-languageclient/browser')],
  ['client/browser.ts', value('../server/worker.ts')],
  ['client/browser.ts', value('node:path')],
  ['client/browser.ts', value('vscode-languageclient/node')],
  ['cli/main.ts', value('../client/extension.ts')],
  ['cli/main.ts', value('../test/helpers.ts')],
  ['cli/main.ts', value('vscode')],
  // A path that turns round hides where it leads to.
  ['languages/types.ts', value('./en/../../rules/types.ts')],
  ['plan/outline/parse.ts', value('./parts/../../../rules/types.ts')],
  ['rules/types.ts', value('./framing/../../engine/types.ts')],
  ['engine/lint.ts', value('./config/../../cli/main.ts')],
  ['engine/config/load.ts', value('./parts/../../../cli/main.ts')],
  ['report/pretty.ts', value('./parts/../../cli/main.ts')],
  ['server/server.ts', value('./requests/../../cli/main.ts')],
  ['server/wire.ts', value('./requests/../../cli/main.ts')],
  ['server/node.ts', value('./requests/../../cli/main.ts')],
  ['client/extension.ts', value('./views/../../engine/lint.ts')],
  ['cli/main.ts', value('./commands/../../client/extension.ts')],
];

const CLEAN: readonly Case[] = [
  ['languages/en/words.ts', type('../types.ts')],
  ['languages/index.ts', value('./en/words.ts')],
  ['plan/read/owner.ts', value('../../languages/types.ts')],
  ['plan/read/owner.ts', value('../text/span.ts')],
  ['plan/outline/parse.ts', value('unified')],
  ['plan/outline/parse.ts', value('yaml')],
  ['plan/outline/parse.ts', value('micromark-extension-gfm-table')],
  ['rules/framing/problem.ts', value('../../plan/types.ts')],
  ['rules/framing/problem.ts', type('../../plan/outline/types.ts')],
  ['rules/framing/problem.ts', value('../../languages/types.ts')],
  ['engine/lint.ts', value('../rules/index.ts')],
  ['engine/lint.ts', value('../plan/read-plan.ts')],
  ['engine/lint.ts', value('./config/load.ts')],
  ['engine/config/load.ts', value('zod')],
  ['engine/config/load.ts', value('yaml')],
  ['engine/config/load.ts', value('jsonc-parser')],
  ['engine/config/load.ts', value('../../plan/types.ts')],
  ['report/pretty.ts', type('../engine/types.ts')],
  ['report/pretty.ts', type('../plan/types.ts')],
  ['report/pretty.ts', type('../rules/types.ts')],
  ['report/pretty.ts', type('../plan/outline/types.ts')],
  ['report/pretty.ts', value('../plan/types.ts')],
  ['report/pretty.ts', value('../plan/text/lines.ts')],
  ['report/pretty.ts', value('./excerpt.ts')],
  ['server/server.ts', value('../engine/lint.ts')],
  ['server/server.ts', value('../report/pretty.ts')],
  ['server/server.ts', type('../plan/types.ts')],
  ['server/server.ts', value('../plan/types.ts')],
  ['server/server.ts', value('../plan/text/lines.ts')],
  ['server/server.ts', type('../plan/outline/types.ts')],
  ['server/server.ts', type('../rules/types.ts')],
  ['server/server.ts', value('vscode-languageserver')],
  ['server/requests/hover.ts', value('../../engine/suppressions/directives.ts')],
  ['server/wire.ts', value('../languages/index.ts')],
  ['server/wire.ts', value('../plan/read-plan.ts')],
  ['server/wire.ts', value('../rules/index.ts')],
  ['server/worker.ts', value('vscode-languageserver/browser')],
  ['server/node.ts', value('vscode-languageserver/node')],
  ['server/node.ts', value('node:fs')],
  ['server/node.ts', 'console.log(process.argv);\n'],
  ['server/node-files.ts', value('node:fs/promises')],
  ['cli/commands/lsp.ts', lazily('../../server/node.ts')],
  ['client/extension.ts', value('vscode')],
  ['client/extension.ts', value('../server/protocol.ts')],
  ['client/views/tree.ts', value('../../server/protocol.ts')],
  ['client/extension.ts', value('vscode-languageclient')],
  ['client/node.ts', value('vscode-languageclient/node')],
  ['client/node.ts', value('node:path')],
  ['client/browser.ts', value('vscode-languageclient/browser')],
  ['cli/main.ts', value('../engine/lint.ts')],
  ['cli/main.ts', value('../report/pretty.ts')],
  ['cli/main.ts', value('../languages/index.ts')],
  ['cli/main.ts', value('node:fs')],
  ['cli/main.ts', 'console.log(process.argv);\n'],
  ['test/walls/any.ts', value('../../cli/main.ts')],
  ['bench/any.ts', value('../plan/types.ts')],
  ['scripts/any.ts', value('../engine/lint.ts')],
];

type Messages = ReadonlyMap<string, readonly string[]>;

/** Each case is a file of its own in one tree of rooms, so that one run of the linter sees them all. */
const fileOf = (kind: string, index: number, file: string) => file.replace(/\.ts$/, `-${kind}-${index}.ts`);

/** Runs the linter as the repository is linted, in a folder laid out like it. Returns what the walls say, by file. */
function lint(configuration: string): Messages {
  const top = mkdtempSync(join(tmpdir(), 'pilotlint-walls-'));
  try {
    for (const name of CONFIGURATIONS) copyFileSync(name, join(top, name));
    const write =
      (kind: string) =>
      ([file, code]: Case, index: number) => {
        const path = join(top, fileOf(kind, index, file));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, code);
      };
    BREACHES.forEach(write('breach'));
    CLEAN.forEach(write('clean'));
    const oxlint = join(process.cwd(), 'node_modules', 'oxlint', 'bin', 'oxlint');
    const run = spawnSync(process.execPath, [oxlint, '-c', configuration, '--format', 'json'], {
      cwd: top,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const report = JSON.parse(run.stdout) as {
      number_of_files: number;
      diagnostics: { code: string; message: string; filename: string }[];
    };
    assert.equal(report.number_of_files, BREACHES.length + CLEAN.length);
    const messages = new Map<string, string[]>();
    for (const { code, message, filename } of report.diagnostics) {
      if (!WALL.test(code)) continue;
      const file = filename.replaceAll('\\', '/');
      messages.set(file, [...(messages.get(file) ?? []), message]);
    }
    return messages;
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

const named = ([file, code]: Case) => `${file}: ${code.split('\n')[0]}`;

for (const configuration of CONFIGURATIONS) {
  describe(`walls by ${configuration}`, function () {
    this.timeout(60_000);

    let messages: Messages;
    before(() => {
      messages = lint(configuration);
    });

    for (const [index, breach] of BREACHES.entries()) {
      it(`stops ${named(breach)}`, () => assert.ok(messages.has(fileOf('breach', index, breach[0]))));
    }
    for (const [index, file] of CLEAN.entries()) {
      it(`lets through ${named(file)}`, () =>
        assert.deepEqual(messages.get(fileOf('clean', index, file[0])) ?? [], []));
    }
  });
}
