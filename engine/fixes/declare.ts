import { frontMatterOf } from '../../plan/outline/front-matter.ts';
import { span } from '../../plan/text/span.ts';
import type { CheckedDocument } from '../types.ts';
import { lineEndOf } from './gaps.ts';
import type { Fix } from './types.ts';

/** Says in the document whether it is a plan: `pilotlint: 1` or `pilotlint: false`, in its front matter or as its first key. */
export function declarationFix({ plan, text }: CheckedDocument, isPlan: boolean): Fix {
  const value = isPlan ? '1' : 'false';
  const title = isPlan
    ? 'This is a plan: lint it (`pilotlint: 1`)'
    : 'This is no plan: leave it alone (`pilotlint: false`)';
  const fix = (start: number, end: number, newText: string): Fix => ({
    title,
    safe: true,
    kind: 'declaration',
    edits: [{ span: span(start, end), newText, snippet: undefined }],
  });
  const own = plan.outline.settings.find(({ key }) => key.toLowerCase() === 'pilotlint');
  const eol = lineEndOf(text);
  if (own?.value !== undefined) return fix(own.valueSpan.start, own.valueSpan.end, value);
  // a key that holds nothing
  if (own) return fix(own.keySpan.start, colonBehind(text, own.keySpan.end), `pilotlint: ${value}`);
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const line = `pilotlint: ${value}${eol}`;
  if (plan.outline.format === 'yaml') {
    const opening = /^---[^\r\n]*(?:\r\n|\n|\r)/.exec(text.slice(start))?.[0].length ?? 0;
    return fix(start + opening, start + opening, line);
  }
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start))?.[0].length ?? 0;
  const hasFrontMatter = frontMatterOf(text, start).end > start;
  if (hasFrontMatter) return fix(start + opening, start + opening, line);
  return fix(start, start, `---${eol}${line}---${eol}${eol}`);
}

/** The offset behind the colon of a key. */
const colonBehind = (text: string, end: number): number =>
  end + (/^["']?[ \t]*:/.exec(text.slice(end))?.[0].length ?? 0);
