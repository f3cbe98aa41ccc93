import { aspectProblems } from '../aspect-problem.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Fewer missed physiotherapy appointments

**Owner:** Marta Lindqvist, practice manager

## Problem

Too many appointments are missed without notice. The therapists of our four practices then sit idle, and patients on the waiting list get nothing of the free slots.

## Approach

A model estimates for each appointment how likely it is to be missed. The reception desk sees the estimate in the appointment book, calls the patients it chooses, and may ignore the list.

## Goals

- Make appointments more reliable
- Bring calm into the day of the reception desk
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  `## Goals

- Make appointments more reliable
- Bring calm into the day of the reception desk`,
  `## Success metrics

| Metric | Today | Target | By | Source |
|--------|-------|--------|----|--------|
| Appointments missed without notice | 12.5 % | 8 % | 30 September 2027 | appointment book, weekly |
| Free slots given to the waiting list | 3 a week | 15 a week | 30 September 2027 | appointment book, weekly |`,
);

const BAD_YAML = `pilotlint: 1
title: Blade inspection from drone images
owner: Rasmus Holm, head of turbine service
problem: >
  Technicians look through the photos of each turbine by hand, until they are tired. Cracks are overlooked and found at the
  next flight, when the repair has become expensive and the turbine stands still.
approach: >
  A vision model marks photos with possible damage. The technician confirms or rejects each mark in the inspection report
  before anything is ordered.
timeline:
  pilot: March to June 2027, wind farm Nord, 24 turbines
`;

const GOOD_YAML = BAD_YAML.replace(
  'timeline:',
  `success_metrics:
  - name: days from flight to repair order
    baseline: 23 days
    target: 10 days
    by: 2027-06-30
    source: service system
  - name: cracks found only at the next flight
    baseline: 6 per farm and year
    target: 2 per farm and year
    by: 2027-12-31
    source: service system
timeline:`,
);

/** Nothing will tell whether the project has worked. */
export const successMetricMissing: Rule = {
  id: 'success-metric-missing',
  family: 'metrics',
  aspect: 'success_metrics',
  severity: 'error',
  gate: 'idea',
  stage: 2,
  summary: 'The plan names nothing by which the project’s success will be measured.',
  docs: {
    what: 'Looks for at least one named measure, with a number to reach, that tells whether the project has succeeded.',
    why: 'Without an agreed measure everybody judges the pilot by their own impression, and the decision to go on or to stop is put off until the money is gone.',
    remedy:
      'Name one to three measures that will tell whether the project has worked, each with today’s value and a value to reach.',
    satisfiedBy: [
      'A measure with a number to reach, in a table, a list, a sentence, front matter or YAML.',
      'A change with its size: "from 12 % to 8 %", "cut by a third", "at least 80 %".',
      'A threshold that decides whether the project goes on, if it is tied to a measure.',
    ],
    knownLimits: [
      'Whether the measure fits the problem is not judged.',
      'Measures named without any number are asked about, not reported as missing.',
      'A to-do such as "define success metrics" counts as nothing.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 1 (Shiny Object Syndrome) and stage 2 (Minimum Viable Intelligence)',
      'NIST AI RMF 1.0, MEASURE 1.1',
      'Regulation (EU) 2024/1689 (AI Act), Article 9(8)',
      'Google, Rules of Machine Learning, rule 2',
      'CRISP-ML(Q), phase 1 (success criteria)',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Success metrics

<!-- One row for the effect that matters in the end, one for a sign of it that shows within weeks. -->

| Metric | Today | Target | By | Source | Owner |
|--------|-------|--------|----|--------|-------|
| TODO | TODO | TODO | TODO | TODO | TODO |
| TODO | TODO | TODO | TODO | TODO | TODO |
`,
    yaml: `success_metrics:
  # the effect that matters in the end
  - name: TODO
    baseline: TODO
    target: TODO
    by: TODO
    source: TODO
    owner: TODO
  # a sign of it that shows within weeks
  - name: TODO
    baseline: TODO
    target: TODO
    by: TODO
    source: TODO
    owner: TODO
`,
  },
  check: (plan) => aspectProblems(plan, 'success_metrics'),
};
