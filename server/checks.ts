import type { CheckedDocument, Linter } from '../engine/types.ts';
import type { Configurations, InForce, Verdict } from './configurations.ts';
import type { Documents, Snapshot } from './documents.ts';
import { nameOf, placeOf } from './uris.ts';

/** An open document, checked. */
export interface Checked {
  readonly uri: string;
  readonly version: number;
  readonly document: CheckedDocument;
  readonly inForce: InForce;
  /** The configuration keeps the document from being linted: nothing is shown of it. */
  readonly ignored: boolean;
  /** Changes with every check. */
  readonly id: string;
}

export interface CheckParts {
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly linter: () => Linter;
  /** Told of every new check, not of those that were kept. */
  readonly onChecked: (checked: Checked) => void;
}

/** Checks open documents and keeps what came of it, for the version and the configuration that it was made with. */
export class Checks {
  readonly #parts: CheckParts;
  readonly #kept = new Map<string, Checked>();
  #linter: Linter | undefined;
  #made = 0;

  constructor(parts: CheckParts) {
    this.#parts = parts;
  }

  /**
   * The document as it stands when its turn comes; undefined where it is not open (any more).
   * Rejects only where the linter itself fails.
   *
   * @param isCancelled asked before the work is done; undefined is the answer then
   */
  async of(uri: string, isCancelled: () => boolean = () => false): Promise<Checked | undefined> {
    const { documents, configurations, onChecked } = this.#parts;
    if (!documents.isOpen(uri)) return undefined;
    const verdict = await configurations.of(uri);
    if (!this.#keptFor(uri, verdict)) await breath();
    if (isCancelled()) return undefined;
    const kept = this.#keptFor(uri, verdict);
    const snapshot = documents.snapshot(uri);
    if (kept !== undefined || snapshot === undefined) return kept;
    const document = this.lint(snapshot, verdict.inForce);
    const checked: Checked = {
      uri,
      version: snapshot.version,
      document,
      ...verdict,
      id: String(++this.#made),
    };
    this.#kept.set(uri, checked);
    onChecked(checked);
    return checked;
  }

  /** Checks a text; nothing is kept. */
  lint(text: Pick<Snapshot, 'uri' | 'languageId' | 'text'>, { settings, base }: InForce): CheckedDocument {
    this.#linter ??= this.#parts.linter();
    return this.#linter.lint(text.text, lintPath(text), settings, base);
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  #keptFor(uri: string, { inForce, ignored }: Verdict): Checked | undefined {
    const kept = this.#kept.get(uri);
    if (kept === undefined || kept.version !== this.#parts.documents.version(uri)) return undefined;
    return kept.inForce === inForce && kept.ignored === ignored ? kept : undefined;
  }
}

/**
 * The path that the linter is told. It tells the format by the extension; where the editor knows better (an untitled document,
 * a file of another name that was told to be YAML), the extension is added.
 */
export const lintPath = ({ uri, languageId }: Pick<Snapshot, 'uri' | 'languageId'>): string => {
  const { path } = placeOf(uri);
  const name = nameOf(path);
  const isYaml = /\.ya?ml$/iu.test(name);
  if (languageId === 'yaml' && !isYaml) return `${path}.yaml`;
  if (languageId === 'mdx' && !/\.mdx$/iu.test(name)) return `${path}.mdx`;
  return languageId === 'markdown' && isYaml ? `${path}.md` : path;
};

/** Lets what has come in meanwhile be heard first: a cancellation, or an edit that makes the work needless. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
