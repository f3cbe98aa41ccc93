import type { CheckedDocument } from '../../engine/types.ts';
import { ASPECTS, type Aspect, type Evidence } from '../../plan/types.ts';
import { openFindings } from '../../report/totals.ts';
import type { Rule } from '../../rules/types.ts';
import type { AspectReadiness, FindingCounts, Readiness, WorkspaceFile } from '../protocol.ts';
import { Places } from './places.ts';

export interface ReadinessParts {
  readonly uri: string;
  readonly version: number;
  readonly document: CheckedDocument;
  readonly ignored: boolean;
  readonly rules: readonly Rule[];
  readonly aspectName: (aspect: Aspect) => string;
}

/** What a view of a document shows. */
export const readinessOf = (parts: ReadinessParts): Readiness => {
  const { uri, version, document, ignored, rules } = parts;
  const { recognition, language, stage, status } = document.plan;
  const places = new Places(document.text);
  const aspects = ASPECTS.map((aspect) => aspectOf(aspect, parts, places));
  return {
    uri,
    version,
    plan: recognition.plan,
    maybe: recognition.maybe,
    form: recognition.form,
    because: recognition.because,
    ignored,
    language: language.code,
    stage,
    status,
    ...covered(document),
    findings: countsOf(document),
    suppressed: document.findings.length - openFindings(document).length,
    aspects: aspects.sort((a, b) => orderOf(a, rules) - orderOf(b, rules)),
  };
};

/** One line of a workspace's list. */
export const workspaceFile = (uri: string, document: CheckedDocument): WorkspaceFile => {
  const { plan, maybe } = document.plan.recognition;
  return { uri, plan, maybe, ...covered(document), findings: countsOf(document) };
};

const covered = ({ plan }: CheckedDocument) => ({
  covered: ASPECTS.filter((aspect) => plan.aspects[aspect].status === 'covered').length,
  total: ASPECTS.length,
});

const countsOf = (document: CheckedDocument): FindingCounts => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of openFindings(document)) counts[severity]++;
  return counts;
};

const aspectOf = (aspect: Aspect, { document, rules, aspectName }: ReadinessParts, places: Places): AspectReadiness => {
  const { plan } = document;
  const { status, sure, why, lacks, evidence, nearest } = plan.aspects[aspect];
  const rule = ruleOf(aspect, rules);
  const stage = rule?.stage === 'all' ? undefined : rule?.stage;
  const located = (found: readonly Evidence[]) =>
    found.map(({ span, why: says }) => ({ range: places.range(span), why: says }));
  const home = plan.outline.sections[plan.home[aspect]];
  return {
    aspect,
    name: aspectName(aspect),
    ...(stage === undefined ? {} : { stage }),
    status,
    sure,
    why,
    lacks,
    ...(rule === undefined ? {} : { rule: rule.id }),
    evidence: located(evidence),
    nearest: located(nearest),
    home: places.range(home?.heading ?? { start: 0, end: 0 }),
  };
};

const ruleOf = (aspect: Aspect, rules: readonly Rule[]): Rule | undefined =>
  rules.find((rule) => rule.aspect === aspect);

/** By the framework's stage, then as the rules stand; those that no rule asks for last. */
const orderOf = ({ stage = 9, rule }: AspectReadiness, rules: readonly Rule[]): number =>
  stage * 1000 + (rule === undefined ? 999 : rules.findIndex(({ id }) => id === rule));
