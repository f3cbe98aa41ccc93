import type { CheckedDocument, Finding, Range } from '../../engine/types.ts';
import type { Outline } from '../../plan/outline/types.ts';
import { Lines } from '../../plan/text/lines.ts';
import { type Span, span } from '../../plan/text/span.ts';
import {
  ASPECTS,
  type Aspect,
  type Evidence,
  type Plan,
  type Reading,
  type Signal,
  SIGNALS,
  type SignalStatus,
} from '../../plan/types.ts';
import { PLAIN } from '../../report/palette.ts';
import type { PrettyOptions } from '../../report/pretty.ts';
import { asciiWidth } from '../../report/text.ts';

export const LAYOUT: PrettyOptions = { palette: PLAIN, width: 80, measure: asciiWidth, quiet: false, all: false };

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

export const reading = <S extends string>(status: S, more: Partial<Reading<S>> = {}): Reading<S> => ({
  status,
  confidence: 0.9,
  sure: true,
  why: `is ${status}`,
  evidence: [],
  nearest: [],
  lacks: [],
  ...more,
});

const EMPTY: Outline = {
  format: 'markdown',
  sections: [],
  statements: [],
  settings: [],
  comments: [],
  problems: [],
  unreadCharacters: 0,
};

/** A plan in which everything is missing, but for what is given. */
export const plan = (
  more: Partial<Omit<Plan, 'aspects' | 'signals'>> & {
    readonly aspects?: Partial<Plan['aspects']>;
    readonly signals?: Partial<Plan['signals']>;
  } = {},
): Plan => ({
  outline: EMPTY,
  language: { code: 'en', read: true },
  recognition: { plan: true, maybe: false, form: 'plan', because: ['speaks of a pilot'], by: 'text' },
  stage: { value: 'pilot', declared: false },
  status: { value: 'review', declared: true },
  metrics: [],
  owners: [],
  placeholders: [],
  emptySections: [],
  home: record([...ASPECTS, ...SIGNALS], () => 0),
  ownSections: new Map(),
  ...more,
  aspects: { ...record<Aspect, Reading<'missing'>>(ASPECTS, () => reading('missing')), ...more.aspects },
  signals: {
    ...record<Signal, Reading<SignalStatus>>(SIGNALS, () => reading<SignalStatus>('absent')),
    ...more.signals,
  },
});

/** Where a word stands in a text, for the first time. */
export const at = (text: string, word: string): Span => {
  const start = text.indexOf(word);
  if (start < 0) throw new Error(`"${word}" does not stand in the text`);
  return span(start, start + word.length);
};

export const evidence = (text: string, word: string): Evidence => ({
  span: at(text, word),
  statement: undefined,
  why: 'says so',
  strength: 1,
});

export const rangeOf = (text: string, word: string): Range => {
  const lines = new Lines(text);
  const { start, end } = at(text, word);
  return { start: lines.position(start), end: lines.position(end) };
};

/** A finding at the first place where a word stands. */
export const finding = (text: string, word: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'rollback-missing',
  severity: 'error',
  aspect: 'rollback',
  message: 'The plan names no way back.',
  why: 'Without one, a bad week decides for you.',
  remedy: 'Say who switches it off, and what happens then.',
  span: at(text, word),
  range: rangeOf(text, word),
  fingerprint: '0123456789abcdef',
  related: [],
  voice: 'assert',
  suppressed: null,
  ...more,
});

export const document = (text: string, more: Partial<CheckedDocument> = {}): CheckedDocument => ({
  path: 'docs/pilot.md',
  text,
  plan: plan(),
  findings: [],
  ...more,
});
