import type { Subject } from '../plan/types.ts';
import type { Span } from '../plan/text/span.ts';
import type { Directive } from './suppressions/directives.ts';
import type { Family, Related, Severity } from '../rules/types.ts';

/** A problem with its rule's words and its severity: a finding on its way, not yet weighed against the others. */
export interface Raised {
  readonly rule: string;
  /** Undefined for what the engine itself has to say. */
  readonly family: Family | undefined;
  readonly severity: Severity;
  readonly voice: 'assert' | 'ask';
  readonly aspect: Subject | null;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  readonly span: Span;
  readonly related: readonly Related[];
  /** The comment that sets it aside, if one does. */
  readonly by?: Directive | undefined;
}
