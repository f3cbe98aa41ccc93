import type { Aspect, AspectStatus, Reading } from '../types.ts';

export type Readings = Readonly<Record<Aspect, Reading<AspectStatus>>>;

const BAD: ReadonlySet<AspectStatus> = new Set(['missing', 'negated', 'placeholder']);

/** Whether the reader is sure that an aspect is not in the plan. */
export const isLacking = ({ status, sure }: Reading<AspectStatus>): boolean => sure && BAD.has(status);
