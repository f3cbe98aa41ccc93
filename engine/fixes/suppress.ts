import { frontMatterOf } from '../../plan/outline/front-matter.ts';
import { Lines } from '../../plan/text/lines.ts';
import { Standing } from '../standing.ts';
import { isAboutSuppressions, readDirectives } from '../suppressions/directives.ts';
import type { CheckedDocument, Finding } from '../types.ts';
import { insertion, lineEndOf } from './gaps.ts';
import type { Edit, Fix } from './types.ts';

/**
 * Sets a rule aside where a finding stands, in a comment that still wants its reason: without one it is reported itself. Undefined
 * where a comment would change what the text says, and for what is about comments.
 */
export function suppressionFix(document: CheckedDocument, finding: Finding): Fix | undefined {
  if (isAboutSuppressions(finding.rule) || finding.rule === 'syntax-error') return undefined;
  const edit =
    joined(document, finding) ?? (document.plan.outline.format === 'yaml' ? yamlEdit : markdownEdit)(document, finding);
  return (
    edit && {
      title: `Set “${finding.rule}” aside here, with a reason`,
      safe: false,
      kind: 'suppression',
      edits: [edit],
    }
  );
}

/** The rule's name in a comment that speaks about this line or section already. */
function joined({ plan, text }: CheckedDocument, { rule, span: at }: Finding): Edit | undefined {
  const lines = new Lines(text);
  const line = lines.position(at.start).line;
  const standing = new Standing(plan);
  const section = standing.sectionAt(at.start);
  const directive = readDirectives(plan.outline.comments, text).find(
    ({ name, span: own, rules }) =>
      rules.length > 0 &&
      ((name === 'disable-next-line' && lines.position(own.end).line === line - 1) ||
        (name === 'disable' &&
          section !== undefined &&
          section.index > 0 &&
          standing.sectionAt(own.start) === section)),
  );
  const last = directive?.rules.at(-1);
  return last && { span: insertion(last.span.end), newText: `, ${rule}`, snippet: undefined };
}

function markdownEdit(document: CheckedDocument, { rule, span: at }: Finding): Edit | undefined {
  const { plan, text } = document;
  const lines = new Lines(text);
  const start = frontMatterOf(text, text.startsWith('\ufeff') ? 1 : 0).end;
  if (at.start < start) return undefined;
  const lineStart = lines.start(lines.position(at.start).line);
  const standing = new Standing(plan);
  const statement = standing.statementAt(at);
  const section = standing.sectionAt(at.start);
  const isHeading =
    statement === undefined &&
    section !== undefined &&
    section.heading.start === at.start &&
    section.form === 'heading';
  const isParagraph =
    statement?.kind === 'sentence' &&
    statement.row === undefined &&
    /^[^\s>]/.test(text.slice(lineStart, lineStart + 1));
  if (isHeading || (isParagraph && isBlankBefore(text, lineStart, start)))
    return comment(document, Math.max(lineStart, start), 'disable-next-line', rule);
  if (section === undefined || section.index === 0 || section.form !== 'heading') return undefined;
  const behind = lines.position(section.heading.start).line + 1;
  const underlined = /^[ \t]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/.test(text.slice(lines.start(behind)));
  return comment(document, lines.start(behind + (underlined ? 1 : 0)), 'disable', rule);
}

const isBlankBefore = (text: string, lineStart: number, start: number): boolean =>
  lineStart <= start || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(start - 2, 0), lineStart));

/** A comment on a line of its own. */
function comment({ text, path }: CheckedDocument, at: number, name: string, rule: string): Edit {
  const [open, close] = /\.mdx$/i.test(path) ? ['{/*', '*/}'] : ['<!--', '-->'];
  const eol = lineEndOf(text);
  const before = at > 0 && !/[\r\n]$/.test(text.slice(0, at)) ? eol : '';
  const start = `${before}${open} pilotlint-${name} ${rule} -- `;
  const end = ` ${close}${eol}`;
  return {
    span: insertion(at),
    newText: start + end.slice(1),
    snippet: `${start}\${1:reason}${end.replace('}', '\\}')}`,
  };
}

/** Above the key, where its value stands on the same line. */
function yamlEdit({ text }: CheckedDocument, { rule, span: at }: Finding): Edit | undefined {
  const lines = new Lines(text);
  const lineStart = lines.start(lines.position(at.start).line);
  const [indent = ''] = /^[ ]*/.exec(text.slice(lineStart)) ?? [];
  if (!/^[ ]*(?:- +)*["']?[\w-][^\r\n:]*["']?[ ]*:(?:\s|$)/.test(text.slice(lineStart))) return undefined;
  const start = `${indent}# pilotlint-disable-next-line ${rule} -- `;
  const eol = lineEndOf(text);
  return { span: insertion(lineStart), newText: start + eol, snippet: `${start}\${1:reason}${eol}` };
}
