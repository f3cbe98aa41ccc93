import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files that the scripts work with, whatever the product is. */
const KEPT = [
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  '.oxlintrc.json',
  '.oxlintrc.walls.json',
];

/** Stands in for npm: writes down what it was asked, and links the packages of this repository. */
const NPM = `
const { appendFileSync, mkdirSync, readdirSync, rmSync, symlinkSync } = require('node:fs');
appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_FAILS) { console.error('no registry'); process.exit(7); }
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules');
for (const name of readdirSync(process.env.PACKAGES)) {
  symlinkSync(process.env.PACKAGES + '/' + name, 'node_modules/' + name, 'junction');
}
`;

/** A fresh clone of a small product that has the scripts of this repository. */
export class Workspace {
  readonly top = realpathSync(mkdtempSync(join(tmpdir(), 'pilotlint-scripts-')));

  constructor(files: Readonly<Record<string, string>>) {
    for (const name of KEPT) cpSync(name, join(this.top, name), { recursive: true });
    this.write('npm.js', NPM);
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.top, name)), { recursive: true });
    writeFileSync(join(this.top, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.top, name), 'utf8');
  }

  /** How often packages were installed. */
  get installs(): number {
    return existsSync(join(this.top, 'npm.log')) ? this.read('npm.log').split('\n').length - 1 : 0;
  }

  /** All files below a folder with their text, by name. */
  tree(folder: string): Record<string, string> {
    const names = readdirSync(join(this.top, folder), { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(
      files.sort().map((file) => [file.slice(join(this.top, folder).length + 1), readFileSync(file, 'utf8')]),
    );
  }

  /** Runs a script as npm would, without a terminal. `from` is the folder in which the user typed the command. */
  node(args: readonly string[], { from = '.', env = {} }: { from?: string; env?: Record<string, string> } = {}): Run {
    return spawnSync(process.execPath, args, {
      cwd: this.top,
      encoding: 'utf8',
      env: {
        ...process.env,
        INIT_CWD: join(this.top, from),
        npm_execpath: join(this.top, 'npm.js'),
        PACKAGES: join(process.cwd(), 'node_modules'),
        NO_COLOR: '1',
        ...env,
      },
    });
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

export type Run = SpawnSyncReturns<string>;
