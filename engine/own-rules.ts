import type { Severity } from '../rules/types.ts';

/** What is known of a finding that no rule makes, but the engine: about the document's form, a rule that failed, a suppression. */
export interface OwnRule {
  readonly id: OwnRuleId;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
}

export type OwnRuleId =
  | 'syntax-error'
  | 'partly-read'
  | 'setting-unknown'
  | 'rule-crashed'
  | 'suppression-no-reason'
  | 'suppression-unknown-rule'
  | 'suppression-unused';

/** In the order in which a document is dealt with. Like rules, they can be configured and (but for `suppression-*`) suppressed. */
export const OWN_RULES: readonly OwnRule[] = [
  {
    id: 'syntax-error',
    severity: 'error',
    summary: 'The document is not valid YAML or could be read only in part.',
    why: 'What cannot be read cannot be judged: everything else that is reported rests on the part that could be read.',
    remedy: 'Correct the syntax at this place.',
  },
  {
    id: 'partly-read',
    severity: 'info',
    summary: 'The document’s language is not read well enough to assert anything.',
    why: 'A claim that something is missing is only worth making by somebody who understands the text.',
    remedy: 'Keep an English version of the plan next to this one if it is to be checked.',
  },
  {
    id: 'setting-unknown',
    severity: 'warning',
    summary: 'The document sets `pilotlint`, `stage` or `status` to something that pilotlint does not know.',
    why: 'The document is judged as if nothing had been said, although whoever wrote it believes otherwise.',
    remedy: 'Correct the word, or take the line out.',
  },
  {
    id: 'rule-crashed',
    severity: 'error',
    summary: 'A rule stopped with an error; what it would have found is not known.',
    why: 'A check that did not run must not look like a check that passed.',
    remedy: 'Report it as a defect of pilotlint; until it is mended, switch the rule off in the configuration.',
  },
  {
    id: 'suppression-no-reason',
    severity: 'warning',
    summary: 'A suppression gives no reason.',
    why: 'A finding that was set aside without a reason cannot be reviewed later.',
    remedy: 'Write the reason behind the rule’s name: `pilotlint-disable RULE -- reason`.',
  },
  {
    id: 'suppression-unknown-rule',
    severity: 'warning',
    summary: 'A comment to pilotlint names no rule or directive that there is.',
    why: 'It does nothing, although whoever reads it believes that it does.',
    remedy: 'Correct the name, or remove the comment.',
  },
  {
    id: 'suppression-unused',
    severity: 'info',
    summary: 'A suppression has nothing to suppress.',
    why: 'It would silence the finding if it came back for another reason.',
    remedy: 'Remove it.',
  },
];

export const ownRule = (id: OwnRuleId): OwnRule => {
  const rule = OWN_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no such rule of the engine: ${id}`);
  return rule;
};
