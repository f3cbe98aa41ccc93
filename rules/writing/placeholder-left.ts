import type { Aspect, Placeholder, Plan } from '../../plan/types.ts';
import { DEMANDS } from '../demands.ts';
import { clip } from '../place.ts';
import { placeSeverity, severest } from '../place-severity.ts';
import type { Problem, Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Notes of home visits, written for the nurse

**Owner:** Silvia Moretti, head of home care

## Problem

Nurses write the notes of nine home visits in the evening, from memory. That takes 50 minutes a day, and one note in ten lacks the medication.

## Approach

The nurse speaks after each visit, a language model writes the note in the care system, and the nurse corrects and signs it.

## Rollback

- What sets it off: TBD
- How: [describe the mechanism]
- People then work with: the form on the tablet, as today

## Budget

18,000 EUR for six months, of which 11,000 EUR are licences.
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  `- What sets it off: TBD
- How: [describe the mechanism]`,
  `- What sets it off: more than 2 notes in 100 that the nurse has to rewrite, or one note in the wrong record
- How: Silvia Moretti has the dictation switched off in the care system, within the hour`,
);

const BAD_YAML = `pilotlint: 1
title: Bids written in half the time
owner: TBD
problem: >
  Our bid team answers 130 questionnaires a year. Each has about 200 questions, most of them answered before, and takes nine
  working days. Last year we let 22 tenders pass for lack of time.
success_metrics:
  - name: working days per questionnaire
    baseline: 9
    target: 4
    by: 2027-09-30
    source: bid calendar
human_override: The bid writer edits or rejects every proposed answer in the questionnaire tool before it is sent.
`;

const GOOD_YAML = BAD_YAML.replace('owner: TBD', 'owner: Pieter de Vries, head of bid management');

/** Text that keeps a place for a value. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  family: 'writing',
  aspect: undefined,
  severity: 'warning',
  gate: 'always',
  stage: 'all',
  summary:
    'A placeholder is left where a value belongs. As severe as the rule whose place it holds; an error from production on and in an approved plan.',
  docs: {
    what: 'Looks for text that keeps a place: TBD, TODO, a bracketed name, an empty label or cell, an instruction of a template. One finding a section, in YAML one a topic; the other places are shown with it.',
    why: 'A placeholder looks like an answer from afar: the heading is there, the review goes past it, and the question comes back in the week of the launch.',
    remedy: 'Fill the place in, or move the open question to a list with the person who answers it and a date.',
    satisfiedBy: [
      'A value in the place.',
      'An open question in a list of open questions, with an owner and a date.',
      'For something that does not apply: the reason why it does not.',
    ],
    knownLimits: [
      'Links, check boxes, footnotes, citations, code and comments are not placeholders.',
      'A value that only looks like an example cannot be told from a real one.',
      'Questions in a list of open questions may wait there; their age is not known.',
      'The templates of pilotlint hold TODO, so inserting one does not end a finding.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 1 (objectives and measures that are never defined)',
      'ISO/IEC/IEEE 29148:2018, 5.2.5 and 5.2.6 (complete requirements)',
      'Kubernetes Enhancement Proposals, production readiness review (every question needs an answer)',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  // The place itself is what is to be filled; there is no text that could be put in for all of them.
  template: undefined,
  check: (plan) => groups(plan).map((placeholders) => problem(plan, placeholders)),
};

/** In YAML each key is a section, and several may be kept for one topic: those are one finding. */
function groups(plan: Plan): readonly (readonly Placeholder[])[] {
  const sections = grouped(plan.placeholders, ({ section }) => section);
  if (plan.outline.format !== 'yaml') return sections;
  return grouped(sections, (places) => topicOf(places) ?? places).map((same) => same.flat());
}

/** What all places of a section are kept for; undefined where they are kept for several things, or for none that is known. */
const topicOf = (places: readonly Placeholder[]): Aspect | undefined => {
  const topics = new Set(places.map(({ aspect }) => aspect));
  return topics.size === 1 ? places[0]?.aspect : undefined;
};

/** Items with the same key, in the order of the first of them. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly T[])[] {
  const found = new Map<unknown, T[]>();
  for (const item of items) {
    const known = found.get(keyOf(item));
    if (known === undefined) found.set(keyOf(item), [item]);
    else known.push(item);
  }
  return [...found.values()];
}

/** The first of the severest places speaks for its section. */
function problem(plan: Plan, placeholders: readonly Placeholder[]): Problem {
  const severities = placeholders.map((placeholder) => placeSeverity(plan, placeholder.aspect));
  const worst = severest(severities);
  const at = severities.includes(worst) ? severities.indexOf(worst) : 0;
  const lead = placeholders[at] as Placeholder;
  const others = placeholders.filter((placeholder) => placeholder !== lead);
  return {
    span: lead.span,
    message: message(plan, lead),
    severity: worst,
    ...(lead.aspect === undefined ? {} : { aspect: lead.aspect }),
    ...(others.length === 0
      ? {}
      : { related: others.map((other) => ({ span: other.span, message: `Also open: ${named(plan, other)}.` })) }),
  };
}

function message(plan: Plan, placeholder: Placeholder): string {
  const says = placeholder.aspect === undefined ? undefined : DEMANDS[placeholder.aspect].says;
  const name = named(plan, placeholder);
  switch (placeholder.kind) {
    case 'empty':
      return says === undefined ? `${name} is empty.` : `${name} is empty; it should say ${says}.`;
    case 'instruction':
      return says === undefined
        ? `${name} is an instruction of the template, not yet an answer.`
        : `${name} is an instruction of the template; the plan should say here ${says}.`;
    case 'marker':
      return says === undefined
        ? `${name} is still to be filled in.`
        : `${name} stands where the plan should say ${says}.`;
  }
}

/** The placeholder's own text, else the label or heading whose value is missing. */
function named(plan: Plan, placeholder: Placeholder): string {
  const text = clip(placeholder.text.trim());
  if (text !== '') return `“${text}”`;
  const { sections, statements } = plan.outline;
  const statement = placeholder.statement === undefined ? undefined : statements[placeholder.statement];
  const label = statement?.labels.at(-1)?.text ?? sections[placeholder.section]?.title ?? '';
  return label === '' ? 'This place' : `“${clip(label)}”`;
}
