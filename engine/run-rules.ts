import type { Plan } from '../plan/types.ts';
import { titlePlace } from '../rules/place.ts';
import type { Problem, Rule, Severity } from '../rules/types.ts';
import { ownFinding } from './own-findings.ts';
import { PLACE_HOLDERS } from './precedence.ts';
import type { Raised } from './raised.ts';
import type { Orders } from './suppressions/orders.ts';
import { atMost, gateOpen, gravest, severityOf } from './severity.ts';
import type { Settings } from './types.ts';

export interface RulesRun {
  readonly raised: readonly Raised[];
  /** Ids of the rules that ran to their end: neither switched off, nor below their stage, nor crashed. */
  readonly ran: ReadonlySet<string>;
}

/**
 * Runs the rules that are on and whose stage is reached, in the order given. Never throws: a rule that does costs one finding.
 *
 * @param orders what the document's comments set aside
 */
export const runRules = (plan: Plan, rules: readonly Rule[], settings: Settings, orders: Orders): RulesRun => {
  const running = rules.filter(
    (rule) =>
      settings.rules[rule.id] !== 'off' &&
      gateOpen(rule.gate, plan.stage.value) &&
      // in a language that is not read, every aspect would be a question: one finding says so instead
      (plan.language.read || rule.aspect === undefined),
  );
  const raised: Raised[] = [];
  const ran = new Set<string>();
  for (const rule of running) {
    try {
      const problems = rule
        .check(plan)
        .map((problem) => raise(rule, borrowing(rule, problem, rules, running, orders, settings), plan, settings));
      for (const problem of problems) raised.push(problem);
      ran.add(rule.id);
    } catch (error) {
      const message = `The rule “${rule.id}” stopped with an error (${reason(error)}); the other rules ran.`;
      const crash = ownFinding('rule-crashed', { span: titlePlace(plan), message }, plan, settings);
      if (crash !== undefined) raised.push(crash);
    }
  }
  return { raised, ran };
};

const raise = (rule: Rule, problem: Problem, plan: Plan, settings: Settings): Raised => ({
  rule: rule.id,
  family: rule.family,
  severity: severityOf(rule, problem, plan, settings),
  voice: problem.voice ?? 'assert',
  aspect: problem.aspect ?? rule.aspect ?? null,
  message: problem.message,
  why: rule.docs.why,
  remedy: rule.docs.remedy,
  span: problem.span,
  related: problem.related ?? [],
});

/**
 * What stands at an empty place borrows its severity from the rule about the topic. It borrows no more than that rule reports
 * with here: a warning where it is silent or set aside, the configured severity where there is one.
 */
const borrowing = (
  rule: Rule,
  problem: Problem,
  rules: readonly Rule[],
  running: readonly Rule[],
  orders: Orders,
  settings: Settings,
): Problem => {
  const { aspect, severity, span } = problem;
  const isAbout = (other: Rule): boolean => other.aspect === aspect;
  if (!PLACE_HOLDERS.includes(rule.id) || aspect === undefined || severity === undefined || !rules.some(isAbout)) {
    return problem;
  }
  const isSetAside = ({ id }: Rule): boolean => severity === 'error' && orders.by(id, span.start) !== undefined;
  const limits = running
    .filter((other) => isAbout(other) && !isSetAside(other))
    .map((other): Severity => {
      const configured = settings.rules[other.id];
      return configured === undefined || configured === 'off' ? 'error' : configured;
    });
  const limit = limits.length === 0 ? 'warning' : limits.reduce(gravest);
  return { ...problem, severity: atMost(severity, limit) };
};

/** First line of what was thrown, whatever it was. */
const reason = (error: unknown): string => {
  try {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return (text.split('\n', 1)[0] ?? '').slice(0, 200);
  } catch {
    return 'no message';
  }
};
