import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -3.58, features: [1.16, 3.87, 0.24, 1.6, 0.15, -0.13], cut: 0.57 },
  success_metrics: { bias: -1.64, features: [1.77, 1.8, 1.96, 1.12, 0, -0.07], cut: 0.65 },
  baseline: { bias: -3.08, features: [2.33, 0.91, 1.09, 1.23, 0.73, -0.06], cut: 0.36 },
  target: { bias: -3.88, features: [3.41, 2.32, 2.16, 1.07, 0.75, -0.09], cut: 0.54 },
  measure_when: { bias: -2.53, features: [2.37, 0.35, 0.17, 1.63, 0.76, 0], cut: 0.29 },
  business_metric: { bias: -2.26, features: [1.59, 0.83, 0.55, 2.53, 0.58, -0.08], cut: 0.65 },
  human_override: { bias: -2.32, features: [3.15, 1.44, 0.89, 0.82, 1.38, 0.03], cut: 0.56 },
  rollback: { bias: -2.64, features: [3.59, 0.81, 1.23, 0.87, 2.01, 0.06], cut: 0.54 },
  owner: { bias: -2.52, features: [3.3, 0.18, 0, 0.63, 0.52, -0.11], cut: 0.3 },
  data: { bias: -1.95, features: [2.32, 0.02, 0.98, 1.37, 0.54, 0.04], cut: 0.6 },
  monitoring: { bias: -2.32, features: [2.86, 3.3, 1.72, 0, 1.18, 0], cut: 0.57 },
  feedback_loop: { bias: -3.01, features: [2.4, 1.19, 2.81, 0.54, 1.36, 0.05], cut: 0.29 },
  integration: { bias: -2.4, features: [0.91, 3.31, 1.69, 0.78, 0.88, 0.06], cut: 0.47 },
  change_mgmt: { bias: -3.53, features: [3.14, 1.51, 1.51, 1.43, 1.56, -0.01], cut: 0.22 },
  budget: { bias: -3.75, features: [2.75, 1.51, 0.77, 2.15, 0.02, 0.02], cut: 0.57 },
  timeline: { bias: -1.5, features: [1.89, 1.56, 3.1, 0.65, 0, -0.1], cut: 0.61 },
  risks: { bias: -3.41, features: [1.16, 1.46, 3.18, 2.36, 0.85, 0.03], cut: 0.65 },
  exit_criteria: { bias: -2.37, features: [2.23, 2.43, 2.39, 1.38, 0.32, -0.02], cut: 0.32 },
  production_path: { bias: -2.74, features: [1.34, 1.72, 2.47, 1.54, 0, 0.06], cut: 0.42 },
  scope: { bias: -0.54, features: [0.53, 1.08, 1.12, 1.08, 0.55, -0.08], cut: 0.65 },
  compliance: { bias: -3.38, features: [1.83, 2.66, 3.52, 1.19, 2.09, 0.02], cut: 0.65 },
  solution_first: { bias: 1.02, features: [0.45, -2.49, -0.64, -1.17, 0.76, -0.26, 0.57, 0.03], cut: 0.51 },
  added_friction: { bias: -2.56, features: [5.41, 2.2, 2.15, 0, 0, 0.09], cut: 0.41 },
  sensitive_data: { bias: -2.49, features: [4.02, 5.53, 3.81, 0, 0, 0], cut: 0.35 },
  form: { bias: -2.51, features: [4.71, 4.11, 3.49, 2.71, -2.48, -0.26, 2.94], cut: 0.08 },
  plan: {
    bias: -3.14,
    features: [
      1.02, 5.13, 0.92, 1.84, 0.65, 0.61, 0.49, 1.12, 0, 1.64, 0.15, 0.15, 0, 0, 0.33, 1.34, 0.82, 2.58, 0.85, 0.31,
      1.15, -0.05, 0.18,
    ],
    cut: 0.63,
  },
  'plan in another language': {
    bias: -1.47,
    features: [
      1.45, 1.12, 0.13, 0.27, 1.26, 0.09, 0, 0.99, 0.04, 1.14, 0.42, 0, 0, 0.03, 0.75, 0.15, 0, 1.37, 0.66, 0, 0, 0.01,
      -0.5,
    ],
    cut: 0.44,
  },
};
