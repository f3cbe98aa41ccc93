import type { Plan } from '../../plan/types.ts';
import { aspectProblems } from '../aspect-problem.ts';
import type { Rule, Severity } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Proof of concept: scratches on steel coils

**Owner:** Greta Sandberg, head of quality

## Problem

Inspectors see 4 % of the scratches only after the coil has been sold. Each complaint costs 7,500 EUR, and there were 52 of them in 2026.

## Proof of concept

Two engineers train a vision model on 3,000 hand-picked pictures that were exported from the line camera in 2025. It runs on a laptop in the quality office, and three inspectors who volunteered look at its marks for six weeks.

## Success metrics

| Metric | Today | Target | By |
|--------|-------|--------|----|
| Scratches found before sale | 96 % | 99 % | 30 April 2027 |
`;

const GOOD_MARKDOWN = `${BAD_MARKDOWN}
## From pilot to production

In May 2027 the model is deployed to the line server and gets the live pictures of line 2, with dirt, vibration and night light. From June to August all 14 inspectors of line 2 see its marks on the existing inspection screen. If the target is reached, we roll out to lines 1 to 5 from October 2027. Plant IT takes over the operation and is on call around the clock.
`;

const BAD_YAML = `pilotlint: 1
title: Pilot for sorting letters to the tax office
owner: Beatriz Nunes, head of the mail room
problem: >
  The mail room opens 6,000 letters a day and sorts them by hand into 31 departments. One in nine goes to the wrong one and
  comes back after three days.
pilot: >
  We test a classifier on 2,000 anonymised letters from the archive in a sandbox. Five clerks who like to try new things
  compare its answers with their own in April 2027.
success_metrics:
  - name: letters in the wrong department
    baseline: 11 %
    target: 4 %
    by: 2027-12-31
    source: return slips
`;

const GOOD_YAML = `${BAD_YAML}production_path: >
  After the pilot, the classifier goes live in June 2027 with the daily mail of two departments and all clerks of the early
  shift. It is rolled out to all 31 departments from September; the state computing centre operates the service, with support
  on working days from 6 to 18.
`;

const FIRST_STATEMENTS = 5;

const PILOT_WORDS =
  /(?<!co-)\b(?:pilot(?:s|ed|ing|projekt|phase)?|piloto|pilote|proofs?[ -]of[ -]concept|pocs?|(?<!clinical |free )trials?)\b|パイロット|実証実験|试点|試點/iu;

/** Whether the plan calls itself a pilot, a proof of concept or a trial. */
const callsItselfPilot = ({ outline, stage }: Plan): boolean => {
  if (stage.declared && stage.value === 'pilot') return true;
  const opening = outline.statements.filter((statement) => statement.text !== '').slice(0, FIRST_STATEMENTS);
  return [...outline.sections.map((section) => section.title), ...opening.map((statement) => statement.text)].some(
    (text) => PILOT_WORDS.test(text),
  );
};

const severityOf = (plan: Plan): Severity => (callsItselfPilot(plan) ? 'error' : 'warning');

/** The plan ends where the pilot ends. */
export const pilotOnlyConditions: Rule = {
  id: 'pilot-only-conditions',
  family: 'data',
  aspect: 'production_path',
  severity: 'error',
  gate: 'pilot',
  stage: 3,
  summary:
    'Nothing leads from the conditions of a pilot to production. An error where the plan calls itself a pilot or says `stage: pilot`, otherwise a warning.',
  docs: {
    what: 'Looks for how the thing gets from a pilot or prototype into everyday use: live data, all users, the systems it touches, roll-out steps, who runs it then. An error for a plan that calls itself a pilot, a proof of concept or a trial, or that declares `stage: pilot`; a warning for one that is a pilot only because it says nothing else.',
    why: 'A pilot runs on clean data with willing users; production has neither, and the work in between is the part that is forgotten and then not paid for.',
    remedy:
      'Describe the steps from the pilot to everyday use: live data and its dirt, all users, the systems touched, and the team that runs it afterwards.',
    satisfiedBy: [
      'Roll-out steps after the pilot, with users, sites or shares of the traffic.',
      'A move from sample or exported data to live data.',
      'A hand-over to a team that runs the system, with its support.',
    ],
    knownLimits: [
      'Adjectives such as "production-ready" are claims, not a path.',
      'A research spike that is never meant to go live should say so, with the reason.',
      'How realistic the steps are is not judged.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 3 (from proof of concept to production)',
      'NIST AI RMF 1.0, MEASURE 2.3 and MEASURE 2.5',
      'NIST AI 600-1, MS-4.2-002 and MG-1.3-001',
      'Regulation (EU) 2024/1689 (AI Act), Article 9(7) and Article 10(4)',
      'OMB M-25-21, section 4(b)(i)',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `## Path to production

<!-- Data: live source and its known dirt. Users: everybody, the reluctant ones as well. Run by: team and support hours. -->

| What | At first | In production |
|------|----------|---------------|
| Data | TODO | TODO |
| Users | TODO | TODO |
| Systems touched | TODO | TODO |
| Run by | TODO | TODO |

Way to production: TODO <!-- steps with dates -->
`,
    yaml: `production_path:
  # live source and its known dirt
  live_data: TODO
  # everybody, the reluctant ones as well
  users: TODO
  # systems that are touched
  touches: TODO
  # team and support hours
  run_by: TODO
  # roll-out steps with dates
  steps: TODO
`,
  },
  check: (plan) =>
    aspectProblems(plan, 'production_path').map((problem) => ({ ...problem, severity: severityOf(plan) })),
};
