import { type Phrase, shifted, span } from '../text/span.ts';
import type { Draft, Part, SectionDraft, StatementDraft } from './part.ts';
import type { Comment, Format, Outline, Section, Setting, Statement, SyntaxProblem } from './types.ts';

export interface PlacedPart {
  readonly part: Part;
  /** Where the part's piece begins in the document. */
  readonly offset: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Puts the parts of a document together: ranges become those of the document, sections learn what holds them and where they end. */
export function joinParts(
  format: Format,
  text: string,
  parts: readonly PlacedPart[],
  settings: readonly Setting[],
  comments: readonly Comment[],
): Outline {
  const joiner = new Joiner(text.length, rolesOf(parts.flatMap(({ part }) => part.drafts)));
  for (const { part, offset } of parts) joiner.add(part, offset);
  return joiner.outline(format, settings, comments);
}

/** What can only be told from what comes next in the document. */
interface Roles {
  /** Headings, and lines that look like one and have something below them. */
  readonly sections: ReadonlySet<SectionDraft>;
  /** For a statement the heading that comes right behind it. */
  readonly headingAfter: ReadonlyMap<StatementDraft, SectionDraft>;
}

/**
 * Lines that only look like headings are headings if text stands below them, at once or after a heading of a deeper level
 * that has some; in a row of such lines only the last one is, the others are a list.
 */
function rolesOf(drafts: readonly Draft[]): Roles {
  const sections = new Set<SectionDraft>();
  const headingAfter = new Map<StatementDraft, SectionDraft>();
  let next: Draft | undefined;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    if (draft.type === 'section') {
      const deeper = next?.type === 'section' && next.level > draft.level && sections.has(next);
      if (!draft.otherwise || next?.type === 'statement' || deeper) sections.add(draft);
    } else if (draft.type === 'statement' && next?.type === 'section') headingAfter.set(draft, next);
    if (draft.type !== 'close') next = draft;
  }
  return { sections, headingAfter };
}

class Joiner {
  readonly #length: number;
  readonly #roles: Roles;
  readonly #sections: Mutable<Section>[];
  readonly #statements: Statement[] = [];
  readonly #comments: Comment[] = [];
  readonly #problems: Mutable<SyntaxProblem>[] = [];
  /** The sections that what comes next belongs to, the document first. */
  readonly #open: Mutable<Section>[];
  #rows = 0;
  #tables = 0;
  #unread = 0;

  constructor(length: number, roles: Roles) {
    this.#length = length;
    this.#roles = roles;
    const document: Mutable<Section> = {
      index: 0,
      title: '',
      form: 'document',
      level: 0,
      heading: span(0, 0),
      span: span(0, length),
      parent: undefined,
    };
    this.#sections = [document];
    this.#open = [document];
  }

  add(part: Part, offset: number): void {
    for (const draft of part.drafts) {
      if (draft.type === 'close') this.#close(draft.level, draft.at + offset);
      else if (draft.type === 'statement') this.#statement(draft, offset);
      else if (this.#roles.sections.has(draft)) this.#section(draft, offset);
      else for (const statement of draft.otherwise ?? []) this.#statement(statement, offset);
    }
    for (const c of part.comments) this.#comments.push({ ...c, span: shifted(c.span, offset) });
    for (const p of part.problems) this.#problem({ ...p, span: shifted(p.span, offset) });
    this.#rows += part.rows;
    this.#tables += part.tables;
    this.#unread += part.unreadCharacters;
  }

  outline(format: Format, settings: readonly Setting[], comments: readonly Comment[]): Outline {
    this.#close(1, this.#length);
    return {
      format,
      sections: this.#sections,
      statements: this.#statements,
      settings,
      comments: [...this.#comments, ...comments].sort((a, b) => a.span.start - b.span.start),
      problems: this.#problems,
      unreadCharacters: this.#unread,
    };
  }

  #close(level: number, at: number): void {
    for (let last = this.#open[this.#open.length - 1]; last && last.level >= level && last.index > 0; ) {
      last.span = span(last.span.start, at);
      this.#open.pop();
      last = this.#open[this.#open.length - 1];
    }
  }

  #section({ title, form, level, heading, start }: SectionDraft, offset: number): void {
    this.#close(level, start + offset);
    const section: Mutable<Section> = {
      index: this.#sections.length,
      title,
      form,
      level,
      heading: shifted(heading, offset),
      span: span(start + offset, this.#length),
      parent: this.#open[this.#open.length - 1]?.index ?? 0,
    };
    this.#sections.push(section);
    this.#open.push(section);
  }

  #statement(draft: StatementDraft, offset: number): void {
    const { flat, row } = draft;
    if (flat.length === 0 && this.#introduces(draft)) return;
    const move = (phrase: Phrase): Phrase => ({ text: phrase.text, span: shifted(phrase.span, offset) });
    this.#statements.push({
      index: this.#statements.length,
      kind: draft.kind,
      text: flat.text,
      span: shifted(draft.span, offset),
      section: this.#open[this.#open.length - 1]?.index ?? 0,
      labels: draft.labels.map(move),
      leads: draft.leads.map(move),
      row: row && { id: row.id + this.#rows, table: row.table + this.#tables, head: move(row.head) },
      task: draft.task,
      place: draft.place,
      code: flat.code,
      locate: (from, to) => shifted(flat.spanOf(from, to), offset),
    });
  }

  /** "Our goals are:" above headings of a deeper level waits for no value. */
  #introduces(draft: StatementDraft): boolean {
    const level = this.#open[this.#open.length - 1]?.level ?? 0;
    return draft.kind !== 'cell' && draft.kind !== 'entry' && (this.#roles.headingAfter.get(draft)?.level ?? 0) > level;
  }

  /** A note that many pieces have in common is made once. */
  #problem(problem: SyntaxProblem): void {
    const known = problem.level === 'note' ? this.#problems.find((p) => p.message === problem.message) : undefined;
    if (!known) this.#problems.push({ ...problem });
    else known.lost ??= problem.lost;
  }
}
