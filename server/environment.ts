import type { Fix } from '../engine/fixes/types.ts';
import type { OwnRule } from '../engine/own-rules.ts';
import type { CheckedDocument, Configuration, Finding, Linter } from '../engine/types.ts';
import type { Aspect } from '../plan/types.ts';
import type { Checklist } from '../rules/checklists.ts';
import type { NewPlan } from '../rules/plan-templates.ts';
import type { Rule, Template } from '../rules/types.ts';

/** Reads files by their URI. */
export interface Files {
  /** The text; undefined where there is no such file. Rejects where it is there but cannot be read. */
  readText(uri: string): Promise<string | undefined>;
  /** URIs of the Markdown and YAML files below a folder; undefined where this cannot be listed. */
  list(folder: string): Promise<readonly string[] | undefined>;
}

/** What can be done about a finding, the likeliest first. */
export type FixesOf = (document: CheckedDocument, finding: Finding, rules: readonly Rule[]) => readonly Fix[];

/** Says in the document itself whether it is a plan. */
export type DeclarationFix = (document: CheckedDocument, isPlan: boolean) => Fix;

/** What the server works with; the entries put it together (`wire.ts`), a test gives its own. */
export interface Environment {
  readonly version: string;
  /** Makes the linter, which costs time; asked for once, when the first document is checked. */
  readonly linter: () => Linter;
  readonly rules: readonly Rule[];
  readonly ownRules: readonly OwnRule[];
  /** How an aspect is called, in a label: "way back". */
  readonly aspectName: (aspect: Aspect) => string;
  /** Never rejects: mistakes are in `problems`. */
  readonly readConfiguration: (text: string, path: string) => Promise<Configuration>;
  readonly fixesOf: FixesOf;
  readonly declarationFix: DeclarationFix;
  readonly checklists: readonly Checklist[];
  /** A new plan; undefined for a kind that there is not. */
  readonly newPlan: (plan: Omit<NewPlan, 'kind'> & { readonly kind: string }) => Template | undefined;
  /** What the entry can read by itself (`file:` URIs, in Node); undefined where it can read nothing. */
  readonly files: Files | undefined;
  /** Where a rule's page is, for `codeDescription.href`; undefined where there is none. */
  readonly rulePage: (rule: string) => string | undefined;
}
