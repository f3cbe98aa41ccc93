import type { Plan, Stage, Subject } from '../plan/types.ts';
import type { Span } from '../plan/text/span.ts';

export type Severity = 'error' | 'warning' | 'info';

export type Family =
  | 'framing'
  | 'metrics'
  | 'human-control'
  | 'operations'
  | 'data'
  | 'integration'
  | 'learning'
  | 'timeline'
  | 'cost'
  | 'governance'
  | 'consistency'
  | 'writing';

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule says about a plan, before configuration, stage and status have had their word. */
export interface Problem {
  readonly span: Span;
  /** What was found and what was looked for, one sentence, ends with a full stop. */
  readonly message: string;
  /** `ask`: the reader is unsure or the thing is thin; shown as information, never more. Default `assert`. */
  readonly voice?: 'assert' | 'ask';
  /** Overrides the rule's severity for this problem (`placeholder-left` takes that of the rule whose place it holds). */
  readonly severity?: Severity;
  /** The aspect it is about, where that is not the rule's own. */
  readonly aspect?: Subject;
  readonly related?: readonly Related[];
}

/** One bad and one good document; both are linted by the tests. */
export interface ExamplePair {
  /** The rule must find something here. */
  readonly bad: string;
  /** The rule must find nothing here. */
  readonly good: string;
}

export interface RuleDocs {
  /** What it does: one or two sentences. */
  readonly what: string;
  /** Why it matters: one or two sentences, shown with every finding. States what happens to plans that lack it; no invented figures. */
  readonly why: string;
  /** What to do, in the imperative, shown with every finding. */
  readonly remedy: string;
  /** What satisfies the rule. */
  readonly satisfiedBy: readonly string[];
  /** What it does not see or may see wrongly. */
  readonly knownLimits: readonly string[];
  /** Where the demand comes from: the framework first, then standards ("NIST AI RMF MANAGE 2.4"). Facts, no quotations. */
  readonly sources: readonly string[];
  readonly examples: { readonly markdown: ExamplePair; readonly yaml: ExamplePair };
}

export interface Template {
  readonly markdown: string;
  readonly yaml: string;
}

/** A check of the framework: metadata and a pure function of the plan. */
export interface Rule {
  /** Kebab-case; never changes its meaning. */
  readonly id: string;
  readonly family: Family;
  /** The aspect or signal whose reading it reports, if any. */
  readonly aspect: Subject | undefined;
  readonly severity: Severity;
  /** Silent for plans below this stage. `always`: at every stage. */
  readonly gate: Stage | 'always';
  /** Stage of the framework (1–5) it belongs to; `all` for those that hold throughout. */
  readonly stage: 1 | 2 | 3 | 4 | 5 | 'all';
  /** The finding in one line, as the tables show it. */
  readonly summary: string;
  readonly docs: RuleDocs;
  /** What can be put in the missing place; undefined for rules that mend nothing. Holds TODO, never values. */
  readonly template: Template | undefined;
  check(plan: Plan): readonly Problem[];
}
