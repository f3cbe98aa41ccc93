import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -3.38, features: [1.07, 3.08, 0.4, 2.43, 0, -0.14], cut: 0.58 },
  success_metrics: { bias: -1.58, features: [1.37, 2.08, 1.67, 1.11, 0.16, -0.07], cut: 0.65 },
  baseline: { bias: -3.05, features: [2.68, 0.29, 0.84, 1.04, 0.45, -0.07], cut: 0.3 },
  target: { bias: -3.68, features: [2.45, 2.71, 2.52, 0.66, 0.9, -0.11], cut: 0.48 },
  measure_when: { bias: -2.51, features: [2.14, 0.63, 0.1, 1.57, 0.79, -0.01], cut: 0.3 },
  business_metric: { bias: -1.74, features: [0.87, 1, 0.65, 2.76, 0, -0.09], cut: 0.63 },
  human_override: { bias: -2.31, features: [3.12, 1.5, 1.36, 0.62, 1.03, 0.03], cut: 0.54 },
  rollback: { bias: -2.47, features: [2.91, 1.53, 1.42, 0.41, 1.72, 0.08], cut: 0.35 },
  owner: { bias: -2.62, features: [2.92, 0.64, 0.06, 0.5, 1.08, -0.11], cut: 0.3 },
  data: { bias: -1.88, features: [1.95, 0.41, 0.93, 1.31, 0.45, 0.03], cut: 0.57 },
  monitoring: { bias: -2.38, features: [2.92, 3.22, 1.68, 0, 1.15, 0], cut: 0.56 },
  feedback_loop: { bias: -3.06, features: [2.46, 1.56, 2.33, 0.11, 1.72, 0.03], cut: 0.33 },
  integration: { bias: -2.4, features: [0.92, 3.32, 1.64, 0.79, 0.88, 0.06], cut: 0.47 },
  change_mgmt: { bias: -3.53, features: [3.19, 1.64, 1.53, 1.56, 1.5, 0], cut: 0.23 },
  budget: { bias: -2.94, features: [2.06, 0.94, 1.3, 0.98, 0, 0.02], cut: 0.53 },
  timeline: { bias: -1.43, features: [1.2, 1.08, 2.7, 0, 0.21, -0.12], cut: 0.57 },
  risks: { bias: -3.17, features: [1.06, 1.02, 2.8, 1.21, 0.72, 0.03], cut: 0.65 },
  exit_criteria: { bias: -2.38, features: [2.09, 2.2, 2.29, 1.11, 0.34, -0.04], cut: 0.31 },
  production_path: { bias: -2.88, features: [1.69, 1.37, 2.45, 1.69, 0, 0.06], cut: 0.5 },
  scope: { bias: -0.54, features: [0.57, 1.04, 1.12, 1.09, 0.52, -0.08], cut: 0.65 },
  compliance: { bias: -3.42, features: [1.57, 2.44, 2.43, 0.91, 3.13, 0], cut: 0.65 },
  solution_first: { bias: 0.99, features: [0.46, -2.52, -0.62, -1.12, 0.75, -0.19, 0.5, 0.04], cut: 0.5 },
  added_friction: { bias: -2.56, features: [5.42, 2.22, 2.11, 0, 0, 0.09], cut: 0.41 },
  sensitive_data: { bias: -2.49, features: [4.02, 5.53, 3.84, 0, 0, 0], cut: 0.35 },
  form: { bias: -2.58, features: [4.5, 4.17, 3.24, 3.91, -2.29, -0.26, 2.86], cut: 0.08 },
  plan: {
    bias: -3.16,
    features: [
      1, 5.12, 0.91, 1.87, 0.63, 0.59, 0.45, 1.32, 0, 1.3, 0.25, 0.36, 0, 0, 0.41, 1.37, 0.82, 2.62, 0.82, 0.27, 1.05,
      -0.06, 0.17,
    ],
    cut: 0.59,
  },
  'plan in another language': {
    bias: -1.53,
    features: [
      1.37, 1.08, 0.19, 0.49, 1.15, 0.04, 0, 0.94, 0.33, 0.58, 0.25, 0, 0, 0.14, 0.74, 0.13, 0, 0.88, 0.73, 0, 0, 0,
      -0.51,
    ],
    cut: 0.38,
  },
};
