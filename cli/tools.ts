import type { OwnRule } from '../engine/own-rules.ts';
import type { Configuration, FileSource, Linter } from '../engine/types.ts';
import type { Rule } from '../rules/types.ts';

/** What is wired together of the rooms below. */
export interface Tools {
  /** Makes the linter, which costs time: the vocabulary is compiled. */
  readonly linter: () => Linter;
  readonly rules: readonly Rule[];
  /** What the engine itself may report. */
  readonly ownRules: readonly OwnRule[];
  /** Reads a configuration file. Rejects where the source does; mistakes in the file are in `problems`. */
  readonly loadConfiguration: (path: string, source: FileSource) => Promise<Configuration>;
}

/** The tools are loaded when a command asks for them: `--help` needs none, and start-up time counts. */
export type LoadTools = () => Promise<Tools>;
