import type { OwnRule } from '../engine/own-rules.ts';
import type { Rule } from '../rules/types.ts';
import type { Layout } from './layout.ts';
import { table } from './table.ts';
import { visibleExceptSpace, wrap } from './text.ts';

/** Columns beyond which prose is hard to read. */
const PROSE = 100;

/** A rule's page for the terminal. */
export const ruleText = (rule: Rule, layout: Layout): string => {
  const { palette, measure } = layout;
  const { docs } = rule;
  const width = Math.min(layout.width, PROSE) - 2;
  const prose = (text: string): string[] => wrap(text, width, measure).map((line) => `  ${line}`);
  const list = (items: readonly string[]): string[] =>
    items.flatMap((item) =>
      wrap(item, width - 2, measure).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`),
    );
  const block = (format: string, text: string): string[] => [
    palette.dim(`  in ${format}:`),
    ...visibleExceptSpace(text)
      .replace(/\n+$/, '')
      .split('\n')
      .map((line) => (line === '' ? '' : `      ${line}`)),
  ];
  const part = (title: string, ...groups: readonly string[][]): string[] =>
    groups.every((group) => group.length === 0)
      ? []
      : ['', palette.bold(title), ...groups.flatMap((group, index) => (index === 0 ? group : ['', ...group]))];
  const example = (which: 'bad' | 'good'): string[][] => [
    block('Markdown', docs.examples.markdown[which]),
    block('YAML', docs.examples.yaml[which]),
  ];
  return `${[
    `${palette.bold(rule.id)}: ${rule.summary}`,
    palette.dim(facts(rule)),
    ...part('What it does', prose(docs.what)),
    ...part('Why it matters', prose(docs.why)),
    ...part('Satisfied by', list(docs.satisfiedBy)),
    ...part('What to do', prose(docs.remedy)),
    ...(rule.template === undefined
      ? []
      : part('Template', block('Markdown', rule.template.markdown), block('YAML', rule.template.yaml))),
    ...part('Found here', ...example('bad')),
    ...part('Not here', ...example('good')),
    ...part('Known limits', list(docs.knownLimits)),
    ...part('Sources', list(docs.sources)),
  ].join('\n')}\n`;
};

const facts = (rule: Rule): string =>
  [
    rule.severity,
    rule.family,
    ...(rule.aspect === undefined ? [] : [`about ${rule.aspect}`]),
    rule.gate === 'always' ? 'at every stage' : `from stage ${rule.gate} on`,
    rule.stage === 'all' ? 'all stages of the framework' : `stage ${rule.stage} of the framework`,
  ].join(', ');

/** The page of what the engine itself reports. */
export const ownRuleText = (rule: OwnRule, layout: Layout): string => {
  const { palette, measure } = layout;
  const prose = (text: string): string[] =>
    wrap(text, Math.min(layout.width, PROSE) - 2, measure).map((line) => `  ${line}`);
  return `${[
    `${palette.bold(rule.id)}: ${rule.summary}`,
    palette.dim(rule.severity),
    '',
    palette.bold('Why it matters'),
    ...prose(rule.why),
    '',
    palette.bold('What to do'),
    ...prose(rule.remedy),
  ].join('\n')}\n`;
};

/** All rules, a line each. */
export const ruleList = (rules: readonly Pick<Rule, 'id' | 'severity' | 'summary'>[], layout: Layout): string =>
  `${table(
    [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => [rule.id, rule.severity, rule.summary]),
    layout,
    (text, _, column) => (column === 0 ? layout.palette.bold(text) : text),
  ).join('\n')}\n`;
