import type { Section } from '../../plan/outline/types.ts';
import type { Aspect } from '../../plan/types.ts';
import type { CheckedDocument } from '../types.ts';
import { insertion, lineEndOf } from './gaps.ts';
import { type Place, placeOf } from './order.ts';
import { snippetOf } from './snippet.ts';
import type { Edit, Fix } from './types.ts';

/** Puts a template where it belongs in a YAML plan; undefined where it cannot be put there without touching what stands there. */
export function yamlFix(
  document: CheckedDocument,
  { template, aspect, first }: { readonly template: string; readonly aspect: Aspect; readonly first: boolean },
): Fix | undefined {
  const writer = new Writer(document);
  const { outline, ownSections } = document.plan;
  if (FACETS.has(aspect)) return writer.intoRows(template, aspect) ?? writer.beside(template, aspect);
  const key = /^([\w-]+):/m.exec(template)?.[1];
  const named = outline.sections.find(
    ({ heading, form }) => isKey(form) && document.text.slice(heading.start, heading.end) === key,
  );
  const own = named ?? outline.sections[ownSections.get(aspect) ?? -1];
  const leading =
    first && !own ? outline.sections.find(({ form, title }) => isKey(form) && !/^title$/i.test(title)) : undefined;
  if (leading) return writer.beside(template, aspect, { side: 'before', section: leading });
  const into = own && writer.into(own, template);
  // a key of the same name a second time would make the document invalid
  return into ?? (named ? undefined : writer.beside(template, aspect, own && { side: 'behind', section: own }));
}

const isKey = (form: Section['form']): boolean => form === 'key' || form === 'entry';

/** What each measure of a list has for itself. */
const FACETS: ReadonlySet<Aspect> = new Set(['target', 'baseline']);

class Writer {
  readonly #document: CheckedDocument;
  readonly #text: string;

  constructor(document: CheckedDocument) {
    this.#document = document;
    this.#text = document.text;
  }

  /** Further items of a list, or the keys below one that has none yet. */
  into(section: Section, template: string): Fix | undefined {
    const [key = '', ...below] = template.trimEnd().split('\n');
    const indent = this.#indentAt(section.heading.start);
    if (indent === undefined || !/^[\w]+:$/.test(key)) return undefined;
    const end = this.#contentEnd(section);
    const said = this.#text
      .slice(section.heading.end, end)
      .replace(/^["']?\s*:/, '')
      .trim();
    const isList = below.some((line) => /^ {2}- /.test(line));
    const dash = /(?:^|\n)([ \t]*)- /.exec(this.#text.slice(section.heading.end, end))?.[1];
    if (said !== '' && !(isList && dash !== undefined)) return undefined;
    const lines =
      said === '' ? this.#indented(below, indent) : below.map((line) => `${dash ?? ''}${line.replace(/^ {2}/, '')}`);
    return this.#fix(`Insert the template into “${section.title}”`, end, lines);
  }

  /** The same key in each measure of a list that lacks it, below its name. */
  intoRows(template: string, aspect: Aspect): Fix | undefined {
    const { metrics, outline } = this.#document.plan;
    const facet = aspect === 'target' ? 'target' : 'baseline';
    const eol = lineEndOf(this.#text);
    const edits = metrics.flatMap((metric): readonly Edit[] => {
      const row = metric.statements
        .map((index) => outline.statements[index])
        .find((s) => s?.row && s.row.head.text !== '')?.row;
      if (!metric.structured || metric[facet] !== undefined || !row) return [];
      const { start, end } = row.head.span;
      const key = /(^|[\r\n])([ \t]*(?:- +)+)[\w"' -]+: *["']?$/.exec(this.#text.slice(0, start));
      const rest = /^["']?[ \t]*(?=[\r\n]|$)/.exec(this.#text.slice(end));
      if (!key || !rest) return [];
      const indent = ' '.repeat((key[2] ?? '').length);
      const lines = template
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('#'));
      const newText = lines.map((line) => `${eol}${indent}${line}`).join('');
      return [{ span: insertion(end + rest[0].length), newText, snippet: snippetOf(newText) }];
    });
    if (edits.length === 0) return undefined;
    return {
      title: `Insert “${facet}” into ${edits.length === 1 ? 'the measure' : `${edits.length} measures`}`,
      safe: false,
      kind: 'template',
      edits,
    };
  }

  /** A key of its own, beside those that come before it in the reference order. */
  beside(template: string, aspect: Aspect, given?: Place): Fix | undefined {
    const place = given ?? placeOf(this.#document.plan, aspect);
    const lines = template.trimEnd().split('\n');
    const name = /^([\w-]+):/m.exec(template)?.[1] ?? 'the template';
    if (place === undefined) {
      const end = this.#text.trimEnd().length;
      return this.#fix(`Insert “${name}” at the end`, end, lines);
    }
    const indent = this.#indentAt(place.section.heading.start);
    if (indent === undefined) return undefined;
    const where = `${place.side === 'behind' ? 'after' : 'before'} “${place.section.title}”`;
    const at = place.side === 'behind' ? this.#contentEnd(place.section) : this.#endBefore(place.section);
    return this.#fix(`Insert “${name}” ${where}`, at, this.#indented(lines, indent));
  }

  /** What stands before a key on its line, where that is nothing but white space. */
  #indentAt(at: number): string | undefined {
    const before = this.#text.slice(0, at).replace(/^\ufeff/, '');
    const line = /[^\r\n]*$/.exec(before)?.[0] ?? '';
    const unquoted = line.replace(/["']$/, '');
    return /^ *$/.test(unquoted) ? unquoted : undefined;
  }

  /** Behind the last line of a section that holds anything but a comment, since a comment may speak about what follows. */
  #contentEnd({ heading, span: { end } }: Section): number {
    return this.#withoutComments(heading.end, end);
  }

  #endBefore({ span: { start } }: Section): number {
    return this.#withoutComments(0, start);
  }

  #withoutComments(start: number, end: number): number {
    let at = end;
    for (;;) {
      const trimmed = start + this.#text.slice(start, at).trimEnd().length;
      const line = /(?:^|[\r\n])[ \t]*(?:#[^\r\n]*|---|\.\.\.)$/.exec(this.#text.slice(start, trimmed));
      if (!line) return trimmed;
      at = start + line.index;
    }
  }

  /** The lines with the indentation of the place, each level of theirs as wide as the author's. */
  #indented(lines: readonly string[], indent: string): string[] {
    const step = /(?:^|\n)[\w"'-]+:[ \t]*(?:\r?\n)( +)[^\s#-]/.exec(this.#text)?.[1] ?? '  ';
    return lines.map((line) => {
      const [own = ''] = /^ */.exec(line) ?? [];
      return indent + step.repeat(own.length / 2) + line.slice(own.length);
    });
  }

  #fix(title: string, at: number, lines: readonly string[]): Fix {
    const eol = lineEndOf(this.#text);
    const isStart =
      this.#text
        .slice(0, at)
        .replace(/^\ufeff/, '')
        .trim() === '';
    const newText = isStart ? lines.map((line) => line + eol).join('') : lines.map((line) => eol + line).join('');
    return {
      title,
      safe: false,
      kind: 'template',
      edits: [{ span: insertion(at), newText, snippet: snippetOf(newText) }],
    };
  }
}
