import { addedFriction } from './added-friction.ts';
import { baseline } from './baseline.ts';
import { budget } from './budget.ts';
import { businessMetric } from './business-metric.ts';
import { changeManagement } from './change-mgmt.ts';
import { compliance } from './compliance.ts';
import { data } from './data.ts';
import { exitCriteria } from './exit-criteria.ts';
import { feedbackLoop } from './feedback-loop.ts';
import { humanOverride } from './human-override.ts';
import { integration } from './integration.ts';
import { measureWhen } from './measure-when.ts';
import { monitoring } from './monitoring.ts';
import { owner } from './owner.ts';
import { problem } from './problem.ts';
import { productionPath } from './production-path.ts';
import { risks } from './risks.ts';
import { rollback } from './rollback.ts';
import { scope } from './scope.ts';
import { sensitiveData } from './sensitive-data.ts';
import type { AspectSpec } from './spec.ts';
import { successMetrics } from './success-metrics.ts';
import { target } from './target.ts';
import { timeline } from './timeline.ts';

/** Readers of single statements; `solution_first` is about the order of a whole document and has its own. */
export const ASPECT_SPECS: readonly AspectSpec[] = [
  problem,
  successMetrics,
  baseline,
  target,
  measureWhen,
  businessMetric,
  humanOverride,
  rollback,
  owner,
  data,
  monitoring,
  feedbackLoop,
  integration,
  changeManagement,
  budget,
  timeline,
  risks,
  exitCriteria,
  productionPath,
  scope,
  compliance,
  addedFriction,
  sensitiveData,
];
