import type { LanguagePack } from '../languages/types.ts';
import type { Format } from './outline/types.ts';
import type { DocumentStatus, Plan, Stage } from './types.ts';

export interface ReadOptions {
  /** Path or name of the document; tells the format by its extension, nothing else. */
  readonly path?: string;
  /** Overrides what the path says. */
  readonly format?: Format;
  /** What the configuration says of this file: a plan, none, or nothing. The document's own word goes before it. */
  readonly plan?: boolean;
  readonly stage?: Stage;
  readonly status?: DocumentStatus;
}

/** Reads documents; made once, it holds the compiled vocabulary and no state of any document. */
export interface PlanReader {
  /** Never throws on any text. */
  read(text: string, options?: ReadOptions): Plan;
}

/** @param packs the languages to read, most preferred first */
export function createReader(_packs: readonly LanguagePack[]): PlanReader {
  throw new Error('not built yet');
}
