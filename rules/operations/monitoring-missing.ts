import type { Plan } from '../../plan/types.ts';
import { aspectProblems } from '../aspect-problem.ts';
import type { Rule, Severity } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Reply drafts for broken bikes

**Owner:** Femke Jansen, head of customer care

## Problem

In summer 800 riders a day write that a bike is broken or cannot be locked. They wait 9 hours for an answer and are charged until it comes.

## Approach

A language model drafts the answer in the help desk. The agent reads it, changes it where needed and sends it. If the drafts get worse, the team lead turns them off in the help desk and agents write by hand.

## Success metrics

| Metric | Today | Target | By |
|--------|-------|--------|----|
| Hours until the first answer | 9 | 2 | 31 August 2027 |
`;

const GOOD_MARKDOWN = `${BAD_MARKDOWN}
## Monitoring

| What | Limit | How often | Who is told |
|------|-------|-----------|-------------|
| Drafts discarded or rewritten by agents | above 30 % | daily | team lead on duty |
| Wrong facts in a sample of 40 sent drafts | above 2 | weekly | Femke Jansen |
| Cost per answer | above 0.04 EUR | weekly | Femke Jansen |
`;

const BAD_YAML = `pilotlint: 1
title: Mould on petri dishes
owner: Dr. Yusuf Kaya, head of the food laboratory
problem: >
  Two analysts count mould colonies on 1,100 dishes a day by eye. At the end of a shift one count in twelve is wrong, and
  customers get their release a day late.
approach: >
  A vision model counts the colonies. The analyst sees count and picture in the laboratory system and corrects the count
  before it is released.
success_metrics:
  - name: wrong counts in the second reading
    baseline: 8 %
    target: 3 %
    by: 2027-06-30
    source: second reading of every 20th dish
`;

const GOOD_YAML = `${BAD_YAML}monitoring:
  - what: share of counts that analysts correct
    limit: above 10 % on a day
    checked: daily
    alert_to: quality manager
  - what: score on 100 reference dishes, to notice drift after a change of camera or medium
    limit: below 0.95
    checked: weekly
    alert_to: Dr. Yusuf Kaya
`;

/** A pilot is watched by its people every day, production is not. */
const severityAt = (plan: Plan): Severity =>
  plan.stage.value === 'production' || plan.stage.value === 'scale' ? 'error' : 'warning';

/** Nobody watches the AI once it runs. */
export const monitoringMissing: Rule = {
  id: 'monitoring-missing',
  family: 'operations',
  aspect: 'monitoring',
  severity: 'error',
  gate: 'pilot',
  stage: 4,
  summary:
    'The plan does not say what is watched once the AI runs. A warning for a pilot, an error from production on.',
  docs: {
    what: 'Looks for what is watched once the AI is in use: quality, errors, drift, use or cost, and how. A warning at stage pilot, an error from production on.',
    why: 'Models get worse without any error message, when input, users or the vendor’s version change; without a watch the users are the first to notice, and they leave.',
    remedy: 'List what is watched, from which value on somebody acts, how often it is looked at, and who hears of it.',
    satisfiedBy: [
      'Signals of the running system with a threshold, a rhythm or a person who looks at them.',
      'A regular sample that is read by people, a weekly review of errors, an alert.',
      'A dashboard or log, if it says what of the AI’s behaviour it shows.',
    ],
    knownLimits: [
      'Evaluation before the start is no monitoring.',
      'Alerts and dashboards that are the product itself do not count.',
      'Tracking the project’s milestones or its budget does not count.',
    ],
    sources: [
      'Self-Compounding Systems framework, stage 4 (Compound Learning) and technical implementation checklist',
      'NIST AI RMF 1.0, MEASURE 2.4 and MANAGE 4.1',
      'NIST AI 600-1, MG-4.1-002',
      'Regulation (EU) 2024/1689 (AI Act), Article 26(5)',
      'ISO/IEC 42001:2023, A.6.2.6',
      'Google, Rules of Machine Learning, rule 10',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Monitoring

<!-- One row for the quality of the output, one for use and cost. -->

| What is watched | Limit | How often | Who is told | What they do |
|-----------------|-------|-----------|-------------|--------------|
| TODO | TODO | TODO | TODO | TODO |
| TODO | TODO | TODO | TODO | TODO |
`,
    yaml: `monitoring:
  # quality of the output
  - signal: TODO
    limit: TODO
    cadence: TODO
    alert_to: TODO
    action: TODO
  # use and cost
  - signal: TODO
    limit: TODO
    cadence: TODO
    alert_to: TODO
    action: TODO
`,
  },
  check: (plan) => aspectProblems(plan, 'monitoring').map((problem) => ({ ...problem, severity: severityAt(plan) })),
};
