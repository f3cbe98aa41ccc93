import type { Weights } from './logistic.ts';

/** Written by `npm run calibrate`; what the features are is said where they are computed. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  problem: { bias: -2.89, features: [1.24, 3.52, 1.16, 0.56, 1.76, -1.43], cut: 0.48 },
  success_metrics: { bias: -1.93, features: [1.93, 1.99, 2.73, 1.26, 0.72, -0.42], cut: 0.5 },
  baseline: { bias: -2.17, features: [2.99, 1.43, 2.06, 0.54, 0.31, -0.96], cut: 0.19 },
  target: { bias: -3.55, features: [2.04, 1.84, 3.58, 1.11, 1.67, -1.15], cut: 0.5 },
  measure_when: { bias: -2.79, features: [1.66, 2.81, 2.4, 1.37, 1.19, -0.08], cut: 0.33 },
  business_metric: { bias: -1.1, features: [0.83, 0.64, 2.57, 1.39, 1.33, -1.54], cut: 0.5 },
  human_override: { bias: -2.22, features: [2.72, 1.22, 0.98, 0.75, 2.08, 0.37], cut: 0.5 },
  rollback: { bias: -3.45, features: [3.69, 1.04, 1.76, -1.09, 2.23, 1.52], cut: 0.39 },
  owner: { bias: -2.19, features: [3.57, -0.37, -0.57, 1.09, 1.18, -0.91], cut: 0.32 },
  data: { bias: -3.4, features: [2.58, 0.13, 1.56, 0.83, 1.44, 1.67], cut: 0.5 },
  monitoring: { bias: -2.55, features: [2.24, 2.41, 3.38, -0.14, -0.01, 1.28], cut: 0.47 },
  feedback_loop: { bias: -3.19, features: [1.69, 2.08, 2.63, 0.34, 1.48, 1], cut: 0.19 },
  integration: { bias: -3.42, features: [-0.45, 1.97, 2.26, -0.55, 0.81, 3.38], cut: 0.5 },
  change_mgmt: { bias: -3.8, features: [3.57, 2.44, 0.75, 0, 1.1, 1.23], cut: 0.14 },
  budget: { bias: -4.31, features: [2.2, 1.31, 1.28, 2.3, 0.11, 0.92], cut: 0.5 },
  timeline: { bias: -0.36, features: [2.41, 2.19, 4.07, 0.02, -0.04, -2.1], cut: 0.5 },
  risks: { bias: -4.43, features: [-0.15, 0.53, 2.27, 1.34, 3.78, 0.79], cut: 0.5 },
  exit_criteria: { bias: -2.04, features: [1.86, 1.86, 1.6, -1.07, 1.64, -0.4], cut: 0.34 },
  production_path: { bias: -3.52, features: [0.59, 1.14, 2.37, 1.69, 1.61, 1.93], cut: 0.47 },
  scope: { bias: 0.19, features: [0.98, 1.81, 0.9, 0.71, 0.54, -1.17], cut: 0.5 },
  compliance: { bias: -3.69, features: [0.13, 2.25, 3.57, 1.22, 2.15, 0.88], cut: 0.5 },
  solution_first: { bias: 0.64, features: [0.67, -1.81, -1.32, -0.83, 0.91, 0.17, 0.24, 0.11], cut: 0.43 },
  added_friction: { bias: -3.31, features: [5.32, 2.45, 2.11, 0, 0, 1.25], cut: 0.34 },
  sensitive_data: { bias: -2.52, features: [4.18, 5.44, 3.42, 0, 0, 0.19], cut: 0.35 },
  form: { bias: -2.01, features: [5.59, 2.82, 3.67, 2.77, -3.25, -2.01, 3], cut: 0.07 },
  plan: {
    bias: -1,
    features: [
      1.75, -3.1, 0.39, 1.97, 1.17, 0.66, 0.93, -0.51, -0.09, -0.5, 0.41, -0.7, 0.81, -0.49, 0.77, -1.46, -0.66,
    ],
    cut: 0.5,
  },
  'plan in another language': {
    bias: -2.02,
    features: [
      1.47, -1.29, 0.3, 0.64, 1.14, 2.07, -0.16, -0.71, -0.78, -0.14, 0, -0.78, 0.89, 0.57, -0.02, 0.77, -0.92,
    ],
    cut: 0.49,
  },
};
