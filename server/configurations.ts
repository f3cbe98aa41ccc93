import { findConfiguration } from '../engine/config/find.ts';
import { ignoreMatcher, pathBelow } from '../engine/glob.ts';
import { DEFAULT_SETTINGS } from '../engine/settings.ts';
import type { Configuration, ConfigurationProblem, FileSource, Settings } from '../engine/types.ts';
import { folderOf, homeOf, type Place, placeOf, uriAt } from './uris.ts';

/** A configuration as it holds for documents. The same object as long as nothing about it has changed. */
export interface InForce {
  readonly settings: Settings;
  /** Folder that its globs are relative to; undefined for the defaults. */
  readonly base: string | undefined;
  /** Of its file; undefined for the defaults. */
  readonly uri: string | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

/** What holds for one document. */
export interface Verdict {
  readonly inForce: InForce;
  /** The `ignore` of a configuration keeps the document from being linted. */
  readonly ignored: boolean;
}

export interface ConfigurationParts {
  /** The text of a file by its URI; undefined where there is none. Rejects where it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  readonly read: (text: string, path: string) => Promise<Configuration>;
  /** URIs of the workspace folders. */
  readonly folders: () => readonly string[];
}

const NONE: InForce = { settings: DEFAULT_SETTINGS, base: undefined, uri: undefined, problems: [] };

/** Finds, reads and keeps the configuration of documents, until it is told to forget. */
export class Configurations {
  readonly #parts: ConfigurationParts;
  /** What was read of a file since the last `forget`; folders share most of the folders above them. */
  readonly #texts = new Map<string, Promise<string | undefined>>();
  /** By URI: what was last made of a file, and of which text. */
  readonly #made = new Map<string, { readonly key: string; readonly inForce: Promise<InForce> }>();

  constructor(parts: ConfigurationParts) {
    this.#parts = parts;
  }

  /** Never rejects: a file that cannot be read is a problem of the configuration, and the defaults hold. */
  async of(uri: string): Promise<Verdict> {
    const folders = this.#parts.folders();
    const home = homeOf(uri, folders);
    if (home === undefined) return { inForce: NONE, ignored: false };
    const inForce = await this.#nearest(home.origin, folderOf(home.path));
    return { inForce, ignored: await this.#isIgnored(home, inForce, topOf(home, folders)) };
  }

  /** Files are read again when they are next asked for. */
  forget(): void {
    this.#texts.clear();
  }

  async #nearest(origin: string, folder: string): Promise<InForce> {
    let at = folder;
    const source: FileSource = {
      readText: (path) => {
        at = path;
        return this.#text(uriAt(origin, path));
      },
    };
    try {
      const path = await findConfiguration(folder, source);
      if (path === undefined) return NONE;
      const uri = uriAt(origin, path);
      const text = (await this.#text(uri)) ?? '';
      return await this.#kept(uri, `text ${text}`, async () => {
        const { settings, problems } = await this.#parts.read(text, path);
        return { settings, base: folderOf(path), uri, problems };
      });
    } catch (error) {
      const message = `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      const uri = uriAt(origin, at);
      const problems = [{ path: at, message, line: 1, column: 1 }];
      return this.#kept(uri, `error ${message}`, async () => ({ ...NONE, uri, problems }));
    }
  }

  /** By the nearest configuration, or by one above it up to the one that holds at the top of the workspace folder. */
  async #isIgnored({ origin, path }: Place, nearest: InForce, top: string | undefined): Promise<boolean> {
    for (let at = nearest; at.base !== undefined; ) {
      if (ignoreMatcher(at.settings.ignore)(pathBelow(path, at.base) ?? path)) return true;
      const isBelow = top !== undefined && at.base !== '/' && pathBelow(at.base, top) !== undefined;
      if (!isBelow) return false;
      // From the inside out: which file is the next one is only known when this one is.
      // oxlint-disable-next-line no-await-in-loop
      at = await this.#nearest(origin, folderOf(at.base));
    }
    return false;
  }

  #text(uri: string): Promise<string | undefined> {
    const known = this.#texts.get(uri);
    if (known !== undefined) return known;
    const text = this.#parts.readText(uri);
    this.#texts.set(uri, text);
    return text;
  }

  #kept(uri: string, key: string, make: () => Promise<InForce>): Promise<InForce> {
    const known = this.#made.get(uri);
    if (known?.key === key) return known.inForce;
    const inForce = make();
    this.#made.set(uri, { key, inForce });
    return inForce;
  }
}

/** Path of the innermost workspace folder that holds a place. */
const topOf = ({ origin, path }: Place, folders: readonly string[]): string | undefined =>
  folders
    .map(placeOf)
    .filter((folder) => folder.origin === origin && pathBelow(path, folder.path) !== undefined)
    .map((folder) => folder.path.replace(/\/$/u, ''))
    .sort((a, b) => b.length - a.length)[0];
