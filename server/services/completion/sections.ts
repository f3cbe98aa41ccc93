import { snippetOf } from '../../../engine/fixes/snippet.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Rule } from '../../../rules/types.ts';
import type { Reading } from '../../../plan/types.ts';
import { openFindings } from '../../../report/totals.ts';
import type { Cursor, Offer } from './cursor.ts';

/** The level that templates are written at. */
const TEMPLATE_LEVEL = 2;
const DEEPEST = 6;

/**
 * What the plan lacks, from the rules' templates: sections behind `##`, and at an empty line also the single lines. In the order
 * of the rules, which is the framework's.
 */
export const sectionOffers = (cursor: Cursor, rules: readonly Rule[]): readonly Offer[] => {
  const { document, format, before, after, inFrontMatter } = cursor;
  if (!document.plan.recognition.plan || inFrontMatter || after.trim() !== '') return [];
  const pattern = format === 'yaml' ? /^()[A-Za-z_]*$/u : /^(#{0,6})(?:(?<=#)[ \t]+[^#]*)?$/u;
  const [, hashes] = pattern.exec(before) ?? [];
  if (hashes === undefined || isInFence(cursor)) return [];
  const level = hashes === '' ? usualLevel(cursor) : hashes.length;
  return lacking(cursor, rules).flatMap((rule, index) => {
    const template = rule.template?.[format] ?? '';
    const isSection = template.startsWith('#');
    if (format === 'markdown' && hashes !== '' && !isSection) return [];
    const text = format === 'markdown' ? atLevel(template, level) : template;
    return [offer(rule, text.replace(/\n+$/u, ''), { before, hashes, index })];
  });
};

const offer = (
  rule: Rule,
  text: string,
  { before, hashes, index }: { readonly before: string; readonly hashes: string; readonly index: number },
): Offer => {
  const label = titleOf(text);
  return {
    label,
    kind: CompletionItemKind.Snippet,
    detail: rule.summary,
    documentation: rule.docs.remedy,
    sortText: `1${String(index).padStart(3, '0')}`,
    // The editor compares this with what it replaces, the `##` included.
    filterText: hashes === '' ? label : `${hashes} ${label}`,
    replaces: before.length,
    text,
    ...withSnippet(text),
  };
};

const withSnippet = (text: string): Pick<Offer, 'snippet'> => {
  const snippet = snippetOf(text);
  return snippet === undefined ? {} : { snippet };
};

/** Rules that found an aspect missing that their template would bring. */
const lacking = ({ document }: Cursor, rules: readonly Rule[]): readonly Rule[] => {
  const found = new Set(openFindings(document).map(({ rule }) => rule));
  const readings: Readonly<Record<string, Reading>> = document.plan.aspects;
  return rules.filter(
    ({ id, aspect, template }) =>
      template !== undefined && aspect !== undefined && readings[aspect]?.status === 'missing' && found.has(id),
  );
};

/** "## Rollback" → "Rollback", "**Owner:** TODO" → "Owner", "# comment\nrollback:" → "rollback". */
const titleOf = (template: string): string => {
  const lines = template.split('\n');
  const heading = /^#+[ \t]+(.*)$/u.exec(lines[0] ?? '')?.[1];
  const isYaml = lines.some((line) => /^[a-z_]+:/u.test(line));
  if (heading !== undefined && !isYaml) return heading;
  const line = lines.find((at) => at !== '' && !at.startsWith('#')) ?? '';
  return line.replace(/[*|]+/gu, '').split(':')[0]?.trim() ?? '';
};

/** A template with its headings moved, none deeper than Markdown has. */
const atLevel = (template: string, level: number): string =>
  template.replace(/^(#{1,6})(?=[ \t])/gmu, (hashes) =>
    '#'.repeat(Math.min(DEEPEST, Math.max(1, hashes.length + level - TEMPLATE_LEVEL))),
  );

/** That of most headings below the title. */
const usualLevel = ({ document }: Cursor): number => {
  const counts = new Map<number, number>();
  for (const { form, level } of document.plan.outline.sections) {
    if (form === 'heading' && level > 1) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [[level] = [TEMPLATE_LEVEL]] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return level;
};

const isInFence = ({ document, offset }: Cursor): boolean => {
  const fences = document.text.slice(0, offset).match(/^[ \t]{0,3}(?:`{3,}|~{3,})/gmu) ?? [];
  return fences.length % 2 === 1;
};
