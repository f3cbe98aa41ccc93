import type { Position } from '../plan/text/lines.ts';
import type { Span } from '../plan/text/span.ts';
import type { Plan, Subject } from '../plan/types.ts';
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
