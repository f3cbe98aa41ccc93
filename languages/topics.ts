/**
 * What a heading, label, column or key can announce. The first twenty-one are the aspects of a plan; `approach` is the
 * solution, `out` what is excluded, `open` open questions, `meta` data about the document itself, `future` what comes later,
 * `metric`, `current`, `by`, `source`, `how`, `phase`, `trigger` and `mitigation` are columns of tables and keys of maps.
 */
export const TOPICS = [
  'problem',
  'success_metrics',
  'baseline',
  'target',
  'measure_when',
  'business_metric',
  'human_override',
  'rollback',
  'owner',
  'data',
  'monitoring',
  'feedback_loop',
  'integration',
  'change_mgmt',
  'budget',
  'timeline',
  'risks',
  'exit_criteria',
  'production_path',
  'scope',
  'compliance',
  'approach',
  'out',
  'open',
  'meta',
  'future',
  'metric',
  'current',
  'by',
  'source',
  'how',
  'phase',
  'trigger',
  'mitigation',
] as const;

export type Topic = (typeof TOPICS)[number];
