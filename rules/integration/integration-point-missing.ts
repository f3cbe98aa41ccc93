import { aspectProblems } from '../aspect-problem.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Faster cost estimates for damaged cars

**Owner:** Petr Novák, head of the 22 workshops

## Problem

A cost estimate takes the foreman 45 minutes of leafing through part catalogues. Customers go to the competitor while they wait: in 2026 one request in four did not become an order.

## Approach

A vision model recognises the damage on photos and lists the parts and hours. The foreman checks each line and changes what is wrong before the customer gets the estimate.

## Success metrics

| Metric | Today | Target | By |
|--------|-------|--------|----|
| Minutes per estimate | 45 | 15 | 31 July 2027 |
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  '## Success metrics',
  `## Integration

The proposed lines appear in SAP, in the order form that the foremen already use, as rows marked in grey. The photos come from the intake tablet through the existing interface; the model writes to SAP and nowhere else. Foremen log in with their SAP account as before, and no new screen is added to their workflow.

## Success metrics`,
);

const BAD_YAML = `pilotlint: 1
title: First drafts of property descriptions
owner: Claire Fontaine, head of sales
problem: >
  Our 60 agents write each property description from their notes, which takes 70 minutes. Listings go online four days after
  the visit, and sellers complain.
approach: >
  A language model writes a first draft from the notes and photos of the visit. The agent rewrites it, and nothing is
  published without the agent's approval.
success_metrics:
  - name: days from visit to publication
    baseline: 4
    target: 1
    by: 2027-05-31
    source: publication log
`;

const GOOD_YAML = BAD_YAML.replace(
  'success_metrics:',
  `integration: >
  The draft appears in Salesforce, in the description field of the listing, as soon as the agent uploads the notes there. The
  model reads notes and photos from the existing Salesforce record and writes to that field only. Agents keep their workflow
  and their login.
success_metrics:`,
);

/** Nobody says where people will meet the output. */
export const integrationPointMissing: Rule = {
  id: 'integration-point-missing',
  family: 'integration',
  aspect: 'integration',
  severity: 'error',
  gate: 'pilot',
  stage: 3,
  summary: 'The plan does not say in which existing tool or step of the work people meet the AI’s output.',
  docs: {
    what: 'Looks for how the AI fits into the tools and the workflow that people already use: the tool, the place in it, what is read and written.',
    why: 'Output that lives in a window of its own is looked at in the first week and forgotten in the third; people use what comes up where they already work.',
    remedy:
      'Name the tool people already use and the place in it where the output appears, and what the AI reads from and writes to there.',
    satisfiedBy: [
      'Output that appears in a named tool, form, inbox, screen or report which exists today.',
      'An interface that hands the result to an existing system.',
      'A step of today’s workflow that the output takes part in, with who does it.',
    ],
    knownLimits: [
      'Reading data from a tool is input; it does not say where people meet the result.',
      'A list of tools without the how is asked about.',
      'The name of an in-house tool may not be recognised as one; "in our order system" helps.',
    ],
    sources: [
      'Self-Compounding Systems framework, stage 3 (Workflow Integration), integration checklist',
      'Canada, Algorithmic Impact Assessment, question aboutDataSource6',
      'Machine Learning Canvas, box Decisions',
      'Regulation (EU) 2024/1689 (AI Act), Annex IV(1)',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Integration

- People meet the result in: TODO <!-- tool they use today, and the screen or field in it -->
- The AI reads from: TODO <!-- system and data -->
- The AI writes to: TODO <!-- system and field, or nothing -->
- Steps that disappear from their work: TODO
`,
    yaml: `integration:
  # tool people use today, and the screen or field in it
  tool: TODO
  # system and data
  reads_from: TODO
  # system and field, or nothing
  writes_to: TODO
  # steps that disappear from their work
  removes: TODO
`,
  },
  check: (plan) => aspectProblems(plan, 'integration'),
};
