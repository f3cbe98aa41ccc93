import { dirname } from 'node:path';
import { findConfiguration } from '../engine/config/find.ts';
import { ignoreMatcher, pathBelow } from '../engine/glob.ts';
import { DEFAULT_SETTINGS } from '../engine/settings.ts';
import type { FileSource, Settings } from '../engine/types.ts';
import type { RunError } from '../report/totals.ts';
import { describeError } from './describe-error.ts';
import { Unreadable } from './disk.ts';
import { Misuse } from './misuse.ts';
import { absolute, shownPath } from './paths.ts';
import type { LoadTools } from './tools.ts';

/** `--config FILE`, `--no-config` (false), or neither: then the nearest file upwards holds. */
export interface ConfigurationChoice {
  readonly config?: string | boolean;
}

/** The configuration that holds in a folder. */
export interface InForce {
  readonly settings: Settings;
  /** Its file, as it is shown; undefined for the defaults. */
  readonly path: string | undefined;
  /** Folder that its globs are relative to, absolute. */
  readonly base: string | undefined;
  /** Whether its `ignore` holds a file back; the path is absolute. */
  readonly ignores: (file: string) => boolean;
}

export interface Configurations {
  /** @param file absolute, with `/` */
  readonly of: (file: string) => Promise<InForce>;
  /** @param folder absolute, with `/` */
  readonly ofFolder: (folder: string) => Promise<InForce>;
  /**
   * Whether a file below a folder that was named is ignored: by the configuration that holds for the folder, or by one that lies
   * on the way down to the file. One in a folder that is ignored itself is not read.
   */
  readonly holdsBack: (file: string, folder: string) => Promise<boolean>;
  /** Mistakes in the files that were read so far, each once. */
  readonly errors: () => readonly RunError[];
}

const NONE: InForce = { settings: DEFAULT_SETTINGS, path: undefined, base: undefined, ignores: () => false };

/** Finds, loads and keeps configurations for one run. A file named by `--config` must be there. */
export const openConfigurations = async (
  { config }: ConfigurationChoice,
  loadTools: LoadTools,
  { cwd, source }: { readonly cwd: string; readonly source: FileSource },
): Promise<Configurations> => {
  const errors: RunError[] = [];
  // Folders share most of the folders above them.
  const answers = new Map<string, Promise<string | undefined>>();
  const once: FileSource = { readText: (path) => kept(answers, path, () => source.readText(path)) };

  const load = async (file: string): Promise<InForce> => {
    const { settings, problems } = await (await loadTools()).loadConfiguration(file, once);
    const path = shownPath(cwd, file);
    errors.push(...problems.map((problem) => ({ ...problem, path })));
    const base = dirname(file);
    const ignored = ignoreMatcher(settings.ignore);
    return { settings, path, base, ignores: (below) => ignored(pathBelow(below, base) ?? below) };
  };
  const loaded = new Map<string, Promise<InForce>>();
  const nearest = async (folder: string): Promise<InForce> => {
    try {
      const file = await findConfiguration(folder, once);
      return file === undefined ? NONE : await kept(loaded, file, () => load(file));
    } catch (error) {
      // It is there, but cannot be read: told once, however many folders it holds for.
      const path = shownPath(cwd, error instanceof Unreadable ? error.path : folder);
      if (!errors.some((known) => known.path === path)) errors.push({ path, message: describeError(error) });
      return NONE;
    }
  };
  const answering = (ofFolder: Configurations['ofFolder']): Configurations => ({
    of: (file) => ofFolder(dirname(file)),
    ofFolder,
    holdsBack: async (file, named) => {
      const outer = await ofFolder(named);
      // What is named is looked at, whatever is said of it.
      const isNamed = named !== outer.base && outer.ignores(named);
      if (!isNamed && outer.ignores(file)) return true;
      for (let at = file.indexOf('/', named.length + 1); at >= 0; at = file.indexOf('/', at + 1)) {
        // From the outside in: what lies in an ignored folder is not asked for.
        // oxlint-disable-next-line no-await-in-loop
        const inner = await ofFolder(file.slice(0, at));
        if (inner !== outer && inner.ignores(file)) return true;
      }
      return false;
    },
    errors: () => errors,
  });

  if (config === false) return answering(() => Promise.resolve(NONE));
  if (typeof config === 'string') {
    const only = await loadNamed(config, absolute(cwd, config), once, load);
    return answering(() => Promise.resolve(only));
  }
  const byFolder = new Map<string, Promise<InForce>>();
  return answering((folder) => kept(byFolder, folder, () => nearest(folder)));
};

const loadNamed = async (
  name: string,
  file: string,
  source: FileSource,
  load: (file: string) => Promise<InForce>,
): Promise<InForce> => {
  try {
    if ((await source.readText(file)) !== undefined) return await load(file);
  } catch (error) {
    throw new Misuse(`the configuration ${name} ${describeError(error)}`);
  }
  throw new Misuse(`there is no configuration file ${name}`);
};

const kept = <T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
};
