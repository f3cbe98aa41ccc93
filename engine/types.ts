import type { Position } from '../plan/text/lines.ts';
import type { Span } from '../plan/text/span.ts';
import type { DocumentStatus, Plan, Stage, Subject } from '../plan/types.ts';
import type { Severity } from '../rules/types.ts';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Suppression {
  /** The author's reason. */
  readonly reason: string;
  readonly range: Range;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** A claim, or a question: the reader of the text is not sure. */
  readonly voice: 'assert' | 'ask';
  readonly aspect: Subject | null;
  readonly message: string;
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly span: Span;
  readonly range: Range;
  /** 16 hex digits: the rule and what the finding is about, not where it stands. Unique within a document. */
  readonly fingerprint: string;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  readonly suppressed: Suppression | null;
}

/** A document that was read and checked. */
export interface CheckedDocument {
  readonly path: string;
  readonly text: string;
  readonly plan: Plan;
  /** Sorted by place, then rule. Suppressed ones are in it, marked. */
  readonly findings: readonly Finding[];
}

/** What a team's configuration says, defaults filled in. */
export interface Settings {
  /** Severity a rule reports with, or `off`. Rules that are not named keep their own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Globs, relative to the configuration file: what is a plan whatever its text says. */
  readonly files: readonly string[];
  /** Globs, relative to the configuration file: what is not looked at below a folder that was named. */
  readonly ignore: readonly string[];
  readonly stage: Stage | undefined;
  readonly status: DocumentStatus | undefined;
}

/** A mistake in a configuration file. `line` and `column` are 1-based. */
export interface ConfigurationProblem {
  readonly path: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface Configuration {
  readonly settings: Settings;
  /** The file it was read from; undefined for the defaults. */
  readonly path: string | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

/** How the engine and the edges read files: the disk, an editor's virtual file system and a test look the same. Paths use `/`. */
export interface FileSource {
  /** The text of a file; undefined where there is none. Rejects where it exists but cannot be read. */
  readText(path: string): Promise<string | undefined>;
}

/** Reads and checks documents; made once, holds the rules and the compiled vocabulary and no state of any document. */
export interface Linter {
  /**
   * @param path tells the format by its extension and is matched against `settings.files`
   * @param base folder that `settings.files` is relative to
   */
  lint(text: string, path: string, settings: Settings, base?: string): CheckedDocument;
}
