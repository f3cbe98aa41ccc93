import { ASPECT_RULES } from './aspect-rules.ts';
import { CHECKLISTS } from './checklists.ts';
import { solutionFirst } from './framing/solution-first.ts';
import type { Template } from './types.ts';

export const PLAN_KINDS = ['pilot', 'charter', 'rollout', 'design-doc'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export interface NewPlan {
  readonly kind: PlanKind;
  readonly stage: string;
  /** TODO where it is not known yet. */
  readonly title: string;
}

/** Sections that no rule asks for, and that a plan is still read with. */
const EXTRA: Readonly<Record<string, Template>> = {
  scope: {
    markdown: '## Scope\n\n- In: TODO\n- Out: TODO\n',
    yaml: 'scope:\n  in: TODO\n  out: TODO\n',
  },
  approach: {
    markdown: '## Approach\n\nTODO <!-- what the AI does, with which data, and what people do with its output -->\n',
    yaml: '# what the AI does, with which data, and what people do with its output\napproach: TODO\n',
  },
  timeline: {
    markdown:
      '## Timeline\n\n| Step | From | To | Done when |\n|------|------|----|-----------|\n| TODO | TODO | TODO | TODO |\n',
    yaml: 'timeline:\n  - step: TODO\n    from: TODO\n    to: TODO\n    done_when: TODO\n',
  },
  risks: {
    markdown:
      '## Risks\n\n| Risk | What is done about it | Who |\n|------|-----------------------|-----|\n| TODO | TODO | TODO |\n',
    yaml: 'risks:\n  - risk: TODO\n    mitigation: TODO\n    who: TODO\n',
  },
};

/** What a reviewer asks of every plan, in the order of the framework's reference plan. */
const ASKED = [
  'success-metric-missing',
  'go-no-go-missing',
  'override-missing',
  'integration-point-missing',
  'rollback-missing',
  'monitoring-missing',
  'pilot-only-conditions',
];

/** Parts of each kind of plan in the order in which it is read: ids of rules, of checklists, and of the sections above. */
const PARTS: Readonly<Record<PlanKind, readonly string[]>> = {
  pilot: ['owner-missing', 'solution-first', 'approach', 'scope', ...ASKED, 'timeline', 'cost', 'risks'],
  charter: ['owner-missing', 'problem-missing', 'scope', ...ASKED, 'timeline', 'cost', 'risks'],
  rollout: [
    'owner-missing',
    'problem-missing',
    'success-metric-missing',
    'pilot-only-conditions',
    'go-no-go-missing',
    'override-missing',
    'integration-point-missing',
    'rollback-missing',
    'monitoring-missing',
    'timeline',
    'risks',
  ],
  'design-doc': [
    'owner-missing',
    'problem-missing',
    'approach',
    'scope',
    'success-metric-missing',
    'go-no-go-missing',
    'integration-point-missing',
    'override-missing',
    'rollback-missing',
    'monitoring-missing',
    'technical',
    'pilot-only-conditions',
    'risks',
  ],
};

/** A new plan of a kind, with TODO wherever something is to be written. */
export function newPlan({ kind, stage, title }: NewPlan): Template {
  const parts = PARTS[kind].map(partOf);
  const settings = `pilotlint: 1\nstage: ${stage}\nstatus: draft\nkind: ${kind}\n`;
  return {
    markdown: [`---\n${settings}---\n`, `# ${title}\n`, ...parts.map(({ markdown }) => markdown)].join('\n'),
    yaml: [settings, `title: ${quoted(title)}\n`, ...parts.map(({ yaml }) => yaml)].join('\n'),
  };
}

/** @throws {Error} for a part that there is not, which a test rules out */
function partOf(id: string): Template {
  const template =
    EXTRA[id] ??
    CHECKLISTS.find((checklist) => checklist.id === id)?.template ??
    [solutionFirst, ...ASPECT_RULES].find((rule) => rule.id === id)?.template;
  if (!template) throw new Error(`no such part of a plan: ${id}`);
  return template;
}

/** As YAML takes any text. */
const quoted = (text: string): string => (/^[A-Za-z][\w ]*$/.test(text) ? text : JSON.stringify(text));
