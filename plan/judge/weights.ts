import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -3.59, features: [1.29, 3.36, 0.41, 1.88, 0.22, -0.14], cut: 0.57 },
  success_metrics: { bias: -1.57, features: [1.35, 2.05, 1.71, 1.12, 0.16, -0.07], cut: 0.65 },
  baseline: { bias: -3.05, features: [2.66, 0.3, 0.88, 1.06, 0.45, -0.07], cut: 0.31 },
  target: { bias: -3.68, features: [2.45, 2.7, 2.54, 0.65, 0.91, -0.11], cut: 0.48 },
  measure_when: { bias: -2.51, features: [2.22, 0.48, 0.19, 1.53, 0.81, -0.01], cut: 0.3 },
  business_metric: { bias: -2.17, features: [1.87, 0.6, 0.53, 2.47, 0.41, -0.07], cut: 0.65 },
  human_override: { bias: -2.33, features: [3.2, 1.4, 0.94, 0.85, 1.36, 0.03], cut: 0.55 },
  rollback: { bias: -2.52, features: [3.3, 1.48, 1.4, 0.37, 1.6, 0.08], cut: 0.37 },
  owner: { bias: -2.55, features: [3, 0.6, 0.08, 0.44, 0.97, -0.11], cut: 0.32 },
  data: { bias: -1.99, features: [2.37, 0.01, 0.96, 1.36, 0.56, 0.04], cut: 0.6 },
  monitoring: { bias: -2.35, features: [2.97, 3.14, 1.67, 0, 1.16, 0], cut: 0.57 },
  feedback_loop: { bias: -3, features: [2.43, 1.22, 2.68, 0.65, 1.28, 0.04], cut: 0.28 },
  integration: { bias: -2.4, features: [0.91, 3.32, 1.69, 0.78, 0.88, 0.06], cut: 0.47 },
  change_mgmt: { bias: -3.53, features: [3.14, 1.5, 1.5, 1.44, 1.56, -0.01], cut: 0.22 },
  budget: { bias: -3, features: [2.18, 0.93, 1.26, 0.99, 0, 0.02], cut: 0.54 },
  timeline: { bias: -1.62, features: [0.83, 0.91, 2.55, 0, 0.81, -0.14], cut: 0.61 },
  risks: { bias: -3.19, features: [0.96, 1.18, 3.35, 0.66, 0.75, 0.03], cut: 0.5 },
  exit_criteria: { bias: -2.39, features: [2.19, 2.4, 2.33, 1.37, 0.48, -0.02], cut: 0.32 },
  production_path: { bias: -2.78, features: [1.38, 1.76, 2.49, 1.49, 0, 0.06], cut: 0.47 },
  scope: { bias: -0.54, features: [0.61, 1.06, 1.05, 1.13, 0.48, -0.08], cut: 0.65 },
  compliance: { bias: -3.4, features: [1.8, 2.58, 3.27, 1.33, 2.14, 0.02], cut: 0.65 },
  solution_first: { bias: 1, features: [0.45, -2.52, -0.65, -1.09, 0.74, -0.17, 0.48, 0.04], cut: 0.5 },
  added_friction: { bias: -2.56, features: [5.41, 2.2, 2.15, 0, 0, 0.09], cut: 0.41 },
  sensitive_data: { bias: -2.49, features: [4.02, 5.53, 3.84, 0, 0, 0], cut: 0.35 },
  form: { bias: -2.58, features: [4.5, 4.17, 3.24, 3.91, -2.29, -0.26, 2.86], cut: 0.08 },
  plan: {
    bias: -3.26,
    features: [
      1.03, 5.13, 0.91, 1.86, 0.64, 0.57, 0.52, 1.3, 0, 1.53, 0.26, 0.14, 0, 0, 0.32, 1.31, 0.8, 2.61, 0.81, 0.29, 1.14,
      -0.06, 0.25,
    ],
    cut: 0.62,
  },
  'plan in another language': {
    bias: -1.52,
    features: [
      1.36, 1.08, 0.18, 0.51, 1.14, 0.03, 0, 1, 0.39, 0.42, 0.24, 0, 0, 0.12, 0.75, 0.13, 0, 0.86, 0.75, 0, 0, 0.01,
      -0.51,
    ],
    cut: 0.39,
  },
};
