import { type DocumentStatus, type Plan, type Stage, STAGES } from '../plan/types.ts';
import type { Problem, Rule, Severity } from '../rules/types.ts';
import type { Settings } from './types.ts';

const RANKS: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** The higher, the graver: 1 for `info`, 3 for `error`. */
export const rank = (severity: Severity): number => RANKS[severity];

export const gravest = (a: Severity, b: Severity): Severity => (rank(a) >= rank(b) ? a : b);

export const atMost = (severity: Severity, limit: Severity): Severity =>
  rank(severity) <= rank(limit) ? severity : limit;

/** Whether a plan of this stage is far enough for the rule to speak. */
export const gateOpen = (gate: Rule['gate'], stage: Stage): boolean =>
  gate === 'always' || STAGES.indexOf(gate) <= STAGES.indexOf(stage);

/** `draft` caps errors to warnings: an author is told, nothing fails. */
export const cappedByStatus = (severity: Severity, status: DocumentStatus): Severity =>
  status === 'draft' ? atMost(severity, 'warning') : severity;

/**
 * The severity a rule's problem is reported with: the configured one, else the problem's own, else the rule's. What is asked,
 * and everything in a language that is not read, is information at most; a draft has no errors.
 */
export const severityOf = (rule: Rule, problem: Problem, plan: Plan, settings: Settings): Severity => {
  if (problem.voice === 'ask' || !plan.language.read) return 'info';
  const configured = settings.rules[rule.id];
  const severity =
    configured !== undefined && configured !== 'off'
      ? configured
      : rule.id === 'placeholder-left' && isDue(plan)
        ? 'error'
        : (problem.severity ?? rule.severity);
  return cappedByStatus(severity, plan.status.value);
};

/** Whether the plan is past the point at which a place may still wait to be filled in. */
const isDue = (plan: Plan): boolean => plan.status.value === 'approved' || gateOpen('production', plan.stage.value);
