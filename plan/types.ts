import type { Topic } from '../languages/topics.ts';
import type { Outline } from './outline/types.ts';
import type { Phrase, Span } from './text/span.ts';

/** What a sound plan must speak about. Names as in the labelled corpus and in the JSON report. */
export const ASPECTS = [
  'problem',
  'success_metrics',
  'baseline',
  'target',
  'measure_when',
  'business_metric',
  'human_override',
  'rollback',
  'owner',
  'data',
  'monitoring',
  'feedback_loop',
  'integration',
  'change_mgmt',
  'budget',
  'timeline',
  'risks',
  'exit_criteria',
  'production_path',
  'scope',
  'compliance',
] as const;

/** What a plan may show that calls for attention; present is not good here, it is a fact. */
export const SIGNALS = ['solution_first', 'added_friction', 'sensitive_data'] as const;

export type Aspect = (typeof ASPECTS)[number];
export type Signal = (typeof SIGNALS)[number];
export type Subject = Aspect | Signal;

export type AspectStatus = 'covered' | 'thin' | 'missing' | 'negated' | 'placeholder' | 'waived';
export type SignalStatus = 'present' | 'hint' | 'absent';

/** One place that speaks about an aspect, and why it counts. */
export interface Evidence {
  readonly span: Span;
  /** Index into `Outline.statements`; undefined for a section (an empty one, say). */
  readonly statement: number | undefined;
  /** A few words: "names a switch and who pulls it". */
  readonly why: string;
  /** 0–1: how much of what a reviewer asks for stands here. */
  readonly strength: number;
}

/** `Evidence.why` of a statement that names none of the parts that a reviewer asks for. */
export const TOUCHES = 'touches on it';
/** The same of one that only says that it will come. */
export const PROMISES = 'promises it for later';

export interface Reading<S extends string = AspectStatus | SignalStatus> {
  readonly status: S;
  /** 0–1: how likely the reader holds the status to be right. */
  readonly confidence: number;
  /** Whether the reader would say it aloud. An unsure reading is shown as a question, at most as information. */
  readonly sure: boolean;
  /** One sentence: what was looked for and what was found. */
  readonly why: string;
  /** Strongest first; empty only for `missing` and `absent`. */
  readonly evidence: readonly Evidence[];
  /** For an unsure or missing reading: the statements that came nearest, strongest first. */
  readonly nearest: readonly Evidence[];
  /** What a reviewer would still ask for after the strongest statement, or the nearest one: "who decides", "a number to reach". */
  readonly lacks: readonly string[];
}

export type MetricKind = 'business' | 'model' | 'system' | 'activity' | 'unknown';

/** A value as written, with what could be understood of it. */
export interface Quantity extends Phrase {
  readonly value: number;
  /** Normalised: `%`, `s`, `min`, `h`, `day`, `EUR`, … ; empty for a bare number. */
  readonly unit: string;
  readonly dimension: 'percent' | 'money' | 'duration' | 'count' | 'ratio' | 'number';
  readonly comparison: '<' | '<=' | '>' | '>=' | '=' | undefined;
}

/** A measure of success as the plan states it. A facet that is undefined was not found. */
export interface Metric {
  readonly name: Phrase;
  readonly kind: MetricKind;
  readonly baseline: Phrase | undefined;
  readonly target: Phrase | undefined;
  readonly by: Phrase | undefined;
  readonly source: Phrase | undefined;
  readonly owner: Phrase | undefined;
  /** The statements it was read from. */
  readonly statements: readonly number[];
  /** From a table or list in which each metric has its own facets: a missing facet is then visible as an empty place. */
  readonly structured: boolean;
}

export interface Owner {
  readonly name: Phrase;
  readonly role: string;
  readonly statement: number;
}

/** Text that stands where a value belongs: TBD, `[Name]`, an empty cell or label, an instruction of a template. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
  readonly statement: number | undefined;
  readonly section: number;
  /** What the place was for, where that is known. */
  readonly aspect: Aspect | undefined;
  readonly kind: 'marker' | 'empty' | 'instruction';
}

/** A section without any text of its own or below it. */
export interface EmptySection {
  readonly section: number;
  readonly aspect: Aspect | undefined;
}

/** In their order. */
export const STAGES = ['idea', 'pilot', 'production', 'scale'] as const;
export const STATUSES = ['draft', 'review', 'approved'] as const;

export type Stage = (typeof STAGES)[number];
export type DocumentStatus = (typeof STATUSES)[number];

export interface Declared<T> {
  readonly value: T;
  readonly declared: boolean;
}

/** Whether the document is an AI project plan, and by which signals. */
export interface Recognition {
  readonly plan: boolean;
  readonly maybe: boolean;
  /** `template`: a blank form, which is not linted as a plan. */
  readonly form: 'plan' | 'template' | 'other';
  /** Signals for and against, in words, strongest first. */
  readonly because: readonly string[];
  /** What decided: the document's own word, the configuration, or the text's signals. */
  readonly by: 'document' | 'configuration' | 'text';
}

export interface Language {
  /** BCP 47 code ("en", "zh-Hant"); "und" where it could not be told. */
  readonly code: string;
  /** Whether this language is read well enough to assert anything. */
  readonly read: boolean;
}

/** What the document says. Rules see this and nothing else. */
export interface Plan {
  readonly outline: Outline;
  readonly language: Language;
  readonly recognition: Recognition;
  readonly stage: Declared<Stage>;
  readonly status: Declared<DocumentStatus>;
  readonly aspects: Readonly<Record<Aspect, Reading<AspectStatus>>>;
  readonly signals: Readonly<Record<Signal, Reading<SignalStatus>>>;
  readonly metrics: readonly Metric[];
  readonly owners: readonly Owner[];
  readonly placeholders: readonly Placeholder[];
  readonly emptySections: readonly EmptySection[];
  /** For each aspect the section a finding about it belongs to: the nearest related one, else the title; 0 where there is none. */
  readonly home: Readonly<Record<Subject, number>>;
  /** For each topic the first section whose title announces it. */
  readonly ownSections: ReadonlyMap<Topic, number>;
}
