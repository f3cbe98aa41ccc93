import type { Outline, Row, Section, Statement } from '../../plan/outline/types.ts';
import {
  ASPECTS,
  type Aspect,
  type AspectStatus,
  type Evidence,
  type Metric,
  type Placeholder,
  type Plan,
  type Reading,
  SIGNALS,
  type SignalStatus,
} from '../../plan/types.ts';
import { type Phrase, span } from '../../plan/text/span.ts';

/** A section of a plan in a test: a heading, sentences, and a table of which the first column names the row. */
export interface DraftSection {
  readonly title: string;
  readonly says?: readonly string[];
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

/** A plan with every aspect covered and nothing to complain about, over the given text; each test spoils what it is about. */
export const planOf = (
  sections: readonly DraftSection[],
  change: (outline: Outline) => Partial<Plan> = () => ({}),
): Plan => {
  const outline = outlineOf(sections);
  return {
    outline,
    language: { code: 'en', read: true },
    recognition: { plan: true, maybe: false, form: 'plan', because: [], by: 'document' },
    stage: { value: 'pilot', declared: false },
    status: { value: 'review', declared: false },
    aspects: aspects({}),
    signals: signals({}),
    metrics: [],
    owners: [],
    placeholders: [],
    emptySections: [],
    home: homes({}),
    ownSections: new Map(),
    ...change(outline),
  };
};

export const reading = <S extends AspectStatus | SignalStatus>(
  status: S,
  more: Partial<Reading<S>> = {},
): Reading<S> => ({ status, confidence: 0.9, sure: true, why: '', evidence: [], nearest: [], lacks: [], ...more });

/** All aspects covered but those given. */
export const aspects = (given: Partial<Plan['aspects']>): Plan['aspects'] => ({
  ...(Object.fromEntries(ASPECTS.map((aspect) => [aspect, reading('covered')])) as unknown as Plan['aspects']),
  ...given,
});

/** All signals absent but those given. */
export const signals = (given: Partial<Plan['signals']>): Plan['signals'] => ({
  ...(Object.fromEntries(SIGNALS.map((signal) => [signal, reading('absent')])) as unknown as Plan['signals']),
  ...given,
});

/** The document for all subjects but those given. */
export const homes = (given: Partial<Plan['home']>): Plan['home'] => ({
  ...(Object.fromEntries([...ASPECTS, ...SIGNALS].map((subject) => [subject, 0])) as unknown as Plan['home']),
  ...given,
});

/** The statement that says exactly this; throws where there is none, so that a test cannot look at nothing. */
export const saying = (outline: Outline, text: string): Statement => {
  const statement = outline.statements.find((candidate) => candidate.text === text);
  if (statement === undefined) throw new Error(`no statement says “${text}”`);
  return statement;
};

/** The section of this title. */
export const titled = (outline: Outline, title: string): Section => {
  const section = outline.sections.find((candidate) => candidate.title === title);
  if (section === undefined) throw new Error(`no section is called “${title}”`);
  return section;
};

export const evidence = (statement: Statement, why = 'says so'): Evidence => ({
  span: statement.span,
  statement: statement.index,
  why,
  strength: 0.7,
});

/** A metric read from a table row whose first cell is its name. */
export const metricOf = (
  outline: Outline,
  name: string,
  facets: Partial<Record<'baseline' | 'target' | 'source', string>>,
): Metric => {
  const statement = saying(outline, name);
  const phrase = (text: string | undefined): Phrase | undefined =>
    text === undefined ? undefined : saying(outline, text);
  return {
    name: { text: name, span: statement.span },
    kind: 'business',
    baseline: phrase(facets.baseline),
    target: phrase(facets.target),
    by: undefined,
    source: phrase(facets.source),
    owner: undefined,
    statements: [statement.index],
    structured: true,
  };
};

export const placeholderAt = (statement: Statement, aspect?: Aspect): Placeholder => ({
  span: statement.span,
  text: statement.text,
  statement: statement.index,
  section: statement.section,
  aspect,
  kind: statement.text === '' ? 'empty' : 'marker',
});

/** Lays the sections out as lines of text, so that all spans are different and in order. */
const outlineOf = (drafts: readonly DraftSection[]): Outline => {
  const sections: Section[] = [];
  const statements: Statement[] = [];
  let offset = 0;
  let rowId = 0;
  const line = (length: number) => {
    const at = span(offset, offset + length);
    offset += length + 1;
    return at;
  };
  const add = (text: string, section: number, more: Partial<Statement> = {}): void => {
    const at = line(text.length);
    statements.push({
      index: statements.length,
      kind: 'sentence',
      text,
      span: at,
      section,
      labels: [],
      leads: [],
      row: undefined,
      task: undefined,
      place: 'body',
      code: [],
      locate: (from, to) => span(at.start + from, at.start + to),
      ...more,
    });
  };
  for (const [table, draft] of drafts.entries()) {
    const index = table + 1;
    const start = offset;
    const heading = line(draft.title.length);
    for (const text of draft.says ?? []) add(text, index);
    const columns = (draft.columns ?? []).map((text) => ({ text, span: line(text.length) }));
    for (const cells of draft.rows ?? []) {
      const row: Row = { id: rowId++, table, head: { text: cells[0] ?? '', span: span(offset, offset) } };
      for (const [column, text] of cells.entries()) {
        const label = columns[column];
        add(text, index, { kind: 'cell', row, labels: label === undefined ? [] : [label] });
      }
    }
    sections.push({
      index,
      title: draft.title,
      form: 'heading',
      level: index === 1 ? 1 : 2,
      heading,
      span: span(start, offset),
      parent: index === 1 ? 0 : 1,
    });
  }
  return {
    format: 'markdown',
    sections: [
      {
        index: 0,
        title: '',
        form: 'document',
        level: 0,
        heading: span(0, 0),
        span: span(0, offset),
        parent: undefined,
      },
      ...sections,
    ],
    statements,
    settings: [],
    comments: [],
    problems: [],
    unreadCharacters: 0,
  };
};
