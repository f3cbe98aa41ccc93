import type { FillIn, NewPlanParams } from '../protocol.ts';
import { fillIn } from '../services/fill-in.ts';
import type { Session } from '../session.ts';

/** `pilotlint/newPlan`. */
export const newPlan =
  ({ environment }: Session) =>
  ({ kind, stage, title, format }: NewPlanParams): FillIn | null => {
    const template = environment.newPlan({ kind, stage, title });
    return template === undefined ? null : fillIn(template[format]);
  };
