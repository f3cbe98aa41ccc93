import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -3.48, features: [1.29, 3.41, 0.29, 1.96, 0.01, -0.14], cut: 0.58 },
  success_metrics: { bias: -1.57, features: [1.35, 2.05, 1.71, 1.12, 0.16, -0.07], cut: 0.65 },
  baseline: { bias: -3.06, features: [2.68, 0.3, 0.85, 1.03, 0.45, -0.07], cut: 0.3 },
  target: { bias: -3.68, features: [2.45, 2.7, 2.54, 0.65, 0.91, -0.11], cut: 0.48 },
  measure_when: { bias: -2.51, features: [2.22, 0.48, 0.19, 1.53, 0.81, -0.01], cut: 0.3 },
  business_metric: { bias: -1.74, features: [0.87, 1, 0.65, 2.76, 0, -0.09], cut: 0.63 },
  human_override: { bias: -2.31, features: [3.12, 1.5, 1.36, 0.62, 1.03, 0.03], cut: 0.54 },
  rollback: { bias: -2.47, features: [2.91, 1.53, 1.42, 0.41, 1.72, 0.08], cut: 0.35 },
  owner: { bias: -2.62, features: [2.97, 0.66, 0.06, 0.44, 1.04, -0.11], cut: 0.31 },
  data: { bias: -1.91, features: [2.06, 0.4, 0.91, 1.27, 0.42, 0.03], cut: 0.57 },
  monitoring: { bias: -2.38, features: [2.92, 3.22, 1.68, 0, 1.15, 0], cut: 0.56 },
  feedback_loop: { bias: -3.01, features: [2.63, 1.23, 2.3, 0.71, 1.65, 0.02], cut: 0.4 },
  integration: { bias: -2.4, features: [0.91, 3.32, 1.69, 0.78, 0.88, 0.06], cut: 0.47 },
  change_mgmt: { bias: -3.53, features: [3.14, 1.45, 1.61, 1.42, 1.55, -0.01], cut: 0.22 },
  budget: { bias: -3, features: [2.14, 0.97, 1.27, 0.98, 0, 0.01], cut: 0.53 },
  timeline: { bias: -1.43, features: [1.2, 1.07, 2.72, 0, 0.21, -0.12], cut: 0.57 },
  risks: { bias: -3.17, features: [1.06, 1.02, 2.8, 1.21, 0.72, 0.03], cut: 0.65 },
  exit_criteria: { bias: -2.38, features: [2.09, 2.2, 2.29, 1.11, 0.34, -0.04], cut: 0.31 },
  production_path: { bias: -2.74, features: [1.27, 1.61, 2.69, 1.49, 0, 0.06], cut: 0.45 },
  scope: { bias: -0.54, features: [0.61, 1.05, 1.07, 1.12, 0.48, -0.08], cut: 0.65 },
  compliance: { bias: -3.48, features: [1.55, 2.6, 2.5, 0.94, 3.01, 0.01], cut: 0.65 },
  solution_first: { bias: 0.99, features: [0.47, -2.54, -0.65, -1.07, 0.75, -0.21, 0.51, 0.04], cut: 0.5 },
  added_friction: { bias: -2.56, features: [5.42, 2.22, 2.11, 0, 0, 0.09], cut: 0.41 },
  sensitive_data: { bias: -2.49, features: [4.02, 5.53, 3.84, 0, 0, 0], cut: 0.35 },
  form: { bias: -2.58, features: [4.5, 4.17, 3.24, 3.91, -2.29, -0.26, 2.86], cut: 0.08 },
  plan: {
    bias: -3.27,
    features: [
      1.02, 5.14, 0.92, 1.88, 0.63, 0.58, 0.47, 1.28, 0, 1.48, 0.24, 0.35, 0, 0, 0.34, 1.36, 0.83, 2.62, 0.83, 0.3,
      1.09, -0.06, 0.23,
    ],
    cut: 0.61,
  },
  'plan in another language': {
    bias: -1.52,
    features: [
      1.36, 1.08, 0.18, 0.51, 1.14, 0.04, 0, 1.01, 0.32, 0.43, 0.25, 0, 0, 0.12, 0.75, 0.13, 0, 0.87, 0.75, 0, 0, 0.01,
      -0.51,
    ],
    cut: 0.39,
  },
};
