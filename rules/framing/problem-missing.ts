import { aspectProblems } from '../aspect-problem.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Reply drafts for the front desk

We will put a language model behind the guest mailbox of our eleven hotels. It drafts a reply in the guest's language, and the night clerk sends, edits or deletes the draft inside the booking system.

## Success metrics

| Metric | Today | Target | By |
|--------|-------|--------|----|
| Share of guest mails answered within 4 hours | 38 % | 80 % | 31 May 2027 |

## Rollback

The duty manager switches the drafts off with the feature flag when more than 5 drafts a day are deleted. The guest mailbox then opens without drafts.
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  '## Success metrics',
  `## Problem

Night clerks answer about 300 guest mails a week by hand, in six languages. 62 % of the guests wait longer than four hours, and 25 bookings a month are cancelled because nobody has answered in time. That costs the group about 9,000 EUR a month.

## Success metrics`,
);

const BAD_YAML = `pilotlint: 1
title: Keg demand forecast
owner: Ines Duarte, head of logistics
approach: >
  A forecasting model predicts the number of kegs for each pub and week from past orders, weather and football fixtures.
  The planner sees the forecast in the order screen and can change every number before the truck is loaded.
metrics:
  - name: kegs returned unsold
    baseline: 9 %
    target: 5 %
    by: 2027-06-30
    source: weekly return report
`;

const GOOD_YAML = BAD_YAML.replace(
  'approach:',
  `problem: >
  Planners guess the order of each pub from memory. Nine kegs in a hundred come back unsold and have to be poured away,
  while 14 pubs a week run dry on Saturday night and complain. The waste alone costs 21,000 EUR a month.
approach:`,
);

/** Nobody's trouble is described: the plan cannot be judged by what it should mend. */
export const problemMissing: Rule = {
  id: 'problem-missing',
  family: 'framing',
  aspect: 'problem',
  severity: 'error',
  gate: 'idea',
  stage: 1,
  summary: 'The plan does not say who has which problem today and what it costs them.',
  docs: {
    what: 'Looks for the problem in the words of the people who have it: who they are, what goes wrong in their work today, how often, and what it costs.',
    why: 'A pilot without a stated problem can only show that the technology works; when somebody asks what it has changed, there is no answer, and the budget goes elsewhere.',
    remedy:
      'Describe what goes wrong today without naming AI: who is affected, at which step of the work, how often, and what it costs in time, money or quality.',
    satisfiedBy: [
      'A sentence about people or a process, with an effect that hurts: delay, error, rework, cost, complaint, risk.',
      'The same in another place than a problem section: background, executive summary, current state, a table of today’s process.',
      'A front-matter or YAML entry such as `problem`, with a real sentence as its value.',
    ],
    knownLimits: [
      'Whether the problem is the right one, or its numbers are true, cannot be seen in the text.',
      'A problem told only in a linked document is not read; say it in one sentence here.',
      'The lack of an AI tool is no problem by itself ("we have no chatbot") and is asked about.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 1 (Shiny Object Syndrome) and stage 1 (Problem Archaeology)',
      'NIST AI RMF 1.0, MAP 1.1 and MAP 1.4',
      'Canada, Algorithmic Impact Assessment, question businessDrivers3',
      'CRISP-ML(Q), phase 1 (business and data understanding)',
      'Kubernetes Enhancement Proposals, section Motivation',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Problem

TODO <!-- Who (role, team) does what today, and what goes wrong? Write it without naming AI. -->

- How often: TODO <!-- cases per day or week -->
- What it costs: TODO <!-- hours, money, errors, complaints; with period and source -->
- Cause: TODO <!-- the cause behind it, not the symptom -->
`,
    yaml: `problem:
  # who (role, team) does what today, and what goes wrong; without naming AI
  statement: TODO
  # cases per day or week
  frequency: TODO
  # hours, money, errors, complaints; with period and source
  cost: TODO
  # the cause behind it, not the symptom
  cause: TODO
`,
  },
  check: (plan) => aspectProblems(plan, 'problem'),
};
