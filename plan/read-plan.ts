import type { LanguagePack } from '../languages/types.ts';
import { emptySectionsOf, hollowSectionsOf } from './facts/empty-sections.ts';
import { homesOf } from './facts/home.ts';
import { ownSectionsOf } from './facts/own-sections.ts';
import { ownersOf } from './facts/owners.ts';
import { placeholdersOf } from './facts/placeholders.ts';
import { isFamiliar } from './judge/familiar.ts';
import { judgeAspect, judgeSignal, signalReading } from './judge/judge.ts';
import type { Whole } from './judge/whole.ts';
import { probability } from './judge/logistic.ts';
import { WEIGHTS } from './judge/weights.ts';
import { formatOf, outlineOf } from './outline/outline.ts';
import { PartStore } from './outline/part-store.ts';
import type { Format, Outline } from './outline/types.ts';
import { analyse, type Analysis } from './read/analysis.ts';
import { ASPECT_SPECS } from './read/aspects/index.ts';
import { Sayings } from './read/said.ts';
import { Vocabulary } from './read/vocabulary.ts';
import { recognise } from './recognise/recognise.ts';
import {
  type Aspect,
  type AspectStatus,
  type Declared,
  type DocumentStatus,
  type Plan,
  type Reading,
  type Signal,
  SIGNALS,
  type SignalStatus,
  type Stage,
  STAGES,
  STATUSES,
} from './types.ts';

export interface ReadOptions {
  /** Path or name of the document; tells the format by its extension, nothing else. */
  readonly path?: string;
  /** Overrides what the path says. */
  readonly format?: Format;
  /** What the configuration says of this file: a plan, none, or nothing. The document's own word goes before it. */
  readonly plan?: boolean;
  readonly stage?: Stage;
  readonly status?: DocumentStatus;
}

/**
 * Reads documents; made once, it holds the compiled vocabulary and no state of any document. What texts say by themselves may be
 * remembered, which changes no answer.
 */
export interface PlanReader {
  /** Never throws on any text. */
  read(text: string, options?: ReadOptions): Plan;
}

/**
 * @param packs the languages to read, most preferred first; the first one serves where the language cannot be told
 * @param remembered statements of each language that are remembered, for a reader of the same document again and again; 0 for none
 */
export function createReader(packs: readonly LanguagePack[], remembered = 0): PlanReader {
  const compiled = new Map<string, Vocabulary>();
  const vocabularyOf = (pack: LanguagePack | undefined): Vocabulary => {
    const chosen = pack ?? packs[0];
    if (!chosen) throw new Error('A reader needs at least one language');
    let vocabulary = compiled.get(chosen.code);
    if (!vocabulary) {
      vocabulary = new Vocabulary(chosen);
      compiled.set(chosen.code, vocabulary);
    }
    return vocabulary;
  };
  const parts = remembered > 0 ? new PartStore(remembered * CHARACTERS) : undefined;
  const sayings = new Map<Vocabulary, Sayings>();
  const sayingsOf = (vocabulary: Vocabulary): Sayings => {
    let own = sayings.get(vocabulary);
    if (!own) {
      own = new Sayings(vocabulary, remembered);
      sayings.set(vocabulary, own);
    }
    return own;
  };
  return {
    read(text, options = {}) {
      const path = options.path ?? '';
      const outline = outlineOf(text, options.format ?? formatOf(path), /\.mdx$/i.test(path), parts?.reading());
      return planOf(analyse(outline, packs, vocabularyOf, sayingsOf), options);
    },
  };
}

/** A statement has about so many, with what stands around it. */
const CHARACTERS = 200;

/** From what was measured to what the document says. */
function planOf(analysis: Analysis, options: ReadOptions): Plan {
  const { outline, pack, reading } = analysis;
  const { views, marks, places } = reading;
  const recognition = recognise(analysis, options.plan);
  const hollow = hollowSectionsOf(outline, places);
  const whole: Whole = {
    views,
    hollow,
    words: analysis.words,
    metrics: reading.metrics,
    template: recognition.form === 'template',
    read: pack?.read === true,
    familiar: isFamiliar(outline, places),
    lost: new Set(outline.problems.map((problem) => problem.lost)),
  };
  const aspects = {} as Record<Aspect, Reading<AspectStatus>>;
  const signals = {} as Record<Signal, Reading<SignalStatus>>;
  for (const spec of ASPECT_SPECS) {
    const found = marks.get(spec.subject) ?? [];
    if (isSignal(spec.subject)) signals[spec.subject] = judgeSignal(spec, found, whole);
    else aspects[spec.subject] = judgeAspect(spec, found, whole);
  }
  const weights = WEIGHTS['solution_first'];
  // where it is not clear whether the trouble that is told is the problem, it is not clear either what comes first
  signals.solution_first = signalReading(
    weights && analysis.opening.leads ? probability(weights, analysis.opening.features) : 0,
    whole.read && !whole.lost.has('body') && (aspects.problem.sure || !analysis.opening.troubled),
    'which comes first, the problem or the technology',
    analysis.opening.evidence,
  );
  return {
    outline,
    language: { code: pack?.code ?? 'und', read: whole.read },
    recognition,
    stage: declared(outline, 'stage', STAGES, options.stage, 'pilot'),
    status: declared(outline, 'status', STATUSES, options.status, 'review'),
    aspects,
    signals,
    metrics: reading.metrics,
    owners: ownersOf(views, marks.get('owner') ?? []),
    placeholders: placeholdersOf(views, places, outline, aspects),
    emptySections: emptySectionsOf(hollow, aspects),
    home: homesOf(outline, places),
    ownSections: ownSectionsOf(outline, places),
  };
}

const isSignal = (subject: string): subject is Signal => (SIGNALS as readonly string[]).includes(subject);

/** The document's own word, else the configuration's, else the default. A word that is none of the known ones is no word. */
function declared<T extends string>(
  outline: Outline,
  key: string,
  known: readonly T[],
  configured: T | undefined,
  fallback: T,
): Declared<T> {
  const own = outline.settings
    .find((s) => s.key.toLowerCase() === key)
    ?.value?.trim()
    .toLowerCase();
  const value = known.find((k) => k === own) ?? configured;
  return value ? { value, declared: true } : { value: fallback, declared: false };
}
