import { aspectProblems } from '../aspect-problem.ts';
import { metricProblems, metricsWithout } from '../metric-questions.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# First reading of supplier contracts

**Owner:** Helen Osei, general counsel

## Problem

Two lawyers read 60 supplier contracts a month line by line. A contract waits 19 days for its first reading, and purchasing starts work without a signature in the meantime.

## Success metrics

| Measure | Today | Source |
|---------|-------|--------|
| Waiting time until the first reading | 19 days | contract register, monthly |
| Hours of lawyers per contract | 3.5 hours | time sheets, monthly |
| Buyers who say that legal answers in time | 3 of 10 | survey in April |
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  `| Measure | Today | Source |
|---------|-------|--------|
| Waiting time until the first reading | 19 days | contract register, monthly |
| Hours of lawyers per contract | 3.5 hours | time sheets, monthly |
| Buyers who say that legal answers in time | 3 of 10 | survey in April |`,
  `| Measure | Today | Target | By | Source |
|---------|-------|--------|----|--------|
| Waiting time until the first reading | 19 days | 5 days | 31 March 2027 | contract register, monthly |
| Hours of lawyers per contract | 3.5 hours | 2 hours | 31 March 2027 | time sheets, monthly |
| Buyers who say that legal answers in time | 3 of 10 | 8 of 10 | 30 April 2027 | survey in April |`,
);

const BAD_YAML = `pilotlint: 1
title: Less bread thrown away
owner: Paul Achterberg, head of sales
problem: >
  Our 31 shops throw away 11 % of the bread they bake, because each shop manager orders by feeling the evening before.
success_metrics:
  - name: bread thrown away
    baseline: 11 % of the bread baked
    source: till system
  - name: shelves empty before closing time
    baseline: 4 shops on an average day
    source: evening photo of the shelf
`;

const GOOD_YAML = `pilotlint: 1
title: Less bread thrown away
owner: Paul Achterberg, head of sales
problem: >
  Our 31 shops throw away 11 % of the bread they bake, because each shop manager orders by feeling the evening before.
success_metrics:
  - name: bread thrown away
    baseline: 11 % of the bread baked
    target: 7 % of the bread baked
    by: 2027-05-31
    source: till system
  - name: shelves empty before closing time
    baseline: 4 shops on an average day
    target: no more than 4 shops
    by: 2027-05-31
    source: evening photo of the shelf
`;

/** Measures without a value to reach. */
export const metricNoTarget: Rule = {
  id: 'metric-no-target',
  family: 'metrics',
  aspect: 'target',
  severity: 'error',
  gate: 'pilot',
  stage: 2,
  summary: 'No success measure has a value to reach.',
  docs: {
    what: 'Looks for a number or threshold to reach for at least one success measure. Where some measures of a table or list have one, it asks about those that have none.',
    why: 'A measure without a target cannot be missed: any movement in the right direction will be called a success, and any small one a failure.',
    remedy: 'Give each success measure a number with its unit, and the date by which it is to be reached.',
    satisfiedBy: [
      'A value with its unit: "8 %", "under 5 days", "at least 200 a week".',
      'A change with its size: "from 19 to 5 days", "cut by a third".',
      'A column or key such as Target, Goal, Threshold or Minimum that holds a value, even one without a unit.',
    ],
    knownLimits: [
      'A target in words ("most of them") is not taken for a number.',
      'A measure that is only to be watched may do without a target; say so in the target’s place.',
      'Rates and volumes of today’s work ("60 contracts a month") are not targets.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 1 (Shiny Object Syndrome) and stage 2 (Minimum Viable Intelligence)',
      'NIST AI 600-1, GV-1.3-002',
      'Regulation (EU) 2024/1689 (AI Act), Article 9(8)',
      'Canada, Algorithmic Impact Assessment, questions businessDrivers6B and businessDrivers6D',
      'Kubernetes Enhancement Proposals, production readiness review, service level objectives',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `**Target:** TODO <!-- number and unit, and the date by which it is reached -->
`,
    yaml: `# number and unit, and the date by which it is reached
target: TODO
`,
  },
  check: (plan) =>
    plan.aspects.target.status === 'covered'
      ? metricProblems(metricsWithout(plan, 'target'), (_metric, name) => ({
          message: `Which value should “${name}” reach?`,
          voice: 'ask',
        }))
      : aspectProblems(plan, 'target'),
};
