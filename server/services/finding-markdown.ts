import type { OwnRule } from '../../engine/own-rules.ts';
import type { CheckedDocument, Finding } from '../../engine/types.ts';
import type { Reading } from '../../plan/types.ts';
import type { Rule } from '../../rules/types.ts';
import { exampleOf } from './example.ts';
import { clipped, escaped, fenced } from './markup.ts';

/** In characters, of what is quoted from the document. */
const QUOTE = 100;
const NEAREST = 2;
const SOURCES = 2;

export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly ownRules: readonly OwnRule[];
}

/**
 * What there is to know of a finding, as Markdown: what was found, why plans fail on it, what to do, what was looked for and what
 * came nearest, an example, the sources.
 *
 * @param brief without the example and the sources, where several findings share a place
 */
export const findingMarkdown = (
  document: CheckedDocument,
  finding: Finding,
  { rules }: RuleBook,
  brief: boolean,
): string => {
  const rule = rules.find(({ id }) => id === finding.rule);
  const format = document.plan.outline.format;
  const voice = finding.voice === 'ask' ? 'question' : finding.severity;
  return [
    `**${finding.rule}** (${voice}): ${escaped(finding.message)}`,
    `**Why:** ${escaped(finding.why)}`,
    `**What to do:** ${escaped(finding.remedy)}`,
    ...(rule === undefined ? [] : [`**Looked for:** ${escaped(lookedFor(rule))}`]),
    ...nearest(document, finding),
    ...(rule === undefined || brief ? [] : details(rule, format)),
  ].join('\n\n');
};

/** A rule in a few lines, for a place that names it. Undefined where there is none. */
export const ruleMarkdown = (id: string, { rules, ownRules }: RuleBook): string | undefined => {
  const rule = rules.find((known) => known.id === id);
  if (rule !== undefined) return `**${id}** (${rule.severity}): ${escaped(rule.summary)}\n\n${escaped(rule.docs.why)}`;
  const own = ownRules.find((known) => known.id === id);
  return own === undefined ? undefined : `**${id}** (${own.severity}): ${escaped(own.summary)}\n\n${escaped(own.why)}`;
};

/** "Looks for a way to …" without its verb, which the label says. */
const lookedFor = ({ docs }: Rule): string => docs.what.replace(/^Looks for /u, '');

const nearest = ({ plan, text }: CheckedDocument, { aspect }: Finding): string[] => {
  if (aspect === null) return [];
  const readings: Readonly<Record<string, Reading>> = { ...plan.aspects, ...plan.signals };
  const { nearest = [], evidence = [] } = readings[aspect] ?? {};
  const lines = [...evidence, ...nearest].slice(0, NEAREST).map(({ span, why }) => {
    const quote = clipped(text.slice(span.start, span.end), QUOTE);
    return quote === '' ? `- ${escaped(why)}` : `- “${escaped(quote)}”: ${escaped(why)}`;
  });
  return lines.length === 0 ? [] : [`**Nearest in this plan:**\n\n${lines.join('\n')}`];
};

const details = (rule: Rule, format: 'markdown' | 'yaml'): string[] => {
  const example = exampleOf(rule, format);
  const sources = rule.docs.sources.slice(0, SOURCES).map(escaped);
  return [
    ...(example === '' ? [] : ['**For example:**', fenced(example, format)]),
    ...(sources.length === 0 ? [] : [`**Sources:** ${sources.join('; ')}`]),
  ];
};
