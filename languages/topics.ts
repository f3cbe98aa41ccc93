/**
 * What a heading, label, column or key can announce. The first twenty-one are the aspects of a plan; `approach` is the
 * solution, `out` what is excluded, `open` open questions, `meta` data about the document itself, `future` what comes later,
 * `metric`, `current`, `earlier` and `later` (which need each other), `by`, `source`, `how`, `phase`, `trigger` and
 * `mitigation` are columns of tables and keys of maps, `answer` a column that holds whatever its row asks for ("Field | Value").
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
  'earlier',
  'later',
  'by',
  'source',
  'how',
  'phase',
  'trigger',
  'mitigation',
  'answer',
] as const;

export type Topic = (typeof TOPICS)[number];
