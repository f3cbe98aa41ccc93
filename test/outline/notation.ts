import type { Outline, Section, Statement } from '../../plan/outline/types.ts';

const FORMS: Readonly<Record<Section['form'], string>> = {
  document: '',
  heading: '#',
  bold: '**',
  plain: '=',
  key: 'key',
  entry: 'entry',
};
const TASKS = { open: '[ ] ', done: '[x] ' } as const;
const PLACES = { body: '', 'front-matter': '---', fence: '```', quote: '>' } as const;

/**
 * An outline as text that can be read and typed. A line is a section or a statement, indented below the section it
 * belongs to:
 *
 *   # Risks                          a heading (`**` bold line, `=` plain line, `key` YAML key, `entry` one with a single value)
 *     s We may be late.              kind: s sentence, i item, c cell, e entry
 *     > s Quoted.                    place: > quote, ``` fence, --- front matter
 *     i [x] Ask the council          task, done
 *     i [Owner] Dana                 labels, outermost first: [Owner | Deputy]
 *     i «We will not:» Send mail     leads, outermost first
 *     c2 [Risk] Late data            row of the outline, by its number
 *     i [Budget] ∅                   an empty value
 */
export function notation(outline: Outline): string {
  const out: string[] = [];
  const depths: number[] = [];
  let next = 0;
  const sectionLine = (section: Section): void => {
    const depth = section.parent === undefined ? 0 : (depths[section.parent] ?? 0) + (section.parent === 0 ? 0 : 1);
    depths[section.index] = depth;
    if (section.index > 0) out.push(`${'  '.repeat(depth)}${FORMS[section.form]} ${section.title}`);
  };
  for (const statement of outline.statements) {
    while ((outline.sections[next]?.span.start ?? Infinity) <= statement.span.start)
      sectionLine(outline.sections[next++] as Section);
    const depth = statement.section === 0 ? 0 : (depths[statement.section] ?? 0) + 1;
    out.push('  '.repeat(depth) + statementLine(statement));
  }
  while (next < outline.sections.length) sectionLine(outline.sections[next++] as Section);
  return out.join('\n');
}

export function statementLine({ kind, text, labels, leads, row, task, place }: Statement): string {
  const parts = [
    PLACES[place],
    kind[0] + (row ? String(row.id + 1) : ''),
    leads.map((l) => `«${l.text}»`).join(' '),
    labels.length > 0 ? `[${labels.map((l) => l.text).join(' | ')}]` : '',
    (task ? TASKS[task] : '') + (text === '' ? '∅' : text),
  ];
  return parts.filter((p) => p !== '').join(' ');
}

/** Lines without the first line end and the margin that a template literal in a test has. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '\n')
    .split('\n');
  const margin = Math.min(...lines.filter((l) => l.trim() !== '').map((l) => /^ */.exec(l)?.[0].length ?? 0));
  return lines.map((l) => l.slice(margin)).join('\n');
}
