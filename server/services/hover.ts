import { readDirectives } from '../../engine/suppressions/directives.ts';
import type { CheckedDocument } from '../../engine/types.ts';
import { hull, type Span } from '../../plan/text/span.ts';
import { openFindings } from '../../report/totals.ts';
import { findingMarkdown, type RuleBook, ruleMarkdown } from './finding-markdown.ts';
import { escaped } from './markup.ts';
import { holds } from './places.ts';
import { settingKey } from './setting-words.ts';

/** What is told of a place, and the place it is told of. */
export interface Told {
  readonly markdown: string;
  readonly span: Span;
}

/**
 * What there is to say about a place: the findings there, the rule that a suppression names, what `stage:` and its like mean.
 * Undefined where there is nothing, and in documents that are no plans.
 */
export const hoverAt = (document: CheckedDocument, offset: number, book: RuleBook): Told | undefined => {
  const { plan } = document;
  if (!plan.recognition.plan && !plan.recognition.maybe) return undefined;
  return suppressionAt(document, offset, book) ?? findingsAt(document, offset, book) ?? settingAt(document, offset);
};

const findingsAt = (document: CheckedDocument, offset: number, book: RuleBook): Told | undefined => {
  const findings = openFindings(document).filter(({ span }) => holds(span, offset));
  const [first] = findings;
  if (first === undefined) return undefined;
  // More of them stand at a heading than anybody reads: the first, which is the worst, is told in full.
  const told = findings.map((finding, index) => findingMarkdown(document, finding, book, index > 0));
  return { markdown: told.join('\n\n---\n\n'), span: first.span };
};

const suppressionAt = ({ plan, text }: CheckedDocument, offset: number, book: RuleBook): Told | undefined => {
  const directive = readDirectives(plan.outline.comments, text).find(({ span }) => holds(span, offset));
  if (directive === undefined) return undefined;
  const pointed = directive.rules.find(({ span }) => holds(span, offset) && span !== directive.span);
  const told = (pointed === undefined ? directive.rules : [pointed]).flatMap(({ id }) => ruleMarkdown(id, book) ?? []);
  if (told.length === 0) return undefined;
  const where =
    directive.name === 'disable-next-line'
      ? 'for the next line'
      : 'from here to the end of the section, or of the document before the first heading';
  const reason = directive.reason === '' ? 'no reason is given' : `the reason given is “${escaped(directive.reason)}”`;
  return {
    markdown: [...told, `Set aside ${where}; ${reason}.`].join('\n\n'),
    span: pointed?.span ?? directive.span,
  };
};

const settingAt = ({ plan }: CheckedDocument, offset: number): Told | undefined => {
  const setting = plan.outline.settings.find(({ keySpan, valueSpan }) => holds(hull(keySpan, valueSpan), offset));
  const known = setting === undefined ? undefined : settingKey(setting.key);
  if (setting === undefined || known === undefined) return undefined;
  const values = known.values.map(({ value, means }) => `- \`${value}\`: ${escaped(means)}`);
  return {
    markdown: `**${known.key}:** ${known.means}\n\n${values.join('\n')}`,
    span: hull(setting.keySpan, setting.valueSpan),
  };
};
