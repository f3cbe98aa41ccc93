import type { Range } from 'vscode-languageserver';

/**
 * What this server and its client say to each other beside the Language Server Protocol. Method names and shapes only, so that a
 * client can import this file and nothing else of the server. Lines and characters are those of LSP: 0-based, UTF-16.
 */

/** `initializationOptions` of `initialize`; all optional, and what has another type is passed over. */
export interface InitializationOptions {
  /** The client wants `pilotlint/maybe`. */
  readonly maybe?: boolean;
  /** The client answers `pilotlint/readFile`: configuration is then read through it, in any file system that it knows. */
  readonly readFile?: boolean;
  /** Where a rule's page is, a URI in which `{rule}` stands for its id. */
  readonly rulePages?: string;
  /** Milliseconds without an edit after which findings are pushed. Default 200; nothing to do with clients that pull. */
  readonly debounce?: number;
}

/** Notification to the client: a document looks like a plan, but is not linted until it says so. Once a document. */
export const MAYBE = 'pilotlint/maybe';
export interface MaybeParams {
  readonly uri: string;
  /** The signals, in words, strongest first. */
  readonly because: readonly string[];
}

/** Request to the client: the text of a file, or null where there is none. */
export const READ_FILE = 'pilotlint/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** Request to the server: a rule's page as Markdown, or null where there is no such rule. */
export const RULE_PAGE = 'pilotlint/rulePage';
export interface RulePageParams {
  readonly rule: string;
}

/** Request to the server: how an open document was decided on and what was read in it, as plain text; null where it is not open. */
export const WHY = 'pilotlint/why';
/** Request to the server: what a view of an open document needs; null where it is not open. */
export const READINESS = 'pilotlint/readiness';
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Request to the server: the edits (`TextEdit[]`) by which an open document says whether it is a plan; null where it is not open.
 */
export const DECLARE = 'pilotlint/declare';
export interface DeclareParams extends DocumentParams {
  readonly plan: boolean;
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export interface Readiness {
  readonly uri: string;
  /** Of the text that was read. */
  readonly version: number;
  readonly plan: boolean;
  readonly maybe: boolean;
  /** What spoke for or against a plan, in words. */
  readonly because: readonly string[];
  /** The configuration keeps this file from being linted. */
  readonly ignored: boolean;
  readonly language: string;
  readonly stage: { readonly value: string; readonly declared: boolean };
  readonly status: { readonly value: string; readonly declared: boolean };
  readonly covered: number;
  readonly total: number;
  /** What is shown, suppressed ones left out. */
  readonly findings: FindingCounts;
  readonly suppressed: number;
  /** In the order of the framework's stages. */
  readonly aspects: readonly AspectReadiness[];
}

export interface AspectReadiness {
  readonly aspect: string;
  /** For a label: "way back". */
  readonly name: string;
  /** Stage of the framework that asks for it; undefined where no rule does. */
  readonly stage?: number;
  readonly status: string;
  readonly sure: boolean;
  /** One sentence: what was looked for and what was found. */
  readonly why: string;
  /** What a reviewer would still ask for. */
  readonly lacks: readonly string[];
  /** The rule that reports it, where there is one. */
  readonly rule?: string;
  /** Strongest first. For a missing aspect, what came nearest. */
  readonly evidence: readonly { readonly range: Range; readonly why: string }[];
  /** Where a finding about it belongs. */
  readonly home: Range;
}

/** Request to the server: checks files that need not be open; findings of closed ones are pushed and stay until the file changes. */
export const LINT_WORKSPACE = 'pilotlint/lintWorkspace';
export interface LintWorkspaceParams {
  /** The files. Left out, the server looks for Markdown and YAML below the workspace folders where it can list files. */
  readonly uris?: readonly string[];
  readonly workDoneToken?: string | number;
}

export interface LintWorkspaceResult {
  /** Plans and what may be one. */
  readonly files: readonly WorkspaceFile[];
  /** Files that were looked at and are no plans. */
  readonly skipped: number;
  readonly errors: readonly { readonly uri: string; readonly message: string }[];
}

export interface WorkspaceFile {
  readonly uri: string;
  readonly plan: boolean;
  readonly maybe: boolean;
  readonly covered: number;
  readonly total: number;
  readonly findings: FindingCounts;
}

/** `data` of this server's diagnostics: what a code action needs to find the finding again. */
export interface DiagnosticData {
  readonly fingerprint: string;
  /** Of the document that the finding was made for. */
  readonly version: number;
}
