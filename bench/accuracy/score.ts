import type { Subject } from '../../plan/types.ts';
import { SIGNALS } from '../../plan/types.ts';
import type { Gold, LabelledDocument } from './corpus.ts';
import type { PredictedReading, Prediction } from './predictions.ts';
import type { Activation, Miss, Ranges, Row, Scores, Summary, Templates } from './scores.ts';
import { SIDE } from './status.ts';

/*
 * How a run is held against what two reviewers read.
 *
 * A *cell* is one aspect of one plan (`plan: true` in the labels). Each reviewer's status has a side (status.ts): 1 it is
 * there, 0 it is not, ½ thin. A cell is **clear** where both reviewers stand on the same side and neither says thin.
 * Other cells are `middle`: neither answer to them is right or wrong.
 *
 * Of the clear cells of an aspect, where "needs" is side 0 to the reviewers and "says needs" side 0 to pilotlint
 * (for a signal both times side 1: what calls for attention is that it shows):
 *
 *              says needs    does not
 *   needs          tp           fn         precision = tp / (tp + fp)     recall = tp / (tp + fn)
 *   has            fp           tn         alarm     = fp / (fp + tn)     F1     = 2 tp / (2 tp + fp + fn)
 *
 * Alarm is the share of the plans that have it and are warned by mistake: precision alone flatters where most plans lack it.
 *
 * **Sure.** A reading may say `sure: false`; it is then shown as information at most, so it warns of nothing.
 *   warned precision = sure tp / (sure tp + sure fp)      warned recall = sure tp / (tp + fn)
 *   sure share       = clear cells read surely / clear cells
 *   asked recall     = needs not passed over in silence / (tp + fn): said, read unsurely, or called thin
 *
 * **Where.** Of the clear cells that have it and that pilotlint calls covered or thin: how often a line range of pilotlint
 * meets one of the reviewers, two lines of slack on either side.
 *
 * **Agreement.** Of all cells, clear or not: how often pilotlint stands on the side of either reviewer.
 *
 * **Totals.** The ratios above over the summed counts of all aspects and signals; macro F1 and where are means of the aspects'.
 *
 * **Recognition.** Of the labelled plans, those said to be one (and those at least offered: plan or maybe); of the labelled
 * others, those linted by mistake (and offered). **Templates**: of the aspects read in blank forms, those read as covered.
 *
 * An aspect that a prediction does not speak of is missing (a signal: absent). A document without a prediction is only
 * counted, as `unseen`. A ratio without a denominator is NaN.
 */

/** Lines between two ranges that still count as the same place. */
const SLACK = 2;

const signals: ReadonlySet<string> = new Set<Subject>(SIGNALS);

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return ratio(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
}

const meet = (a: Ranges, b: Ranges): boolean =>
  a.some(([from, to]) => b.some(([first, last]) => from <= last + SLACK && to >= first - SLACK));

const emptyCounts = () => ({
  tp: 0,
  fp: 0,
  fn: 0,
  tn: 0,
  middle: 0,
  where: 0,
  whereOf: 0,
  agree: 0,
  n: 0,
  sureTp: 0,
  sureFp: 0,
  sureN: 0,
  asked: 0,
});

type Counts = ReturnType<typeof emptyCounts>;

/** Adds one cell to the counts; returns how it differs from the reviewers. */
function addCell(counts: Counts, file: string, aspect: string, gold: Gold, got: PredictedReading | undefined): Miss[] {
  const signal = signals.has(aspect);
  const status = got?.status ?? (signal ? 'absent' : 'missing');
  const a = SIDE[gold.a];
  const b = SIDE[gold.b ?? gold.a];
  const side = SIDE[status];
  counts.n++;
  if (side === a || side === b) counts.agree++;
  if (a !== b || a === 0.5) {
    counts.middle++;
    return [];
  }
  const miss = (outcome: Miss['outcome']): Miss => ({
    outcome,
    aspect,
    file,
    gold: gold.a,
    got: status,
    goldLines: gold.lines,
    gotLines: got?.lines,
  });
  const misses: Miss[] = [];
  const alarming = signal ? 1 : 0;
  const needs = a === alarming;
  const says = side === alarming;
  const sure = got?.sure ?? true;
  if (needs && says) counts.tp++;
  else if (needs) {
    counts.fn++;
    misses.push(miss('missed'));
  } else if (says) {
    counts.fp++;
    misses.push(miss('false'));
  } else counts.tn++;
  if (needs && (says || !sure || side === 0.5)) counts.asked++;
  if (sure) {
    counts.sureN++;
    if (says && needs) counts.sureTp++;
    else if (says) counts.sureFp++;
  }
  if (a === 1 && side >= 0.5) {
    counts.whereOf++;
    if (meet(got?.lines ?? [], gold.lines)) counts.where++;
    else misses.push(miss('elsewhere'));
  }
  return misses;
}

