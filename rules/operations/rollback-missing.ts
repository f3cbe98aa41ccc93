import { aspectProblems } from '../aspect-problem.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Lost luggage claims

**Owner:** Olivia Mensah, head of baggage services

## Problem

Passengers whose bag is lost fill in a form and wait 16 days for the first answer. Agents spend most of that time on copying flight data into the claims system.

## Approach

A language model reads the form, adds the flight data and proposes a payment. The agent confirms or changes the amount in the claims system before anything is paid.

## Rollout

Two agents start in February 2027, all 40 agents follow in May if the first answer goes out within 6 days.
`;

const GOOD_MARKDOWN = `${BAD_MARKDOWN}
## Rollback

If more than 3 % of the proposed amounts are wrong in a week, or a passenger's data reaches another passenger, the shift manager switches the model off in the claims system. It takes five minutes. Agents then fill in the claims by hand as they do today; the form does not change. We try this once before the start, on 25 January 2027.
`;

const BAD_YAML = `pilotlint: 1
title: Implausible meter readings
owner: Matteo Ricci, head of billing
problem: >
  Each month 2,100 customers of the gas network get a wrong bill because of a mistyped meter reading, and 600 of them call.
approach: >
  A model marks readings that do not fit the house and the weather. Billing clerks see the mark in the billing system and
  decide whether to ask the customer again.
rollout: region South in March 2027, the other three regions in June 2027
`;

const GOOD_YAML = `${BAD_YAML}rollback: >
  If more than 1 in 50 marks is wrong on three days in a row, Matteo Ricci has the marks disabled in the billing system on
  the same day. The old plausibility rules keep running beside the model and take over again.
`;

/** No way back when it goes wrong. */
export const rollbackMissing: Rule = {
  id: 'rollback-missing',
  family: 'operations',
  aspect: 'rollback',
  severity: 'error',
  gate: 'pilot',
  stage: 3,
  summary: 'The plan does not say how the AI is switched off when it goes wrong, and what people work with then.',
  docs: {
    what: 'Looks for a way to stop, switch off, revert or fall back from the AI, and for who does it or what sets it off.',
    why: 'When a model misbehaves in daily work, minutes count; a team that has to invent its way back under pressure either leaves the fault running or shuts down more than it must.',
    remedy:
      'Write what sets the way back off, who may do it, how the AI is switched off or set back, and what people work with in the meantime.',
    satisfiedBy: [
      'A switch, a previous version, a feature flag or a stopped integration, with who uses it or when.',
      'Going back to the manual process, with what sets it off.',
      'A reason why there is nothing to set back ("read-only analysis, nothing is written").',
    ],
    knownLimits: [
      'The bare word "rollback" or "fallback" is asked about, since it says neither when nor who.',
      'Retries, error handling of one component, a user’s own undo and rollbacks of database transactions do not count.',
      'Whether the way back has been rehearsed is not asked yet.',
    ],
    sources: [
      'Self-Compounding Systems framework, technical implementation checklist',
      'NIST AI RMF 1.0, MANAGE 2.4 and GOVERN 1.7',
      'NIST AI 600-1, GV-1.7-001, MG-2.4-002 and MG-2.4-004',
      'Regulation (EU) 2024/1689 (AI Act), Article 14(4)(e) and Article 26(5)',
      'ML Test Score (Breck et al. 2017), test Infra 7',
      'Kubernetes Enhancement Proposals, production readiness review, feature enablement and rollback',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Rollback

- What sets it off: TODO <!-- measure and threshold, or kind of incident -->
- How: TODO <!-- feature flag, previous model version, integration switched off -->
- Who may do it: TODO <!-- role, and how long it takes -->
- People then work with: TODO <!-- the process that takes over, for how long -->
- Last tried: TODO <!-- date -->
`,
    yaml: `rollback:
  # measure and threshold, or kind of incident
  trigger: TODO
  # feature flag, previous model version, integration switched off
  mechanism: TODO
  # role that may do it, and how long it takes
  who: TODO
  # the process that takes over, for how long
  fallback: TODO
  # date of the last trial
  rehearsed: TODO
`,
  },
  check: (plan) => aspectProblems(plan, 'rollback'),
};
