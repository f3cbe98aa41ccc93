import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -3.38, features: [1.07, 3.07, 0.44, 2.41, 0, -0.14], cut: 0.58 },
  success_metrics: { bias: -1.46, features: [1.01, 1.75, 1.47, 1.59, 0.1, -0.07], cut: 0.65 },
  baseline: { bias: -2.98, features: [2.26, 0.1, 0.78, 0.46, 0.52, -0.06], cut: 0.25 },
  target: { bias: -3.64, features: [1.85, 2.7, 1.83, 1.46, 0.87, -0.1], cut: 0.55 },
  measure_when: { bias: -2.51, features: [1.25, 0.76, 0.55, 0.86, 1.12, -0.03], cut: 0.33 },
  business_metric: { bias: -1.72, features: [0.82, 1.02, 0.61, 2.81, 0, -0.09], cut: 0.64 },
  human_override: { bias: -2.32, features: [3.05, 1.78, 1.24, 0.58, 1.02, 0.03], cut: 0.54 },
  rollback: { bias: -2.47, features: [2.92, 1.56, 1.38, 0.41, 1.72, 0.08], cut: 0.36 },
  owner: { bias: -2.54, features: [2.64, 0.57, 0.17, 0.32, 0.87, -0.1], cut: 0.27 },
  data: { bias: -1.88, features: [1.95, 0.41, 0.93, 1.31, 0.45, 0.03], cut: 0.57 },
  monitoring: { bias: -2.36, features: [2.92, 3.01, 1.62, 0, 1.19, 0], cut: 0.55 },
  feedback_loop: { bias: -3.06, features: [2.46, 1.56, 2.33, 0.11, 1.72, 0.03], cut: 0.33 },
  integration: { bias: -2.43, features: [0.88, 3.45, 1.63, 0.71, 0.84, 0.06], cut: 0.47 },
  change_mgmt: { bias: -3.52, features: [3.22, 1.48, 1.56, 1.59, 1.52, 0], cut: 0.23 },
  budget: { bias: -2.93, features: [2.07, 0.92, 1.3, 0.98, 0, 0.02], cut: 0.53 },
  timeline: { bias: -1.42, features: [1.2, 1.08, 2.7, 0, 0.2, -0.12], cut: 0.57 },
  risks: { bias: -3.17, features: [1.06, 1.02, 2.8, 1.21, 0.72, 0.03], cut: 0.65 },
  exit_criteria: { bias: -2.41, features: [2.15, 2.26, 2.19, 1.22, 0.39, -0.03], cut: 0.31 },
  production_path: { bias: -2.48, features: [0.68, 1.39, 2.31, 2.16, 0, 0.06], cut: 0.43 },
  scope: { bias: -0.54, features: [0.57, 1.04, 1.12, 1.09, 0.52, -0.08], cut: 0.65 },
  compliance: { bias: -3.42, features: [1.57, 2.44, 2.43, 0.91, 3.13, 0], cut: 0.65 },
  solution_first: { bias: 1, features: [0.46, -2.52, -0.62, -1.13, 0.75, -0.19, 0.5, 0.04], cut: 0.5 },
  added_friction: { bias: -2.57, features: [5.43, 2.44, 1.87, 0, 0, 0.09], cut: 0.41 },
  sensitive_data: { bias: -2.53, features: [4.55, 5.81, 3.42, 0, 0, -0.01], cut: 0.35 },
  form: { bias: -2.58, features: [4.5, 4.17, 3.24, 3.91, -2.29, -0.26, 2.86], cut: 0.08 },
  plan: {
    bias: -3.1,
    features: [
      1.01, 5.12, 0.9, 1.83, 0.67, 0.61, 0.43, 1.34, 0, 1.31, 0.06, 0.38, 0, 0, 0.42, 1.35, 0.8, 2.59, 0.93, 0.27, 1.04,
      -0.06, 0.16,
    ],
    cut: 0.59,
  },
  'plan in another language': {
    bias: -1.53,
    features: [
      1.38, 1.11, 0.19, 0.45, 1.15, 0.08, 0, 0.96, 0.32, 0.52, 0.29, 0, 0, 0.13, 0.74, 0.13, 0, 0.9, 0.72, 0, 0, 0,
      -0.5,
    ],
    cut: 0.38,
  },
};
