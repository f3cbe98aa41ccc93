import { fnv1a } from '../accuracy/owners.ts';
import type { Weights } from '../../plan/judge/logistic.ts';
import { probability } from '../../plan/judge/logistic.ts';

/** One labelled case: `answer` 0–1 (between, where the reviewers were), `weight` how much it counts, `group` whose document it is. */
export interface Case {
  readonly features: readonly number[];
  readonly answer: number;
  readonly weight: number;
  readonly group: string;
}

/** How a feature may weigh. */
export interface Prior {
  /** λ of ½λw²; 1 is a mild pull towards 0 for features around 0–1. */
  readonly penalty: number;
  /** Evidence can speak for a thing, never against it. */
  readonly onlyFor: boolean;
}

/**
 * Logistic regression with an L2 penalty by Newton's method; deterministic. The bias is not penalised. Features that may
 * only speak for the answer and would speak against it are left out, and the rest is fitted again.
 */
export function fit(cases: readonly Case[], priors: readonly Prior[]): Weights {
  const left = new Set<number>();
  for (;;) {
    const weights = fitOnce(cases, priors, left);
    const wrong = priors.flatMap((prior, i) => (prior.onlyFor && !left.has(i) && (weights[i + 1] ?? 0) < 0 ? [i] : []));
    if (wrong.length === 0) {
      const [bias = 0, ...features] = weights.map((w) => Math.round(w * 100) / 100);
      return { bias, features, cut: 0.5 };
    }
    for (const i of wrong) left.add(i);
  }
}

function fitOnce(cases: readonly Case[], priors: readonly Prior[], left: ReadonlySet<number>): number[] {
  const size = priors.length + 1;
  const valuesOf = (c: Case): number[] => [1, ...priors.map((_, i) => (left.has(i) ? 0 : (c.features[i] ?? 0)))];
  const penalty = (i: number): number => (i === 0 ? 1e-6 : (priors[i - 1]?.penalty ?? 1));
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : -penalty(i) * w));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? penalty(i) : 0)));
    for (const c of cases) {
      const x = valuesOf(c);
      const p = 1 / (1 + Math.exp(-x.reduce((s, v, i) => s + v * (weights[i] ?? 0), 0)));
      const slope = c.weight * p * (1 - p);
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] ?? 0) + c.weight * (c.answer - p) * (x[i] ?? 0);
        const row = hessian[i] as number[];
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + slope * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((w, i) => w + (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Probability of each case by a model that saw no case of its group. Groups are dealt to five folds by their name. */
export function outOfFold(cases: readonly Case[], priors: readonly Prior[], folds = 5): number[] {
  const fold = (group: string): number => fnv1a(group) % folds;
  const models = Array.from({ length: folds }, (_, k) =>
    fit(
      cases.filter((c) => fold(c.group) !== k),
      priors,
    ),
  );
  return cases.map((c) => probability(models[fold(c.group)] as Weights, c.features));
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = a.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r;
    [a[c], a[pivot]] = [a[pivot] as number[], a[c] as number[]];
    const top = a[c] as number[];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const row = a[r] as number[];
      const factor = (row[c] ?? 0) / (top[c] || 1e-12);
      for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return a.map((row, i) => (row[n] ?? 0) / (row[i] || 1e-12));
}
