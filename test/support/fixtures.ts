import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Mark, readMarks } from './statements.ts';

export interface Fixture {
  /** Relative to the folder of fixtures, with `/`. */
  readonly path: string;
  /** As it stands in the file, without the marks: line ends and a byte order mark are kept. */
  readonly text: string;
  /** What it marks as stated. */
  readonly marks: readonly Mark[];
  /** As it stands in the file, with the marks. */
  readonly source: string;
}

const FOLDER = join('test', 'fixtures');
/** These say something about fixtures and are none. */
const ABOUT: ReadonlySet<string> = new Set(['README.md', 'known.md', 'deletions.md']);

/** The documents below test/fixtures, sorted by path. */
export const fixtures = (): readonly Fixture[] =>
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|mdx|ya?ml)$/u.test(entry.name))
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !ABOUT.has(path))
    .sort()
    .map((path) => {
      const source = readFileSync(join(FOLDER, path), 'utf8');
      return { path, ...readMarks(source), source };
    });
