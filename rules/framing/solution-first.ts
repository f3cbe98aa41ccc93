import type { Span } from '../../plan/text/span.ts';
import type { Evidence, Plan } from '../../plan/types.ts';
import { evidencePlace, homePlace, titlePlace } from '../place.ts';
import type { Problem, Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Adopting generative AI across the city library

The goal of this project is to implement a generative AI assistant on our website and in all nine branches. Large language models are changing how people look for information, and the library should be at the front of this development.

## Solution

The assistant uses retrieval over the catalogue and a hosted language model. It answers questions about books, events and opening hours, and it runs on the kiosks as well.

## Timeline

Kick-off is in March 2027, the first branch goes live in June 2027, all branches follow by October 2027.
`;

const GOOD_MARKDOWN = `---
pilotlint: 1
---

# Finding books without queueing

## Problem

At the desks of our nine branches, readers wait 11 minutes on average to ask where a book is. Librarians spend half of their day on such questions, and one reader in five leaves without asking, because the catalogue search returns nothing for a misspelt title.

## Approach

An assistant on the kiosks answers questions about the place of a book. A spelling correction in the catalogue was tried first and solved a third of the cases; the rest are questions in whole sentences, which is why a language model is proposed.

## Timeline

The first branch starts in June 2027, the others follow by October 2027 if the waiting time has halved.
`;

const BAD_YAML = `pilotlint: 1
title: Deploy an LLM agent for customs declarations
objective: >
  Implement an autonomous agent, built on a state-of-the-art language model, that writes customs declarations.
  The agent positions us as an AI-first forwarder.
approach:
  - Fine-tune the model on past declarations
  - Connect it to the freight system
  - Roll it out to all four offices
timeline: first office in April 2027, the others until September 2027
`;

const GOOD_YAML = `pilotlint: 1
title: Fewer rejected customs declarations
problem: >
  Our declarants type about 400 customs declarations a week from PDF invoices. Customs rejects 7 % of them because of
  wrong tariff numbers, each rejection holds a truck for six hours, and customers charge us 18,000 EUR a month for the delay.
approach: >
  A tariff lookup table solves the common goods. For the rest, a language model proposes three tariff numbers with the
  sentence it relies on, and the declarant picks one.
timeline: first office in April 2027, the others until September 2027
`;

/** The technology leads: the plan starts with what will be built, not with what hurts. */
export const solutionFirst: Rule = {
  id: 'solution-first',
  family: 'framing',
  aspect: 'solution_first',
  severity: 'warning',
  gate: 'idea',
  stage: 1,
  summary: 'The plan starts with the AI solution before it shows a problem.',
  docs: {
    what: 'Looks at what the plan leads with: a problem that people have, or a technology that is to be adopted.',
    why: 'A plan that starts from the technology looks for a use afterwards; it tends to end as a demonstration that fits nobody’s work.',
    remedy:
      'Open with the problem, without naming AI, a model or a vendor; then say what was considered and why AI is the right means.',
    satisfiedBy: [
      'The problem stands before the solution, in the title, the summary or the first sections.',
      'An executive summary may name the solution, if the problem is stated with it or right after it.',
    ],
    knownLimits: [
      'A plan whose product is an AI platform names AI everywhere; what counts is whether a problem of people comes before it.',
      'A bare technical to-do list has neither a problem nor a pitch; it is asked about.',
      'Order is judged by the document’s own order; text shown first by a website’s layout is not known.',
    ],
    sources: [
      'Self-Compounding Systems framework, thesis (problem first, AI enabled) and killer 1 (Shiny Object Syndrome)',
      'Google, Rules of Machine Learning, rule 1',
      'UK Government AI Playbook, principle 6',
      'Google PAIR Guidebook, chapter User Needs + Defining Success',
      'ISO/IEC/IEEE 29148:2018, 5.2.7 (requirements say what, not how)',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Problem

TODO <!-- The problem without AI, a model, a vendor or a tool in it: who, at which step, how often, at what cost. -->

## Why AI

- Simpler ways considered: TODO <!-- do nothing, a form field, a rule, a bought tool -->
- Why they are not enough: TODO <!-- with the numbers you have -->
`,
    yaml: `# the problem comes before the solution, and names no AI, model, vendor or tool
problem:
  # who, at which step, how often, at what cost
  statement: TODO
why_ai:
  # do nothing, a form field, a rule, a bought tool
  alternatives: TODO
  # with the numbers you have
  reason: TODO
`,
  },
  check: problems,
};

/** So many statements from the start are the opening; a sign found later is shown at the title. */
const OPENING = 15;

function problems(plan: Plan): readonly Problem[] {
  const reading = plan.signals.solution_first;
  if (reading.status === 'absent') return [];
  const span = openingPlace(plan, reading.evidence);
  if (isKeptBefore(plan, span)) return [];
  if (reading.status === 'present' && reading.sure) {
    return [
      { span, message: 'The plan opens with the technology here, before it has shown a problem that people have.' },
    ];
  }
  const message = 'Does the plan start from the technology rather than from a problem that people have?';
  return [{ span, message, voice: 'ask' }];
}

/** Whether a place is kept for the problem before the technology: the order is right then, and that it is open is said there. */
function isKeptBefore(plan: Plan, technology: Span): boolean {
  const { status, evidence } = plan.aspects.problem;
  const isInTitle = technology.start <= titlePlace(plan).end;
  return status === 'placeholder' && evidence.some(({ span }) => isInTitle || span.start < technology.start);
}

/** The first sign in the document's order, since the rule is about what comes first. */
function openingPlace(plan: Plan, evidence: readonly Evidence[]): Span {
  const [first] = evidence
    .filter(({ statement }) => statement === undefined || statement < OPENING)
    .sort((a, b) => a.span.start - b.span.start);
  return first === undefined ? homePlace(plan, 'solution_first') : evidencePlace(plan, first);
}
