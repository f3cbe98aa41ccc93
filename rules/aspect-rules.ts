import { pilotOnlyConditions } from './data/pilot-only-conditions.ts';
import { problemMissing } from './framing/problem-missing.ts';
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

/**
 * The rules that report the reading of an aspect. Apart from `RULES`, so that `placeholder-left`, itself one of those, can ask
 * them how severe an unfilled place is.
 */
export const ASPECT_RULES: readonly Rule[] = [
  problemMissing,
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
];
