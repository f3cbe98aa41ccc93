import type { Section } from '../../plan/outline/types.ts';
import type { Plan } from '../../plan/types.ts';

/** A heading of a template, and what stands below it. */
export interface HeadedTemplate {
  readonly title: string | undefined;
  readonly body: string;
}

/** Cuts off the headings of a template's parts: `## Problem`, text, `## Why AI`, text. */
export const partsOf = (template: string): readonly HeadedTemplate[] => {
  const parts = template.trimEnd().split(/^## /m);
  return parts
    .map((part, index): HeadedTemplate => {
      if (index === 0) return { title: undefined, body: part.trim() };
      const end = part.indexOf('\n');
      return { title: part.slice(0, end).trim(), body: part.slice(end).trim() };
    })
    .filter(({ title, body }) => title !== undefined || body !== '');
};

/** A heading as the author writes those beside it: in level, form and numbering. */
export function headingLike(title: string, beside: Section | undefined, plan: Plan, text: string): string {
  if (beside === undefined) {
    const hasTitle = plan.outline.sections.some(({ form, level }) => form === 'heading' && level === 1);
    return `${hasTitle || plan.outline.sections.length === 1 ? '##' : '#'} ${title}`;
  }
  const line = lineAround(text, beside.heading.start);
  const numbered = `${numberAfter(line)}${title}`;
  if (beside.form === 'bold') return `**${numbered}${/:\s*\**\s*$/.test(line) ? ':' : ''}**`;
  if (beside.form === 'plain') return numbered;
  const hashes = /^\s{0,3}(#{1,6})/.exec(line)?.[1];
  if (hashes) return `${hashes} ${numbered}`;
  // underlined
  return `${numbered}\n${(beside.level === 1 ? '=' : '-').repeat(Math.max(3, numbered.length))}`;
}

/** The number that follows that of a heading: "3. " gives "4. ", "2.1 " gives "2.2 "; nothing where it has none. */
const numberAfter = (line: string): string => {
  const [, before = '', last, behind = ''] = /^[\s#*]*((?:\d{1,3}\.)*)(\d{1,3})([.):]?\s+)/.exec(line) ?? [];
  return last === undefined ? '' : `${before}${Number(last) + 1}${behind.replace(/\s+/, ' ')}`;
};

const lineAround = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const end = /[\r\n]|$/.exec(text.slice(at))?.index ?? 0;
  return text.slice(start, at + end);
};

/** The body of a template with the author's own list marks, and comments in the form that the file takes. */
export function bodyLike(body: string, text: string, isMdx: boolean): string {
  const marks = [...text.matchAll(/^ {0,3}([-*+]) +\S/gm)].map((m) => m[1]);
  const mark = marks.length > 0 && marks.every((m) => m === marks[0]) ? (marks[0] ?? '-') : '-';
  const marked = body.replace(/^- /gm, `${mark} `);
  const delimiter = /^\|[ \t]:?-+:?[ \t]\|/m.test(text) ? marked.replace(/^\|[-|]+\|$/gm, spaced) : marked;
  return isMdx ? delimiter.replace(/<!--(.*?)-->/gs, '{/*$1*/}') : delimiter;
}

/** `|------|` as `| ---- |`. */
const spaced = (row: string): string => row.replace(/-{3,}/g, (dashes) => ` ${dashes.slice(2)} `);
