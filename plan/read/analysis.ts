import type { LanguagePack } from '../../languages/types.ts';
import { aspectFeatures } from '../judge/features.ts';
import type { Outline } from '../outline/types.ts';
import { formFeatures } from '../recognise/form.ts';
import { amountOf } from '../recognise/amount.ts';
import { languageOf } from '../recognise/language.ts';
import { type Waiting, waitingPlaces } from '../recognise/waiting.ts';
import { type PlanSignal, planSignals, titleOf } from '../recognise/signals.ts';
import { ASPECT_SPECS } from './aspects/index.ts';
import { type DocumentReading, readDocument } from './document.ts';
import { type OpeningReading, readOpening } from './solution-first.ts';
import type { Sayings } from './said.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What was measured of a document before anything is judged: the numbers that the calibration weighs. */
export interface Analysis {
  readonly outline: Outline;
  readonly pack: LanguagePack | undefined;
  readonly reading: DocumentReading;
  readonly opening: OpeningReading;
  readonly words: number;
  /** Words of statements, headings and labels. */
  readonly amount: number;
  readonly title: string;
  readonly form: readonly number[];
  readonly waiting: Waiting;
  readonly signals: readonly PlanSignal[];
}

/**
 * @param vocabularyOf the compiled words of a pack; of the first pack where the language could not be told
 * @param sayingsOf what remembers the texts read with a vocabulary
 */
export function analyse(
  outline: Outline,
  packs: readonly LanguagePack[],
  vocabularyOf: (pack: LanguagePack | undefined) => Vocabulary,
  sayingsOf?: (vocabulary: Vocabulary) => Sayings,
): Analysis {
  const pack = languageOf(outline, packs);
  const vocabulary = vocabularyOf(pack);
  const reading = readDocument(outline, vocabulary, sayingsOf?.(vocabulary));
  const { views, marks, places } = reading;
  const title = titleOf(outline, places);
  return {
    outline,
    pack,
    reading,
    opening: readOpening(outline, views, marks.get('problem') ?? [], places),
    words: views.reduce((n, v) => n + v.words, 0),
    amount: amountOf(outline, views),
    title,
    waiting: waitingPlaces(outline, views),
    form: formFeatures(outline, views, places.names(title).has('templateTitle')),
    signals: planSignals(outline, views, marks, places),
  };
}

/** Features of each aspect, by subject. */
export function subjectFeatures(analysis: Analysis): Map<string, number[]> {
  const features = new Map<string, number[]>();
  for (const spec of ASPECT_SPECS)
    features.set(
      spec.subject,
      aspectFeatures(analysis.reading.marks.get(spec.subject) ?? [], spec.facets.length, analysis.words),
    );
  features.set('solution_first', [...analysis.opening.features]);
  return features;
}