const rowOf = (aspect: string, counts: Counts): Row => ({
  aspect,
  ...counts,
  precision: ratio(counts.tp, counts.tp + counts.fp),
  recall: ratio(counts.tp, counts.tp + counts.fn),
  alarm: ratio(counts.fp, counts.fp + counts.tn),
  f1: ratio(2 * counts.tp, 2 * counts.tp + counts.fp + counts.fn),
  whereHit: ratio(counts.where, counts.whereOf),
  agreement: ratio(counts.agree, counts.n),
});

interface Seen {
  readonly document: LabelledDocument;
  readonly prediction: Prediction;
}

function recognition(seen: readonly Seen[]): Activation {
  const plans = seen.filter(({ document }) => document.plan === true);
  const others = seen.filter(({ document }) => document.plan === false);
  const linted = ({ prediction }: Seen) => prediction.plan;
  const offered = ({ prediction }: Seen) => prediction.plan || prediction.maybe;
  return {
    plans: plans.length,
    found: plans.filter(linted).length,
    offered: plans.filter(offered).length,
    others: others.length,
    falsely: others.filter(linted).length,
    falselyOffered: others.filter(offered).length,
    wrong: seen.flatMap(({ document: { plan, file }, prediction }): Activation['wrong'] => {
      if (plan === true && !prediction.plan) return [{ outcome: prediction.maybe ? 'offered' : 'missed', file }];
      return plan === false && prediction.plan ? [{ outcome: 'false', file }] : [];
    }),
  };
}

function blankForms(seen: readonly Seen[], counts: (aspect: string) => boolean): Templates {
  const read = seen
    .filter(({ document }) => document.set === 'templates')
    .flatMap(({ document: { file }, prediction }) =>
      Object.entries(prediction.aspects)
        .filter(([aspect]) => !signals.has(aspect) && counts(aspect))
        .map(([aspect, { status, lines }]) => ({ file, aspect, status, lines })),
    );
  const filled = read
    .filter(({ status }) => status === 'covered')
    .map(({ file, aspect, lines }) => ({ file, aspect, lines }));
  return { aspects: read.length, covered: filled.length, filled };
}

/**
 * Scores predictions against labels by the formulas at the head of this file.
 *
 * @param predictions by the name the labels give a document
 * @param labels the documents that count, in the order of the labels
 * @param aspects the aspects and signals that count; all where undefined
 */
export function score(
  predictions: ReadonlyMap<string, Prediction>,
  labels: readonly LabelledDocument[],
  aspects?: ReadonlySet<string>,
): Scores {
  const wanted = (aspect: string): boolean => aspects?.has(aspect) ?? true;
  const seen = labels.flatMap((document) => {
    const prediction = predictions.get(document.file);
    return prediction === undefined ? [] : [{ document, prediction }];
  });
  const table = new Map<string, Counts>();
  const misses: Miss[] = [];
  for (const { document, prediction } of seen) {
    if (document.plan !== true) continue;
    for (const [aspect, gold] of Object.entries(document.aspects)) {
      if (!wanted(aspect)) continue;
      const counts = table.get(aspect) ?? emptyCounts();
      table.set(aspect, counts);
      misses.push(...addCell(counts, document.file, aspect, gold, prediction.aspects[aspect]));
    }
  }
  const rows = [...table].map(([aspect, counts]) => rowOf(aspect, counts));
  const activation = recognition(seen);
  const templates = blankForms(seen, wanted);
  return {
    summary: summarise(rows, activation, templates, labels.length - seen.length),
    rows,
    misses,
    activation,
    templates,
  };
}

function summarise(rows: readonly Row[], activation: Activation, templates: Templates, unseen: number): Summary {
  const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const tp = sum((row) => row.tp);
  const fp = sum((row) => row.fp);
  const fn = sum((row) => row.fn);
  const tn = sum((row) => row.tn);
  const sureTp = sum((row) => row.sureTp);
  return {
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    alarm: ratio(fp, fp + tn),
    macroF1: mean(rows.map((row) => row.f1)),
    where: mean(rows.map((row) => row.whereHit)),
    warnedPrecision: ratio(sureTp, sureTp + sum((row) => row.sureFp)),
    warnedRecall: ratio(sureTp, tp + fn),
    sureShare: ratio(
      sum((row) => row.sureN),
      tp + fp + fn + tn,
    ),
    askedRecall: ratio(
      sum((row) => row.asked),
      tp + fn,
    ),
    templatesCovered: ratio(templates.covered, templates.aspects),
    plansFound: ratio(activation.found, activation.plans),
    plansOffered: ratio(activation.offered, activation.plans),
    falselyLinted: ratio(activation.falsely, activation.others),
    falselyOffered: ratio(activation.falselyOffered, activation.others),
    others: activation.others,
    unseen,
  };
}
