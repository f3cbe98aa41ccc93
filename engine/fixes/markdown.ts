import { frontMatterOf } from '../../plan/outline/front-matter.ts';
import type { Section } from '../../plan/outline/types.ts';
import { span } from '../../plan/text/span.ts';
import type { Aspect, Plan } from '../../plan/types.ts';
import type { CheckedDocument } from '../types.ts';
import { contentEnd, insertion, lineEndOf } from './gaps.ts';
import { bodyLike, headingLike, partsOf } from './markdown-style.ts';
import { placeOf } from './order.ts';
import { snippetOf } from './snippet.ts';
import type { Edit, Fix } from './types.ts';

/** What a template mends: the aspect, and where the finding about it stands. */
export interface Wanted {
  readonly template: string;
  readonly aspect: Aspect;
  /** Title of a new section for a template that has none of its own. */
  readonly title: string;
  /** Where the finding stands. */
  readonly at: number;
  /** Whether it belongs before all else the plan says. */
  readonly first: boolean;
}

/** Puts a template where it belongs in a Markdown plan; undefined where nothing of it is missing. */
export function markdownFix(document: CheckedDocument, wanted: Wanted): Fix | undefined {
  const writer = new Writer(document);
  const [first, ...others] = partsOf(wanted.template);
  if (!first) return undefined;
  if (first.title === undefined) return writer.loose(first.body, wanted);
  const own = ownSection(document.plan, wanted.aspect);
  if (own && others.length === 0) return writer.into(own, first.body, first.title);
  if (own) return undefined;
  return writer.sections(
    [first, ...others].map(({ title = '', body }) => ({ title, body })),
    wanted.aspect,
    wanted.first,
  );
}

const ownSection = ({ outline, ownSections }: Plan, aspect: Aspect): Section | undefined => {
  const index = ownSections.get(aspect);
  return index === undefined ? undefined : outline.sections[index];
};

class Writer {
  readonly #plan: Plan;
  readonly #text: string;
  readonly #isMdx: boolean;
  /** Where the body begins, behind front matter. */
  readonly #start: number;

  constructor({ plan, text, path }: CheckedDocument) {
    this.#plan = plan;
    this.#text = text;
    this.#isMdx = /\.mdx$/i.test(path);
    this.#start = frontMatterOf(text, text.startsWith('\ufeff') ? 1 : 0).end;
  }

  /** Below what a section says itself, before the sections in it. */
  into(section: Section, body: string, name = labelOf(body)): Fix {
    const inner = this.#plan.outline.sections.find(({ parent }) => parent === section.index);
    const end = contentEnd(this.#text, span(section.heading.end, inner?.span.start ?? section.span.end), this.#plan);
    return this.#fix(
      name === section.title
        ? `Insert the template into “${section.title}”`
        : `Insert “${name}” into “${section.title}”`,
      this.#behind(Math.max(end, this.#headingEnd(section)), this.#body(body)),
    );
  }

  /** A template of a line or two: the owner below the title, all else in the section that the aspect belongs to. */
  loose(body: string, { aspect, title, at }: Wanted): Fix {
    if (aspect === 'owner') return this.#belowTitle('“Owner”', this.#body(body));
    const { sections } = this.#plan.outline;
    const around = sections.findLast((s) => s.index !== 0 && s.span.start <= at && at < s.span.end);
    const home = this.#plan.ownSections.get(aspect) ?? this.#plan.ownSections.get('success_metrics');
    const section = sections[home ?? 0];
    if (section && section.index !== 0) return this.into(section, body);
    return around && around.level > 1 ? this.into(around, body) : this.sections([{ title, body }], aspect);
  }

  /** New sections, one behind the other, where they belong. */
  sections(parts: readonly { readonly title: string; readonly body: string }[], aspect: Aspect, first = false): Fix {
    const place = placeOf(this.#plan, aspect);
    const block = parts
      .map(({ title, body }) => `${headingLike(title, place?.section, this.#plan, this.#text)}\n\n${this.#body(body)}`)
      .join('\n\n');
    const names = parts.map(({ title }) => `“${title}”`).join(' and ');
    if (first) return this.#belowTitle(names, block);
    const { start, end } = this.#gap(place);
    const where =
      place === undefined ? 'at the end' : `${place.side === 'behind' ? 'after' : 'before'} “${place.section.title}”`;
    return this.#fix(
      `Insert ${names} ${where}`,
      this.#behind(contentEnd(this.#text, span(start, end), this.#plan), block),
    );
  }

  /** The stretch at whose end a new section begins. */
  #gap(place: ReturnType<typeof placeOf>): { start: number; end: number } {
    if (place === undefined) return { start: this.#start, end: this.#text.length };
    const { side, section } = place;
    return side === 'behind'
      ? { start: section.heading.start, end: section.span.end }
      : { start: this.#start, end: section.span.start };
  }

  /** Before all that the plan says, behind its title. */
  #belowTitle(name: string, block: string): Fix {
    const title = this.#plan.outline.sections.find(({ form, level }) => form === 'heading' && level === 1);
    const at = title ? this.#headingEnd(title) : this.#start;
    return this.#fix(`Insert ${name} ${title ? 'below the title' : 'at the beginning'}`, this.#behind(at, block));
  }

  /** The end of a heading's lines: with what underlines it. */
  #headingEnd({ heading }: Section): number {
    const lines = /^[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*(?:=+|-+)[ \t]*(?=[\r\n]|$))?/.exec(this.#text.slice(heading.end));
    return heading.end + (lines?.[0].trimEnd().length ?? 0);
  }

  #body(body: string): string {
    return bodyLike(body, this.#text, this.#isMdx);
  }

  /** A block behind what ends at an offset, apart from it by a blank line; at the beginning, before what follows. */
  #behind(at: number, block: string): Edit {
    const begins = at <= this.#start;
    const text = begins ? (this.#start > 1 ? `\n${block}\n` : `${block}\n\n`) : `\n\n${block}`;
    const newText = text.replaceAll('\n', lineEndOf(this.#text));
    return { span: insertion(Math.max(at, this.#start)), newText, snippet: snippetOf(newText) };
  }

  #fix(title: string, edit: Edit): Fix {
    return { title, safe: false, kind: 'template', edits: [edit] };
  }
}

/** What a line or two of a template are called: by their label, or the head of their first column. */
const labelOf = (body: string): string => /^(?:\*\*|- |\| *)([^:|*]{1,40}?) *[:|*]/.exec(body)?.[1] ?? 'the template';
