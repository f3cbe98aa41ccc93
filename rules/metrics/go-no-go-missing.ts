import { aspectProblems } from '../aspect-problem.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Door failures of trams, seen before they happen

**Owner:** Karin Wolff, head of the depot

## Problem

Doors are the most frequent reason why a tram leaves service. 70 trams a month stop on the line, each blocks the street for 25 minutes on average, and the city fines us for it.

## Pilot

From January to June 2027 the depot of line 4 gets a weekly list of doors that are likely to fail. The foreman decides which doors are opened at night. After the six months there will be a report to the board.

## Success metrics

| Metric | Today | Target | By |
|--------|-------|--------|----|
| Trams stopped by doors on line 4 | 14 a month | 7 a month | 30 June 2027 |
`;

const GOOD_MARKDOWN = `${BAD_MARKDOWN}
## Decision on 15 July 2027

Karin Wolff and the operations director decide. If stopped trams on line 4 are at 9 a month or fewer, the other five depots follow. If they are still above 12 a month, we stop the pilot and end the contract with the vendor. In between, it runs three more months and is decided again.
`;

const BAD_YAML = `pilotlint: 1
title: Product texts for the garden catalogue
owner: Sophie Laurent, head of catalogue
problem: >
  Writers need 50 minutes for the text of one product. 1,900 new products wait without a text and are sold half as often.
success_metrics:
  - name: minutes of writing per product
    baseline: 50
    target: 15
    by: 2027-03-31
    source: time sheets
pilot: >
  Four writers work with drafts from a language model in the catalogue editor from January to March 2027. They change or
  discard every draft as they like.
`;

const GOOD_YAML = `${BAD_YAML}decision:
  when: 2027-04-05
  who_decides: Sophie Laurent
  go_on_if: writing takes 20 minutes or less per product and returns for wrong descriptions stay below 2 %
  stop_if: writing takes more than 35 minutes per product or two wrong safety notes were published
`;

/** Nobody has said which result ends the pilot. */
export const goNoGoMissing: Rule = {
  id: 'go-no-go-missing',
  family: 'metrics',
  aspect: 'exit_criteria',
  severity: 'error',
  gate: 'pilot',
  stage: 2,
  summary: 'The plan has no rule for which result ends the pilot and which one lets it go on.',
  docs: {
    what: 'Looks for a decision that is tied to something checkable: with this result we go on, with that one we stop, and this person decides on this day.',
    why: 'A pilot without a stop rule does not end, it fades: there is always a reason for one more month, and it neither goes live nor frees its people.',
    remedy: 'Write which result lets the pilot go on, which one ends it, when that is looked at, and who decides.',
    satisfiedBy: [
      'A go/no-go, exit, kill or scale rule with a threshold or a result that can be checked.',
      'A table of phases whose rows carry a gate with a threshold.',
      'A sentence such as "if fewer than 9 a month, the other depots follow; above 12 we stop".',
    ],
    knownLimits: [
      'Milestones and acceptance criteria without a decision are asked about.',
      'A pointer to a decision document elsewhere is asked about, since its content is not read.',
      'Words such as "stop" or "exit" in another sense (exit code, exit strategy of a vendor) do not count.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 3 (from proof of concept to production)',
      'NIST AI RMF 1.0, MANAGE 1.1 and MAP 1.5',
      'NIST AI 600-1, GV-1.3-002 and GV-1.3-007',
      'OMB M-25-21, section 4(a)(1)',
      'Kubernetes Enhancement Proposals, section Graduation Criteria',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Go / no-go

<!-- One row for each date on which the pilot is decided on. -->

| When | Go on if | Stop if | Decided by |
|------|----------|---------|------------|
| TODO | TODO | TODO | TODO |
`,
    yaml: `decision_gates:
  # date on which the pilot is decided on
  - when: TODO
    # measure and threshold
    go_if: TODO
    # measure and threshold
    stop_if: TODO
    # one person or role
    decided_by: TODO
`,
  },
  check: (plan) => aspectProblems(plan, 'exit_criteria'),
};
