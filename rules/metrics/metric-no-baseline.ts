import { aspectProblems } from '../aspect-problem.ts';
import { metricProblems, metricsWithout } from '../metric-questions.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Sorting incoming motor claims

**Owner:** Jonas Brandt, head of motor claims

## Problem

Claims handlers open every mail and photo by hand before they know whether a car is a total loss. Customers wait for the surveyor although nobody is needed, and they complain about it.

## Success metrics

| Metric | Target | By | Source |
|--------|--------|----|--------|
| Days from report to first decision | 40 % fewer | 30 June 2027 | claims system, weekly |
| Unnecessary surveyor visits | a third fewer | 30 June 2027 | claims system, weekly |
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  `| Metric | Target | By | Source |
|--------|--------|----|--------|
| Days from report to first decision | 40 % fewer | 30 June 2027 | claims system, weekly |
| Unnecessary surveyor visits | a third fewer | 30 June 2027 | claims system, weekly |`,
  `| Metric | Today | Target | By | Source |
|--------|-------|--------|----|--------|
| Days from report to first decision | 9.5 | 5.7 | 30 June 2027 | claims system, weekly |
| Unnecessary surveyor visits | 210 a month | 140 a month | 30 June 2027 | claims system, weekly |`,
);

const BAD_YAML = `pilotlint: 1
title: Quick answers to applicants
owner: Professor Amara Diallo, dean of studies
problem: >
  The admissions office answers applicants' mails in the order they arrive. In August the answers come too late, and good
  applicants accept a place elsewhere.
success_metrics:
  - name: mails answered within two working days
    target: 90 %
    by: 2027-08-31
    source: mailbox statistics
  - name: applicants who withdraw while waiting
    target: fewer than 100 a year
    by: 2027-10-15
    source: admissions register
`;

const GOOD_YAML = `pilotlint: 1
title: Quick answers to applicants
owner: Professor Amara Diallo, dean of studies
problem: >
  The admissions office answers applicants' mails in the order they arrive. In August the answers come too late, and good
  applicants accept a place elsewhere.
success_metrics:
  - name: mails answered within two working days
    baseline: 46 % in August 2026
    target: 90 %
    by: 2027-08-31
    source: mailbox statistics
  - name: applicants who withdraw while waiting
    baseline: 340 in 2026
    target: fewer than 100 a year
    by: 2027-10-15
    source: admissions register
`;

/** Measures without today's value. */
export const metricNoBaseline: Rule = {
  id: 'metric-no-baseline',
  family: 'metrics',
  aspect: 'baseline',
  severity: 'warning',
  gate: 'pilot',
  stage: 1,
  summary: 'No success measure has a value of today to compare with.',
  docs: {
    what: 'Looks for the value that at least one success measure has today. Where some measures of a table or list have one, it asks about those that have none.',
    why: 'An improvement is a difference; without today’s value, measured before the start, nobody can show one afterwards, and it can no longer be measured then.',
    remedy:
      'Write down today’s value of each success measure, with its period and source; if it is not known, measure it before the pilot starts.',
    satisfiedBy: [
      'A value of today beside the measure: "9.5 days today", "from 210 to 140", "46 % in August 2026".',
      'A column or key such as Baseline, Today, Current or Before that holds a value, even one without a unit.',
      'For something new: zero, or "none, new", in the baseline’s place.',
    ],
    knownLimits: [
      'A plan to measure the baseline first is asked about: it is a good step, but no value yet.',
      'A number in the problem’s description counts only where it can be seen to belong to a measure.',
      'Whether the baseline was measured well is not judged.',
    ],
    sources: [
      'Self-Compounding Systems framework, stage 1 (Problem Archaeology)',
      'NIST AI RMF 1.0, MEASURE 4.3',
      'Canada, Algorithmic Impact Assessment, question businessDrivers6C',
      'ML Test Score (Breck et al. 2017), test Model 5',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `**Baseline:** TODO <!-- value of today, the period it was measured in, and its source -->
`,
    yaml: `# value of today, the period it was measured in, and its source
baseline: TODO
`,
  },
  check: (plan) =>
    plan.aspects.baseline.status === 'covered'
      ? metricProblems(metricsWithout(plan, 'baseline'), (_metric, name) => ({
          message: `Where does “${name}” stand today?`,
          voice: 'ask',
        }))
      : aspectProblems(plan, 'baseline'),
};
