import { metricNotMeasured } from './consistency/metric-not-measured.ts';
import { pilotOnlyConditions } from './data/pilot-only-conditions.ts';
import { problemMissing } from './framing/problem-missing.ts';
import { solutionFirst } from './framing/solution-first.ts';
import { ownerMissing } from './governance/owner-missing.ts';
import { overrideMissing } from './human-control/override-missing.ts';
import { integrationPointMissing } from './integration/integration-point-missing.ts';
import { goNoGoMissing } from './metrics/go-no-go-missing.ts';
import { metricNoBaseline } from './metrics/metric-no-baseline.ts';
import { metricNoTarget } from './metrics/metric-no-target.ts';
import { successMetricMissing } from './metrics/success-metric-missing.ts';
import { vanityMetricOnly } from './metrics/vanity-metric-only.ts';
import { monitoringMissing } from './operations/monitoring-missing.ts';
import { rollbackMissing } from './operations/rollback-missing.ts';
import type { Rule } from './types.ts';
import { placeholderLeft } from './writing/placeholder-left.ts';
import { sectionEmpty } from './writing/section-empty.ts';

/** All rules, in the framework's order. */
export const RULES: readonly Rule[] = [
  problemMissing,
  solutionFirst,
  successMetricMissing,
  metricNoTarget,
  metricNoBaseline,
  vanityMetricOnly,
  goNoGoMissing,
  overrideMissing,
  rollbackMissing,
  monitoringMissing,
  pilotOnlyConditions,
  integrationPointMissing,
  ownerMissing,
  metricNotMeasured,
  placeholderLeft,
  sectionEmpty,
];
