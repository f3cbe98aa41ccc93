import type { Comment, Format, Outline, Section, Setting, Statement } from '../../plan/outline/types.ts';
import { type Span, span } from '../../plan/text/span.ts';
import {
  ASPECTS,
  type Aspect,
  type AspectStatus,
  type Evidence,
  type Plan,
  type Reading,
  SIGNALS,
  type Subject,
} from '../../plan/types.ts';
import type { PlanReader } from '../../plan/read-plan.ts';

/** What a test wants to be different from a plan in which everything is covered. */
export type Difference = Partial<Omit<Plan, 'aspects' | 'outline' | 'home'>> & {
  readonly aspects?: Partial<Record<Aspect, Reading<AspectStatus>>>;
  readonly outline?: Partial<Outline>;
  readonly home?: Partial<Record<Subject, number>>;
};

export const reading = (status: AspectStatus, more: Partial<Reading<AspectStatus>> = {}): Reading<AspectStatus> => ({
  status,
  confidence: 0.9,
  sure: true,
  why: 'A test says so.',
  evidence: [],
  nearest: [],
  lacks: [],
  ...more,
});

export const evidence = (at: Span, statement?: number): Evidence => ({
  span: at,
  statement,
  why: 'a test says so',
  strength: 0.5,
});

/**
 * A plan of a text that is read in the smallest way: Markdown headings and lines, or YAML keys and values a line; comments. Every
 * aspect is covered unless the difference says otherwise.
 */
export const planOf = (text: string, difference: Difference = {}, format: Format = 'markdown'): Plan => {
  const outline = { ...(format === 'yaml' ? yamlOutline(text) : markdownOutline(text)), ...difference.outline };
  const every = <K extends string, V>(keys: readonly K[], value: V) =>
    Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;
  return {
    language: { code: 'en', read: true },
    recognition: { plan: true, maybe: false, form: 'plan', because: [], by: 'text' },
    stage: { value: 'pilot', declared: false },
    status: { value: 'review', declared: false },
    metrics: [],
    owners: [],
    placeholders: [],
    emptySections: [],
    signals: every(SIGNALS, { ...reading('missing'), status: 'absent' as const }),
    ...difference,
    aspects: { ...every(ASPECTS, reading('covered')), ...difference.aspects },
    home: { ...every([...ASPECTS, ...SIGNALS], 0), ...difference.home },
    ownSections: difference.ownSections ?? new Map(),
    outline,
  };
};

/** A reader that reads in that way, whatever the options say but for the format and the three that settings can bring. */
export const tinyReader = (difference: (text: string) => Difference = () => ({})): PlanReader => ({
  read(text, options = {}) {
    const format: Format = /\.ya?ml$/u.test(options.path ?? '') ? 'yaml' : 'markdown';
    const plan = planOf(text, difference(text), format);
    return {
      ...plan,
      recognition: { ...plan.recognition, plan: options.plan ?? plan.recognition.plan },
      stage: options.stage === undefined ? plan.stage : { value: options.stage, declared: false },
      status: options.status === undefined ? plan.status : { value: options.status, declared: false },
    };
  },
});

/** Span of the first occurrence of a word; fails where it is not there. */
export const spanOf = (text: string, word: string): Span => {
  const start = text.indexOf(word);
  if (start < 0) throw new Error(`“${word}” is not in the text`);
  return span(start, start + word.length);
};

type Heading = Pick<Section, 'title' | 'form' | 'level' | 'heading'> & { readonly start: number };

const markdownOutline = (text: string): Outline => {
  const comments = commentsOf(text, /<!--([\s\S]*?)-->/gu);
  const headings: Heading[] = [];
  const said: Span[] = [];
  for (const { content, start } of linesOf(masked(text, comments))) {
    const heading = /^(#+) +(\S.*)$/u.exec(content.trimEnd());
    if (heading !== null) {
      const [, marks = '', title = ''] = heading;
      const at = start + content.indexOf(title);
      headings.push({ title, form: 'heading', level: marks.length, heading: span(at, at + title.length), start });
    } else if (content.trim() !== '') {
      const at = start + content.length - content.trimStart().length;
      said.push(span(at, at + content.trim().length));
    }
  }
  return outlineOf('markdown', text, headings, said, comments, []);
};

const yamlOutline = (text: string): Outline => {
  const comments = commentsOf(text, /#(.*)/gu);
  const headings: Heading[] = [];
  const said: Span[] = [];
  const settings: Setting[] = [];
  for (const { content, start } of linesOf(masked(text, comments))) {
    const entry = /^( *)([\w-]+):(.*)$/u.exec(content.trimEnd());
    if (entry === null) continue;
    const [, indent = '', key = '', after = ''] = entry;
    const keySpan = span(start + indent.length, start + indent.length + key.length);
    const value = after.trim();
    const at = keySpan.end + 1 + after.indexOf(value);
    if (value === '')
      headings.push({ title: key, form: 'key', level: indent.length + 1, heading: keySpan, start: keySpan.start });
    else said.push(span(at, at + value.length));
    if (value !== '' && indent === '') settings.push({ key, value, keySpan, valueSpan: span(at, at + value.length) });
  }
  return outlineOf('yaml', text, headings, said, comments, settings);
};

const outlineOf = (
  format: Format,
  text: string,
  headings: readonly Heading[],
  said: readonly Span[],
  comments: readonly Comment[],
  settings: readonly Setting[],
): Outline => {
  const sections: Section[] = [
    {
      index: 0,
      title: '',
      form: 'document',
      level: 0,
      heading: span(0, 0),
      span: span(0, text.length),
      parent: undefined,
    },
  ];
  headings.forEach(({ start, ...heading }, i) => {
    const next = headings.slice(i + 1).find((other) => other.level <= heading.level);
    const parent = sections.findLast((section) => section.level < heading.level)?.index ?? 0;
    sections.push({ ...heading, index: i + 1, span: span(start, next?.start ?? text.length), parent });
  });
  const statements = said.map(
    (at, index): Statement => ({
      index,
      kind: format === 'yaml' ? 'entry' : 'sentence',
      text: text.slice(at.start, at.end),
      span: at,
      section:
        sections.findLast((section) => section.span.start <= at.start && at.start < section.span.end)?.index ?? 0,
      labels: [],
      leads: [],
      row: undefined,
      task: undefined,
      place: 'body',
      code: [],
      locate: (from, to) => span(at.start + from, at.start + to),
    }),
  );
  return { format, sections, statements, settings, comments, problems: [], unreadCharacters: 0 };
};

const commentsOf = (text: string, pattern: RegExp): readonly Comment[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: (match[1] ?? '').trim(),
    span: span(match.index, match.index + match[0].trimEnd().length),
  }));

const masked = (text: string, comments: readonly Comment[]): string => {
  let rest = '';
  let from = 0;
  for (const { span: at } of comments) {
    rest += text.slice(from, at.start) + text.slice(at.start, at.end).replace(/[^\r\n]/gu, ' ');
    from = at.end;
  }
  return rest + text.slice(from);
};

const linesOf = (text: string): readonly { readonly content: string; readonly start: number }[] =>
  [...text.matchAll(/[^\r\n]+/gu)].map((match) => ({ content: match[0], start: match.index }));
