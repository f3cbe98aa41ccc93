import { type Aspect, type AspectStatus, type Plan, type Reading, STAGES } from '../plan/types.ts';
import { ASPECT_RULES } from './aspect-rules.ts';
import type { Severity } from './types.ts';

const NOTHING: Reading<AspectStatus> = {
  status: 'missing',
  confidence: 1,
  sure: true,
  why: '',
  evidence: [],
  nearest: [],
  lacks: [],
};

/**
 * How severe it is that a place for an aspect is not filled: what the aspect's own rule would report if nothing stood there.
 * A warning where no rule asks for the aspect, where its rule is silent at the plan's stage, where the plan says something about
 * it elsewhere, and where the reader is not sure that it does not: then that rule would not assert anything either.
 */
export const placeSeverity = (plan: Plan, aspect: Aspect | undefined): Severity => {
  if (aspect === undefined) return 'warning';
  const rule = ASPECT_RULES.find((candidate) => candidate.aspect === aspect);
  const { status, sure } = plan.aspects[aspect];
  if (rule === undefined || !sure || status === 'covered' || status === 'waived' || status === 'thin') return 'warning';
  if (rule.gate !== 'always' && STAGES.indexOf(plan.stage.value) < STAGES.indexOf(rule.gate)) return 'warning';
  const asked = rule.check({ ...plan, aspects: { ...plan.aspects, [aspect]: NOTHING } })[0];
  return asked?.severity ?? rule.severity;
};

const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/** The severest of some; `warning` for none. */
export const severest = (severities: readonly Severity[]): Severity =>
  severities.reduce<Severity>((worst, next) => (ORDER.indexOf(next) > ORDER.indexOf(worst) ? next : worst), 'warning');
