import type { Evidence, Plan, Subject } from '../plan/types.ts';
import { contains, type Span, span } from '../plan/text/span.ts';

const TITLE_KEYS: ReadonlySet<string> = new Set(['title', 'name', 'project']);

/** Longest quotation in a message, in characters. */
const QUOTE_LENGTH = 60;

/** The title's text: the first heading, else the document's `title` entry, else what it begins with: a plain title or a statement. */
export const titlePlace = (plan: Plan): Span => {
  const { sections, settings, statements } = plan.outline;
  const heading = sections.find((section) => section.form === 'heading');
  if (heading !== undefined) return heading.heading;
  const setting = settings.find((entry) => TITLE_KEYS.has(entry.key.toLowerCase()) && entry.value);
  if (setting !== undefined) return setting.valueSpan;
  const first = statements.find((statement) => statement.place === 'body' && statement.text !== '') ?? statements[0];
  const plain = sections.find((section) => section.form === 'plain');
  if (plain && (!first || plain.span.start <= first.span.start)) return plain.heading;
  return first?.span ?? span(0, 0);
};

/** Where a finding about something that is not there belongs: the heading of the nearest related section, else the title. */
export const homePlace = (plan: Plan, subject: Subject): Span => {
  const section = plan.outline.sections[plan.home[subject]];
  return section === undefined || section.index === 0 ? titlePlace(plan) : section.heading;
};

/** The place of a piece of evidence, never longer than one statement or one heading. */
export const evidencePlace = (plan: Plan, evidence: Evidence): Span => {
  const statement = evidence.statement === undefined ? undefined : plan.outline.statements[evidence.statement];
  if (statement !== undefined) return contains(statement.span, evidence.span) ? evidence.span : statement.span;
  return sectionOf(plan, evidence)?.heading ?? evidence.span;
};

/** What stands at a piece of evidence, short enough to quote; empty where nothing stands there. */
export const evidenceText = (plan: Plan, evidence: Evidence): string => {
  const statement = evidence.statement === undefined ? undefined : plan.outline.statements[evidence.statement];
  return clip(statement?.text ?? '');
};

/** Title of the section that a piece of evidence points at; undefined where it points at a statement. */
export const evidenceTitle = (plan: Plan, evidence: Evidence): string | undefined =>
  evidence.statement === undefined ? sectionOf(plan, evidence)?.title : undefined;

/** Cuts a text at a word's end to at most 60 characters. */
export const clip = (text: string): string => {
  const characters = [...text.replace(/[.。]$/u, '')];
  if (characters.length <= QUOTE_LENGTH) return characters.join('');
  const cut = characters.slice(0, QUOTE_LENGTH).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > QUOTE_LENGTH / 2 ? cut.slice(0, space) : cut}…`;
};

/** "a", "a and b", "a, b and c". */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;

const sectionOf = (plan: Plan, evidence: Evidence) =>
  plan.outline.sections.find(
    (section) =>
      section.index !== 0 && (section.span.start === evidence.span.start || contains(section.heading, evidence.span)),
  );
