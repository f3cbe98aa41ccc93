import type { Metric, MetricKind, Plan } from '../../plan/types.ts';
import { aspectProblems } from '../aspect-problem.ts';
import { clip, list } from '../place.ts';
import type { Problem, Related, Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Leaf disease from phone photos

**Owner:** Rosa Jiménez, lead agronomist

## Problem

Our 140 vineyard workers report mildew when they see it, often a week too late. In 2026 the estate lost 6 % of the harvest to it and sprayed whole slopes to be safe.

## Success metrics

| Metric | Today | Target |
|--------|-------|--------|
| Accuracy of the classifier on the test photos | 81 % | 93 % |
| F1 score for downy mildew | 0.72 | 0.88 |
| Inference latency on the phone | 2.4 s | 1 s |

Measured after each training run, first in May 2027.
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  '| Inference latency on the phone | 2.4 s | 1 s |',
  `| Harvest lost to mildew | 6 % | 3 % |
| Cost of spraying per hectare | 410 EUR | 250 EUR |`,
);

const BAD_YAML = `pilotlint: 1
title: The right label on every tray of seedlings
owner: Marieke Visser, head of the greenhouse
problem: >
  Seedlings of forty varieties look alike. Gardeners put the wrong label on a tray, nobody notices it before the plants are
  sold, and garden centres send whole deliveries back.
approach: >
  A camera above the belt takes a picture of each tray. A vision model names the variety and compares it with the label; the
  gardener checks every tray that it marks and can override the mark.
success_metrics:
  - name: F1 score on the hold-out pictures
    baseline: 0.71
    target: 0.9
    by: 2027-04-30
    source: evaluation notebook
  - name: recall of the rarest variety
    baseline: 0.44
    target: 0.8
    by: 2027-04-30
    source: evaluation notebook
`;

const GOOD_YAML = `${BAD_YAML}  - name: complaints about wrong plants
    baseline: 140 in spring 2026
    target: fewer than 40 a spring
    by: 2027-06-30
    source: complaints register
`;

const OTHER_KINDS: ReadonlySet<MetricKind> = new Set(['model', 'system', 'activity']);

/** How many measures a message names. */
const NAMED = 3;

/** All measures are about the model, none about the work it is for. */
export const vanityMetricOnly: Rule = {
  id: 'vanity-metric-only',
  family: 'metrics',
  aspect: 'business_metric',
  severity: 'warning',
  gate: 'pilot',
  stage: 2,
  summary:
    'All success measures are about the model or about activity, none about an effect for the business or its users.',
  docs: {
    what: 'Looks for at least one measure of what changes for the business or the people it serves: time, cost, errors of the process, revenue, satisfaction, use.',
    why: 'A model can reach every technical score while nobody’s work gets better; who pays for the pilot asks about the work.',
    remedy:
      'Add one measure of the effect: minutes per case, rework, cost per case, complaints, sales, or how many of the intended users keep using it.',
    satisfiedBy: [
      'Time, cost, error or rework of the process, revenue, retention, satisfaction, backlog, complaints.',
      'Use by the intended people: how many of them, how often.',
      'A quality of the work itself, such as the share of tickets that reach the right team at once.',
    ],
    knownLimits: [
      'Measures of the model are welcome; only their being alone is reported.',
      'Words have two sides: "routing accuracy" of tickets is a measure of the work, "accuracy on the test set" one of the model. A name that does not tell is asked about.',
      'Counts of activity (features shipped, prompts sent, models trained) are not effects.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 1 (Shiny Object Syndrome) and the section on measuring what matters',
      'Google, Rules of Machine Learning, rules 13 and 25',
      'ML Test Score (Breck et al. 2017), test Model 2',
      'CRISP-ML(Q), phase 1 (business, ML and economic success criteria)',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `| Metric | Today | Target | By | Source |
|--------|-------|--------|----|--------|
| TODO <!-- effect on the work: minutes per case, rework, cost per case, complaints --> | TODO | TODO | TODO | TODO |
`,
    yaml: `success_metrics:
  # effect on the work: minutes per case, rework, cost per case, complaints
  - name: TODO
    baseline: TODO
    target: TODO
    by: TODO
    source: TODO
`,
  },
  check: (plan) =>
    isUnfilled(plan) ? [] : aspectProblems(plan, 'business_metric').map((problem) => withMetrics(plan, problem)),
};

/** Whether a measure is still to be named: which kind it will be cannot be told, and that it is open is said already. */
const isUnfilled = (plan: Plan): boolean =>
  plan.placeholders.some(({ aspect, statement }) => {
    const row = statement === undefined ? undefined : plan.outline.statements[statement]?.row;
    return aspect === 'success_metrics' && row?.head.span.start === plan.outline.statements[statement ?? 0]?.span.start;
  });

/** Says which measures were found, where it is they that fall short. */
function withMetrics(plan: Plan, problem: Problem): Problem {
  const others = plan.metrics.filter((metric) => OTHER_KINDS.has(metric.kind) && metric.name.text !== '');
  if (problem.voice === 'ask' || plan.aspects.business_metric.status !== 'missing' || others.length === 0)
    return problem;
  const names = others.slice(0, NAMED).map((metric) => `“${clip(metric.name.text)}”`);
  const more = others.length > NAMED ? [...names, `${others.length - NAMED} more`] : names;
  return {
    ...problem,
    message: `The measures found (${list(more)}) are about the model, the system or an activity; none says what gets better for the business or the people it serves.`,
    related: others.map(relatedTo),
  };
}

const relatedTo = (metric: Metric): Related => ({
  span: metric.name.span,
  message: 'A measure of the model, the system or an activity.',
});
