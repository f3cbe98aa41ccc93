import { ASPECTS, type Aspect } from '../../plan/types.ts';
import { ASPECT_RULES } from '../../rules/aspect-rules.ts';
import type { Rule } from '../../rules/types.ts';
import type { CheckedDocument, Finding } from '../types.ts';
import { emptyKeysFix, sourceFix } from './fill.ts';
import { PLACE_HOLDERS } from '../precedence.ts';
import { markdownFix } from './markdown.ts';
import { suppressionFix } from './suppress.ts';
import type { Fix } from './types.ts';
import { yamlFix } from './yaml.ts';

/**
 * What can be done about a finding, the likeliest first; nothing where nothing can. Pure: the same finding of the same text has
 * the same fixes.
 *
 * @param rules all rules that there are
 */
export const fixesOf = (document: CheckedDocument, finding: Finding, rules: readonly Rule[]): readonly Fix[] => {
  const fill = FILLS[finding.rule]?.(document, finding);
  const template = fill ?? templateFix(document, finding, rules);
  const suppression = suppressionFix(document, finding);
  return [template, suppression].filter((fix) => fix !== undefined);
};

/** Findings about places that are there and empty. */
const FILLS: Readonly<Record<string, (document: CheckedDocument, finding: Finding) => Fix | undefined>> = {
  'metric-not-measured': sourceFix,
  'section-empty': emptyKeysFix,
};

/** The missing piece, as its rule words it, where something is missing: not where the text says that there is none. */
function templateFix(document: CheckedDocument, finding: Finding, rules: readonly Rule[]): Fix | undefined {
  const aspect = aspectOf(finding);
  const holds = PLACE_HOLDERS.includes(finding.rule);
  const rule = holds ? ASPECT_RULES.find((one) => one.aspect === aspect) : rules.find(({ id }) => id === finding.rule);
  if (!rule?.template || aspect === undefined || !isLacking(document, finding, aspect)) return undefined;
  const wanted = {
    aspect,
    title: TITLES[aspect] ?? '',
    at: finding.span.start,
    first: finding.aspect === 'solution_first',
  };
  return document.plan.outline.format === 'yaml'
    ? yamlFix(document, { ...wanted, template: rule.template.yaml })
    : markdownFix(document, { ...wanted, template: rule.template.markdown });
}

/** A plan that opens with the technology lacks what comes before it. */
const aspectOf = ({ aspect }: Finding): Aspect | undefined =>
  aspect === 'solution_first' ? 'problem' : ASPECTS.find((known) => known === aspect);

function isLacking({ plan }: CheckedDocument, finding: Finding, aspect: Aspect): boolean {
  if (finding.rule === 'section-empty') return true;
  if (finding.rule === 'placeholder-left') return false;
  return plan.aspects[aspect].status === 'missing';
}

/** Of sections that hold a template without a heading of its own. */
const TITLES: Partial<Record<Aspect, string>> = {
  target: 'Success metrics',
  baseline: 'Success metrics',
  business_metric: 'Success metrics',
  measure_when: 'Success metrics',
};
