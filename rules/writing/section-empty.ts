import type { Section } from '../../plan/outline/types.ts';
import { contains } from '../../plan/text/span.ts';
import type { EmptySection, Plan } from '../../plan/types.ts';
import { DEMANDS } from '../demands.ts';
import { clip, titlePlace } from '../place.ts';
import { placeSeverity, severest } from '../place-severity.ts';
import type { Problem, Rule } from '../types.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Shift plans that fit the patients

**Owner:** Johanna Keller, director of nursing

## Problem

Ward managers spend eleven hours a month on each shift plan. On 40 days of 2026 too few nurses were on the ward, and agency staff cost 380,000 EUR.

## Approach

A forecast of the number of patients comes up in the roster system. The ward manager plans with it or against it.

## Human control

## Monitoring

The gap between forecast and count is read every Monday by the roster team; above 12 % they tell Johanna Keller.
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  '## Human control\n',
  `## Human control

The ward manager can change every number in the roster system, and her plan is the one that counts. Changes above 20 % are noted with a reason.
`,
);

const BAD_YAML = `pilotlint: 1
title: Calls of tenants answered at once
owner: Bruno Keita, head of tenant services
problem: >
  Tenants wait 17 minutes on the line, and 2,300 calls a month end before anybody answers. Leaks are reported a day late,
  and the damage costs 90,000 EUR a year.
approach: >
  A voice assistant takes down what has happened and opens the repair order. The caretaker calls back before anybody is sent.
rollback:
  trigger:
  who:
  fallback:
monitoring: The team lead listens to twenty recordings a week and tells Bruno Keita when two orders in them are wrong.
`;

const GOOD_YAML = BAD_YAML.replace(
  'rollback:\n  trigger:\n  who:\n  fallback:',
  `rollback: >
  The team lead switches the assistant off in the telephone system when two orders in a week are wrong. Calls then ring at
  the desk again, as they do today.`,
);

/** A heading that nothing follows. */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  family: 'writing',
  aspect: undefined,
  severity: 'error',
  gate: 'always',
  stage: 'all',
  summary:
    'A section has a heading and no text. An error where a rule asks for its content as an error, otherwise a warning.',
  docs: {
    what: 'Looks for sections without any text of their own or below them; in YAML, for keys below which every value is empty.',
    why: 'An empty section says that somebody knew the question and did not answer it; readers who skim the headings take it for answered.',
    remedy: 'Write one sentence that answers the heading, say why it does not apply, or take the heading out.',
    satisfiedBy: [
      'At least one sentence, item, cell or value in the section or below it.',
      '"Does not apply", with the reason.',
    ],
    knownLimits: [
      'Text that answers nothing is not recognised as such here; placeholders are reported by placeholder-left.',
      'A section whose only content is a picture or a few lines of code may count as empty, since neither is read.',
    ],
    sources: [
      'Self-Compounding Systems framework, killer 1 (objectives and measures that are never defined)',
      'Kubernetes Enhancement Proposals: by our own count over 344 proposals (kubernetes/enhancements at 64765b4), 86 leave the question about rollback metrics without a real answer',
      'Canada, Algorithmic Impact Assessment (free-text fields need a text)',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `TODO <!-- one sentence that answers the heading, or why it does not apply -->
`,
    yaml: `TODO # one sentence that answers the key, or why it does not apply
`,
  },
  check: (plan) => [...plan.emptySections, ...hollowKeys(plan)].map((empty) => problem(plan, empty)),
};

/** In YAML a key is a heading, and keys alone are no text: those below which every value is empty, the outermost of them. */
function hollowKeys(plan: Plan): readonly EmptySection[] {
  const { sections, statements } = plan.outline;
  const hollow: Section[] = [];
  for (const section of sections) {
    if (section.form !== 'key' || hollow.some((outer) => contains(outer.span, section.span))) continue;
    const below = statements.filter(({ span }) => contains(section.span, span));
    if (below.length > 0 && below.every(({ text }) => text === '')) hollow.push(section);
  }
  return hollow.map((section) => {
    const aspects = plan.placeholders.flatMap(({ span, aspect }) =>
      aspect !== undefined && contains(section.span, span) ? [aspect] : [],
    );
    const severities = aspects.map((aspect) => placeSeverity(plan, aspect));
    return { section: section.index, aspect: aspects[severities.indexOf(severest(severities))] ?? aspects[0] };
  });
}

function problem(plan: Plan, empty: EmptySection): Problem {
  const section = plan.outline.sections[empty.section];
  const title = section === undefined || section.title === '' ? 'The plan' : `“${clip(section.title)}”`;
  return {
    span: section === undefined || section.index === 0 ? titlePlace(plan) : section.heading,
    message:
      empty.aspect === undefined
        ? `${title} has no text below it.`
        : `${title} has no text below it; it should say ${DEMANDS[empty.aspect].says}.`,
    severity: placeSeverity(plan, empty.aspect),
    ...(empty.aspect === undefined ? {} : { aspect: empty.aspect }),
  };
}
