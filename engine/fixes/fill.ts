import type { Statement } from '../../plan/outline/types.ts';
import { contains, type Span, span } from '../../plan/text/span.ts';
import { emptySource } from '../../rules/consistency/measurement.ts';
import type { CheckedDocument, Finding } from '../types.ts';
import { snippetOf } from './snippet.ts';
import type { Fix } from './types.ts';

/** Marks the empty place of a measure's source as open, where the finding is that there is nothing in it. */
export function sourceFix({ plan, text }: CheckedDocument, finding: Finding): Fix | undefined {
  const metric = plan.metrics.find(({ name }) => name.span.start === finding.span.start);
  const place = metric && emptySource(plan, metric);
  const label = place?.labels.at(-1)?.text ?? 'source';
  const edit = place && editOf(place, text, plan.outline.format === 'yaml');
  return edit && { title: `Mark “${label}” as open`, safe: false, kind: 'template', edits: [edit] };
}

/** Marks the keys of an empty YAML section as open. */
export function emptyKeysFix({ plan, text }: CheckedDocument, finding: Finding): Fix | undefined {
  const section = plan.outline.sections.find(({ heading }) => heading.start === finding.span.start);
  if (!section || plan.outline.format !== 'yaml') return undefined;
  const edits = plan.outline.statements
    .filter((statement) => statement.text === '' && contains(section.span, statement.span))
    .flatMap((statement) => editOf(statement, text, true) ?? []);
  if (edits.length === 0) return undefined;
  return { title: `Mark the keys of “${section.title}” as open`, safe: false, kind: 'template', edits };
}

function editOf(place: Statement, text: string, isYaml: boolean) {
  const at = isYaml ? valuePlace(place.span, text) : cellPlace(place.span, text);
  if (at === undefined) return undefined;
  const newText = isYaml ? ' TODO' : ' TODO ';
  return { span: at, newText, snippet: snippetOf(newText) };
}

/** Behind the colon of a key without a value. */
function valuePlace({ end }: Span, text: string): Span | undefined {
  const colon = /^["']?[ \t]*:/.exec(text.slice(end, end + LONGEST));
  return colon ? span(end + colon[0].length, end + colon[0].length) : undefined;
}

/** All between the bars of an empty cell. */
function cellPlace({ start, end: given }: Span, text: string): Span | undefined {
  // that of a last cell may stand behind the bar that ends the row
  const end =
    text[given - 1] === '|' && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(given, given + LONGEST)) ? given - 1 : given;
  const before = /[ \t–—-]*$/.exec(text.slice(Math.max(0, start - LONGEST), end))?.[0] ?? '';
  const from = end - before.length;
  const to = end + (/^[ \t–—-]*/.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0);
  return text[from - 1] === '|' && (text[to] === '|' || to >= text.length) ? span(from, to) : undefined;
}

const LONGEST = 200;
