import type { Status } from './status.ts';

/** Counts and ratios of one aspect or signal, as defined in score.ts. */
export interface Row {
  readonly aspect: string;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  /** Cells that are not clear. */
  readonly middle: number;
  /** Cells in which the lines meet, and those in which they could. */
  readonly where: number;
  readonly whereOf: number;
  /** Cells in which pilotlint stands with a reviewer, and all cells. */
  readonly agree: number;
  readonly n: number;
  readonly sureTp: number;
  readonly sureFp: number;
  readonly sureN: number;
  readonly asked: number;
  readonly precision: number;
  readonly recall: number;
  readonly alarm: number;
  readonly f1: number;
  readonly whereHit: number;
  readonly agreement: number;
}

export type Ranges = readonly (readonly [number, number])[];

/** A clear cell read otherwise than the reviewers did: passed over, warned of by mistake, or read from other lines. */
export interface Miss {
  readonly outcome: 'missed' | 'false' | 'elsewhere';
  readonly aspect: string;
  readonly file: string;
  readonly gold: Status;
  readonly got: Status;
  readonly goldLines: Ranges;
  /** Undefined where the prediction does not speak of the aspect. */
  readonly gotLines: Ranges | undefined;
}

export interface Activation {
  readonly plans: number;
  readonly found: number;
  readonly offered: number;
  readonly others: number;
  readonly falsely: number;
  readonly falselyOffered: number;
  readonly wrong: readonly { readonly outcome: 'offered' | 'missed' | 'false'; readonly file: string }[];
}

export interface Templates {
  readonly aspects: number;
  readonly covered: number;
  readonly filled: readonly { readonly file: string; readonly aspect: string; readonly lines: Ranges }[];
}

export interface Summary {
  readonly precision: number;
  readonly recall: number;
  readonly alarm: number;
  readonly macroF1: number;
  readonly where: number;
  readonly warnedPrecision: number;
  readonly warnedRecall: number;
  readonly sureShare: number;
  readonly askedRecall: number;
  readonly templatesCovered: number;
  readonly plansFound: number;
  readonly plansOffered: number;
  readonly falselyLinted: number;
  readonly falselyOffered: number;
  readonly others: number;
  /** Labelled documents that the predictions do not hold. */
  readonly unseen: number;
}

export interface Scores {
  readonly summary: Summary;
  /** In the order in which the labels first name the aspects. */
  readonly rows: readonly Row[];
  readonly misses: readonly Miss[];
  readonly activation: Activation;
  readonly templates: Templates;
}
