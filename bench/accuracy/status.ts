import type { AspectStatus, SignalStatus } from '../../plan/types.ts';

export type Status = AspectStatus | SignalStatus;

/**
 * Three answers to "is it there?": 1 it is (a reviewer would not ask; a signal shows), 0.5 too little to say either,
 * 0 it is not (a reviewer would ask; a signal does not show). Vocabulary of the labels and of `check --format json`.
 */
export const SIDE: Readonly<Record<Status, 0 | 0.5 | 1>> = {
  covered: 1,
  waived: 1,
  present: 1,
  thin: 0.5,
  hint: 0.5,
  missing: 0,
  negated: 0,
  placeholder: 0,
  absent: 0,
};

export const STATUSES = Object.keys(SIDE) as readonly Status[];
