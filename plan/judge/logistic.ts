/** A calibrated sum: how much each feature speaks for the answer "yes". */
export interface Weights {
  readonly bias: number;
  readonly features: readonly number[];
  /** Below this probability the answer given is "no": where few of the documents that have the thing are said to lack it. */
  readonly cut: number;
}

/** Probability of "yes", 0–1. Missing features count 0. */
export function probability({ bias, features }: Weights, values: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (values[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
