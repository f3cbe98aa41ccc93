import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -2.88, features: [1.25, 3.47, 1.22, 0.57, 1.74, -1.44], cut: 0.47 },
  success_metrics: { bias: -1.91, features: [1.8, 2.48, 2.25, 1.05, 0.87, -0.61], cut: 0.5 },
  baseline: { bias: -2.78, features: [3.67, 1.66, 1.55, 1.4, 0.01, -0.03], cut: 0.28 },
  target: { bias: -3.59, features: [2.35, 2.91, 3.14, 0.62, 1.23, -0.91], cut: 0.5 },
  measure_when: { bias: -2.72, features: [2.98, 1.19, 0.01, 1.18, 0.96, -0.04], cut: 0.32 },
  business_metric: { bias: -1.24, features: [0.71, 0.91, 2.02, 1.34, 1.63, -1.5], cut: 0.5 },
  human_override: { bias: -2.2, features: [2.7, 1.28, 0.89, 0.85, 2.06, 0.35], cut: 0.5 },
  rollback: { bias: -3.47, features: [3.8, 1.1, 1.74, -1.05, 2.11, 1.55], cut: 0.39 },
  owner: { bias: -2.2, features: [3.58, -0.35, -0.55, 1.08, 1.17, -0.92], cut: 0.31 },
  data: { bias: -3.5, features: [2.5, 0.13, 1.61, 0.83, 1.61, 1.61], cut: 0.5 },
  monitoring: { bias: -2.61, features: [2.77, 2.73, 2.65, -0.43, 0.93, 1.05], cut: 0.45 },
  feedback_loop: { bias: -3.22, features: [1.98, 1.95, 2.7, 0.44, 1.32, 1.06], cut: 0.22 },
  integration: { bias: -3.44, features: [-0.33, 1.97, 2.22, -0.5, 0.71, 3.46], cut: 0.5 },
  change_mgmt: { bias: -3.8, features: [3.57, 2.44, 0.75, 0, 1.1, 1.23], cut: 0.14 },
  budget: { bias: -4.32, features: [2.25, 1.26, 1.26, 2.3, 0.11, 0.92], cut: 0.5 },
  timeline: { bias: -0.36, features: [2.32, 2.14, 3.85, 0.11, 0.02, -2.08], cut: 0.5 },
  risks: { bias: -4.13, features: [-0.96, 0.74, 2.48, 2.23, 3.32, 0.71], cut: 0.5 },
  exit_criteria: { bias: -2.07, features: [1.97, 1.66, 1.62, -0.79, 1.51, -0.37], cut: 0.36 },
  production_path: { bias: -3.57, features: [0.71, 0.86, 2.6, 1.49, 1.67, 2.01], cut: 0.43 },
  scope: { bias: 0.16, features: [1.04, 1.95, 0.84, 0.5, 0.51, -1.16], cut: 0.5 },
  compliance: { bias: -3.38, features: [0.88, 1.84, 4.11, 1.22, 1.39, 1.06], cut: 0.5 },
  solution_first: { bias: 0.59, features: [0.66, -1.99, -1.31, -0.63, 0.89, 0.06, 0.34, 0.13], cut: 0.45 },
  added_friction: { bias: -3.42, features: [5.74, 2.48, 2.04, 0, 0, 1.21], cut: 0.34 },
  sensitive_data: { bias: -2.52, features: [4.29, 5.28, 3.64, 0, 0, 0.13], cut: 0.35 },
  form: { bias: -1.97, features: [5.58, 2.79, 3.65, 2.74, -3.39, -2.01, 2.98], cut: 0.07 },
  plan: {
    bias: -1.01,
    features: [
      0.86, -5.79, 0.76, 2.37, 0.6, 0.47, 0.92, 0.87, -0.19, 1.39, 0.03, 0.92, 0.43, -0.92, -0.03, -2.47, 0.29, -1.74,
      1.21, -0.07, 0.42, -1.65, -0.73,
    ],
    cut: 0.5,
  },
  'plan in another language': {
    bias: -2.19,
    features: [
      1.5, -1.28, 0.44, -0.3, 1.14, 1.42, -1.32, 1.68, 0.21, 0.96, 0.12, -0.7, -0.86, -0.45, -0.9, -0.13, 0, -0.88,
      0.84, 0.69, -0.03, 0.61, -0.87,
    ],
    cut: 0.47,
  },
};
