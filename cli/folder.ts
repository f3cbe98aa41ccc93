import { basename, extname } from 'node:path';
import { CONFIGURATION_NAMES } from '../engine/config/find.ts';
import { globMatcher, pathBelow } from '../engine/glob.ts';
import type { Configurations } from './configurations.ts';
import { type Walked, walk } from './walk.ts';

/** What a plan is written in, by extension. */
const DOCUMENTS = '**/*.{md,mdx,markdown,yaml,yml}';
const DOCUMENT = /\.(?:mdx?|markdown|ya?ml)$/iu;

/**
 * The files that a named folder means: the Markdown and YAML files below it, and what a configuration takes for a plan by a glob
 * that spells its ending (`*.txt`), without what a configuration ignores.
 *
 * @param folder absolute
 * @param ignored whether ignore rules (.gitignore, node_modules, configurations) hold
 */
export const filesBelow = async (
  folder: string,
  { ignored, configurations }: { readonly ignored: boolean; readonly configurations: Configurations },
): Promise<Walked> => {
  const held = async (file: string): Promise<boolean> => ignored && (await configurations.holdsBack(file, folder));
  const { files, unreadable } = await walk(
    folder,
    [DOCUMENTS, ...CONFIGURATION_NAMES.map((name) => `**/${name}`)],
    ignored,
  );

  const wanted: string[] = [];
  let others = (await configurations.ofFolder(folder)).settings.files.some(spellsAnotherEnding);
  for (const file of files) {
    if (await held(file)) continue;
    if (!isConfiguration(file)) wanted.push(file);
    else if ((await configurations.of(file)).settings.files.some(spellsAnotherEnding)) others = true;
  }
  if (!others) return { files: wanted, unreadable };

  for (const file of (await walk(folder, ['**/*'], ignored)).files) {
    if (DOCUMENT.test(file) || (await held(file))) continue;
    const { settings, base = '' } = await configurations.of(file);
    const globs = settings.files.filter((glob) => spellsEndingOf(glob, file));
    if (globMatcher(globs)(pathBelow(file, base) ?? file)) wanted.push(file);
  }
  return { files: wanted, unreadable };
};

const isConfiguration = (file: string): boolean => CONFIGURATION_NAMES.some((name) => name === basename(file));

/** Whether a glob may mean files that are no documents by their extension. `plans/**` says nothing of pictures. */
const spellsAnotherEnding = (glob: string): boolean => !DOCUMENT.test(glob) && !/[*?/]$/u.test(glob);

/** Whether a glob's last part holds a file's extension, or its whole name where it has none. */
const spellsEndingOf = (glob: string, file: string): boolean =>
  basename(glob).includes(extname(file).slice(1) || basename(file));
