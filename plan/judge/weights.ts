import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -3.43, features: [0.58, 4.12, 0.22, 2.09, 0.02, -0.12], cut: 0.56 },
  success_metrics: { bias: -1.35, features: [1.32, 1.91, 1.76, 1.46, 0, -0.05], cut: 0.65 },
  baseline: { bias: -2.75, features: [3.35, 1.2, 0.86, 1.05, 0.23, -0.02], cut: 0.27 },
  target: { bias: -3.79, features: [2.94, 2.53, 2.12, 1.14, 0.84, -0.05], cut: 0.53 },
  measure_when: { bias: -2.44, features: [2.42, 0.83, 0, 1.43, 0.95, -0.02], cut: 0.44 },
  business_metric: { bias: -1.97, features: [0.74, 0.43, 0.46, 2.7, 1.45, -0.12], cut: 0.64 },
  human_override: { bias: -2.28, features: [2.99, 1.41, 0.99, 0.88, 1.42, 0.03], cut: 0.54 },
  rollback: { bias: -2.6, features: [3.59, 1.07, 1, 0.8, 1.84, 0.06], cut: 0.53 },
  owner: { bias: -2.53, features: [3.17, 0, 0, 0.9, 0.69, -0.11], cut: 0.39 },
  data: { bias: -2.23, features: [2.25, 0.25, 0.85, 1.38, 0.89, 0.03], cut: 0.62 },
  monitoring: { bias: -2.06, features: [2.57, 3.07, 2.13, 0, 0.91, 0], cut: 0.56 },
  feedback_loop: { bias: -2.93, features: [2.46, 1.34, 2.9, 0.98, 1.02, 0.05], cut: 0.29 },
  integration: { bias: -2.47, features: [0.97, 3.69, 1.63, 1.03, 0.74, 0.06], cut: 0.47 },
  change_mgmt: { bias: -3.51, features: [2.97, 1.5, 1.43, 1.41, 1.67, -0.01], cut: 0.18 },
  budget: { bias: -3.57, features: [2.14, 1.77, 0.9, 2.1, 0.05, 0.04], cut: 0.56 },
  timeline: { bias: -1.49, features: [1.89, 1.94, 2.94, 0.47, 0, -0.09], cut: 0.63 },
  risks: { bias: -3.2, features: [0.67, 2.09, 3.65, 1.82, 0.74, 0.05], cut: 0.57 },
  exit_criteria: { bias: -2.26, features: [2.43, 1.82, 2.28, 1.54, 0.31, -0.02], cut: 0.3 },
  production_path: { bias: -2.78, features: [1.84, 1.44, 2.27, 1.75, 0, 0.07], cut: 0.46 },
  scope: { bias: -0.16, features: [0.74, 0.42, 0.91, 1.57, 0.13, -0.09], cut: 0.65 },
  compliance: { bias: -3.32, features: [1.83, 3.05, 3.5, 0.99, 2.01, 0.05], cut: 0.65 },
  solution_first: { bias: 0.95, features: [0.44, -2.54, -0.55, -1.16, 0.75, -0.07, 0.43, 0.04], cut: 0.54 },
  added_friction: { bias: -2.48, features: [5.74, 1.33, 2.22, 0, 0, 0.08], cut: 0.41 },
  sensitive_data: { bias: -2.57, features: [4.3, 4.82, 4.34, 0, 0, 0], cut: 0.36 },
  form: { bias: -2.48, features: [4.65, 3.25, 3.66, 2.79, -2.56, -0.27, 2.91], cut: 0.07 },
  plan: {
    bias: -2.78,
    features: [
      0.97, -5.16, 0.76, 1.79, 0.71, 0.66, 0.9, 0.96, -0.55, 1.75, 0.33, 0.49, 0.16, -0.73, 0.25, -1.56, 0.75, -2.45,
      0.78, 0.42, 0.9, -0.08, 0.01,
    ],
    cut: 0.58,
  },
  'plan in another language': {
    bias: -1.45,
    features: [
      1.38, -1.22, 0, 0.07, 1.47, 0.13, 0, 0.91, 0.27, 0.97, 0.62, -0.12, -0.5, -0.18, -0.81, -0.19, 0, -1.11, 0.63, 0,
      0, 0.02, -0.46,
    ],
    cut: 0.42,
  },
};
