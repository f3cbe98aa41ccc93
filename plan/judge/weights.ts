import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -3.57, features: [0.98, 3.04, 0.21, 2.57, 0.38, -0.14], cut: 0.59 },
  success_metrics: { bias: -1.46, features: [1.01, 1.75, 1.47, 1.58, 0.1, -0.07], cut: 0.65 },
  baseline: { bias: -2.98, features: [2.25, 0.1, 0.89, 0.49, 0.52, -0.06], cut: 0.25 },
  target: { bias: -3.64, features: [1.85, 2.7, 1.82, 1.46, 0.87, -0.09], cut: 0.55 },
  measure_when: { bias: -2.51, features: [1.25, 0.76, 0.55, 0.86, 1.12, -0.03], cut: 0.33 },
  business_metric: { bias: -1.72, features: [0.82, 1.02, 0.6, 2.81, 0, -0.09], cut: 0.64 },
  human_override: { bias: -2.29, features: [2.94, 1.86, 1.33, 0.39, 1.13, 0.03], cut: 0.53 },
  rollback: { bias: -2.46, features: [2.85, 1.45, 1.31, 0.35, 1.83, 0.08], cut: 0.36 },
  owner: { bias: -2.54, features: [2.64, 0.57, 0.17, 0.32, 0.87, -0.1], cut: 0.27 },
  data: { bias: -1.88, features: [1.95, 0.41, 0.93, 1.31, 0.45, 0.03], cut: 0.57 },
  monitoring: { bias: -2.39, features: [2.8, 3.11, 1.63, 0, 1.21, 0], cut: 0.52 },
  feedback_loop: { bias: -3.06, features: [2.46, 1.56, 2.33, 0.11, 1.72, 0.03], cut: 0.33 },
  integration: { bias: -2.43, features: [0.88, 3.45, 1.63, 0.71, 0.84, 0.06], cut: 0.47 },
  change_mgmt: { bias: -3.52, features: [3.22, 1.48, 1.56, 1.59, 1.52, 0], cut: 0.23 },
  budget: { bias: -2.93, features: [2.07, 0.92, 1.3, 0.98, 0, 0.02], cut: 0.53 },
  timeline: { bias: -1.42, features: [1.2, 1.08, 2.7, 0, 0.2, -0.12], cut: 0.57 },
  risks: { bias: -3.17, features: [1.06, 1.02, 2.8, 1.21, 0.72, 0.03], cut: 0.65 },
  exit_criteria: { bias: -2.42, features: [1.94, 2.35, 2.26, 1.01, 0.44, -0.02], cut: 0.3 },
  production_path: { bias: -2.48, features: [0.68, 1.39, 2.31, 2.16, 0, 0.06], cut: 0.42 },
  scope: { bias: -0.54, features: [0.57, 1.04, 1.12, 1.09, 0.52, -0.08], cut: 0.65 },
  compliance: { bias: -3.42, features: [1.57, 2.44, 2.43, 0.91, 3.13, 0], cut: 0.55 },
  solution_first: { bias: 1.05, features: [0.45, -2.46, -0.58, -1.27, 0.75, -0.19, 0.53, 0.04], cut: 0.51 },
  added_friction: { bias: -2.57, features: [5.43, 2.44, 1.87, 0, 0, 0.09], cut: 0.41 },
  sensitive_data: { bias: -2.53, features: [4.55, 5.81, 3.42, 0, 0, -0.01], cut: 0.35 },
  form: { bias: -2.58, features: [4.5, 4.17, 3.24, 3.91, -2.29, -0.26, 2.86], cut: 0.08 },
  plan: {
    bias: -3.16,
    features: [
      1.03, 5.15, 0.91, 1.87, 0.67, 0.63, 0.23, 1.27, 0, 1.28, 0, 0.87, 0, 0, 0.46, 1.39, 0.83, 2.58, 0.99, 0.34, 0.97,
      -0.07, 0.17,
    ],
    cut: 0.62,
  },
  'plan in another language': {
    bias: -1.52,
    features: [
      1.37, 1.1, 0.19, 0.51, 1.15, 0, 0, 0.96, 0.32, 0.52, 0.29, 0, 0, 0.13, 0.73, 0.13, 0, 0.9, 0.69, 0, 0, 0, -0.51,
    ],
    cut: 0.38,
  },
};
