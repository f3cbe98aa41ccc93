import { aspectProblems } from '../aspect-problem.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Identity papers of new business customers

**Owner:** Lars Petersen, head of onboarding

## Problem

Analysts compare company registers, passports and forms by hand. Opening a business account takes 12 days, and a third of the applicants give up before the end.

## Approach

A document model reads the papers, compares them with the register and sorts each application into complete, incomplete or suspicious. Incomplete applications get a letter at once. The result is stored in the onboarding system.

## Success metrics

| Metric | Today | Target | By |
|--------|-------|--------|----|
| Days until the account is open | 12 | 5 | 30 June 2027 |
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  '## Success metrics',
  `## Human review

The analyst sees the proposed result with the passages it relies on, and can overrule it with one click in the onboarding system before any letter is sent. Suspicious applications are always decided by two analysts. Each correction is logged with its reason, and the team lead reads the log every Friday.

## Success metrics`,
);

const BAD_YAML = `pilotlint: 1
title: Better places for fast-moving goods
owner: Tomasz Zielinski, warehouse manager
problem: >
  Pickers walk 14 kilometres a shift, because fast-moving goods lie where there was room when they came in. An order takes
  26 minutes on average, and in December we deliver late every third day.
approach: >
  A model assigns each incoming pallet to a place by the sales of the last four weeks. The warehouse system prints the place
  on the label, and the forklift driver brings the pallet there.
success_metrics:
  - name: minutes per order
    baseline: 26
    target: 20
    by: 2027-10-31
    source: warehouse system
`;

const GOOD_YAML = BAD_YAML.replace(
  'success_metrics:',
  `human_override: >
  The forklift driver can choose another place on the scanner when the proposed one is unsafe or blocked, and the shift lead
  can overrule the model for a whole aisle. The driver's choice stands and is recorded with a reason.
success_metrics:`,
);

/** No person can overrule what the AI produces. */
export const overrideMissing: Rule = {
  id: 'override-missing',
  family: 'human-control',
  aspect: 'human_override',
  severity: 'error',
  gate: 'pilot',
  stage: 3,
  summary: 'The plan does not say how a person corrects, rejects or bypasses what the AI produces.',
  docs: {
    what: 'Looks for a person who can review, correct, reject or bypass the AI’s output or decision while it is in use, and for how or when they do it.',
    why: 'Every model is wrong at times; people who cannot set it right stop trusting it and work around it, and nobody can answer for the decision it has made.',
    remedy:
      'Say which role can correct, reject or bypass the AI’s output, where in their tool they do it, and that their decision stands.',
    satisfiedBy: [
      'A role with a verb of decision: the clerk edits the draft before it is sent, the nurse confirms each proposal, the driver chooses another place.',
      'The AI only proposes, and a named role decides.',
      'A rule for which cases go to a person, and to whom.',
    ],
    knownLimits: [
      'A bare "human in the loop" says neither who nor how; it is asked about.',
      'Manual work of today and the word "override" about settings or parameters do not count.',
      'Analyses that nobody acts on need no override; say so with the reason.',
    ],
    sources: [
      'Self-Compounding Systems framework, stage 3 (Workflow Integration), integration checklist',
      'Regulation (EU) 2024/1689 (AI Act), Article 14(4)(d) and Article 26(2)',
      'NIST AI RMF 1.0, MAP 3.5, MANAGE 4.1 and GOVERN 3.2',
      'OMB M-25-21, section 4(b)(v)',
      'UK Government AI Playbook, principle 4',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Human control

- Who can overrule the AI: TODO <!-- role -->
- How: TODO <!-- where in their tool, in how many clicks -->
- What happens then: TODO <!-- whose decision stands, what is recorded -->
- Corrections are read by: TODO <!-- role, how often -->
`,
    yaml: `human_override:
  # role that can overrule the AI
  who: TODO
  # where in their tool, in how many clicks
  how: TODO
  # whose decision stands, what is recorded
  effect: TODO
  # role that reads the corrections, how often
  reviewed_by: TODO
`,
  },
  check: (plan) => aspectProblems(plan, 'human_override'),
};
