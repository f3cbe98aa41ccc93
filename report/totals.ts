import type { CheckedDocument, Finding } from '../engine/types.ts';
import type { Severity } from '../rules/types.ts';

/** Something that kept a file from being checked, or a mistake in the configuration. */
export interface RunError {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based; only with a line. */
  readonly column?: number;
}

/** What a run has seen so far. Only counts and names are kept, no document. */
export interface Totals {
  plans: number;
  /** Plans without an open finding. */
  clean: number;
  readonly maybes: string[];
  /** Blank forms, which are not linted. */
  readonly forms: string[];
  /** Neither plan nor maybe nor form. */
  readonly others: string[];
  readonly findings: Record<Severity, number>;
  /** Those of the findings at `info` that ask. */
  questions: number;
  suppressed: number;
}

export const noTotals = (): Totals => ({
  plans: 0,
  clean: 0,
  maybes: [],
  forms: [],
  others: [],
  findings: { error: 0, warning: 0, info: 0 },
  questions: 0,
  suppressed: 0,
});

/** What a document is found guilty of: nothing where it is no plan, and what its author did not suppress with a reason. */
export const openFindings = (document: CheckedDocument): readonly Finding[] =>
  document.plan.recognition.plan ? document.findings.filter((finding) => finding.suppressed === null) : [];

/** Adds a document to the totals. */
export const count = (totals: Totals, document: CheckedDocument): void => {
  const { recognition } = document.plan;
  if (recognition.plan) {
    const open = openFindings(document);
    totals.plans++;
    if (open.length === 0) totals.clean++;
    for (const { severity, voice } of open) {
      totals.findings[severity]++;
      if (severity === 'info' && voice === 'ask') totals.questions++;
    }
    totals.suppressed += document.findings.length - open.length;
  } else if (recognition.maybe) totals.maybes.push(document.path);
  else if (recognition.form === 'template') totals.forms.push(document.path);
  else totals.others.push(document.path);
};
