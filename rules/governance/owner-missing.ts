import { aspectProblems } from '../aspect-problem.ts';
import type { Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Audio guide in fourteen languages

## Problem

Half of the museum's visitors speak neither English nor German. They skip the audio guide, stay 35 minutes instead of 80, and say in the exit survey that the labels left them out.

## Approach

A translation model writes the guide's 240 texts in fourteen languages, and a synthetic voice reads them. Native speakers from the museum's circle of friends listen to each text and reject those that are wrong.

## Success metrics

| Metric | Today | Target | By |
|--------|-------|--------|----|
| Minutes that foreign visitors stay | 35 | 60 | 30 September 2027 |

The work starts in February 2027 and is paid from the digital budget, 26,000 EUR.
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  '## Problem',
  `**Owner:** Anneliese Huber, head of visitor services, answers for the result

## Problem`,
);

const BAD_YAML = `pilotlint: 1
title: Sick cows noticed earlier
problem: >
  Farmers of the cooperative notice mastitis two days after it starts. A sick cow costs 230 EUR in lost milk and medicine,
  and the cooperative had 4,100 cases in 2026.
approach: >
  A model looks at the milk meter of each cow and marks cows that should be examined. The mark appears in the herd app the
  farmers use; they decide what to do.
success_metrics:
  - name: hours from the first sign to the examination
    baseline: 48
    target: 16
    by: 2027-11-30
    source: herd app
`;

const GOOD_YAML = BAD_YAML.replace(
  'problem:',
  `owner: Henrik Vestergaard, managing director of the cooperative, answers for the result
problem:`,
);

/** Nobody answers for the result. */
export const ownerMissing: Rule = {
  id: 'owner-missing',
  family: 'governance',
  aspect: 'owner',
  severity: 'error',
  gate: 'idea',
  stage: 'all',
  summary: 'The plan names nobody who answers for the result.',
  docs: {
    what: 'Looks for the person, role or team that is accountable for the project as a whole.',
    why: 'What belongs to everybody is decided by nobody: when the pilot meets its first obstacle, no one has the mandate to clear it.',
    remedy: 'Name one person or role that answers for the result, not only for the document.',
    satisfiedBy: [
      'An owner, sponsor, lead or accountable role with a name, a role or a team.',
      'A role with a verb of decision for the project ("owns the pilot’s decision").',
      'An owner entry in the front matter or in YAML.',
    ],
    knownLimits: [
      'Authors, reviewers and contacts are not taken for owners; they are asked about.',
      'Owners of single tasks and roles in a budget are asked about.',
      'An account owner, a product owner as a user or a data owner is somebody else.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 2 (Coordination Tax)',
      'NIST AI RMF 1.0, GOVERN 2.1 and GOVERN 2.3',
      'Canada, Algorithmic Impact Assessment, question aboutSystem6',
      'ISO/IEC 42001:2023, A.3.2',
      'UK Algorithmic Transparency Recording Standard, owner and responsibility',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `**Owner:** TODO <!-- name and role of the one person who answers for the result -->
`,
    yaml: `# name and role of the one person who answers for the result
owner: TODO
`,
  },
  check: (plan) => aspectProblems(plan, 'owner'),
};
