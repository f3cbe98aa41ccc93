import type { ChecklistItem } from '../protocol.ts';
import { fillIn } from '../services/fill-in.ts';
import type { Session } from '../session.ts';

/** `pilotlint/checklists`. */
export const checklists =
  ({ environment }: Session) =>
  (): ChecklistItem[] =>
    environment.checklists.map(({ id, title, what, template }) => ({
      id,
      title,
      what,
      markdown: fillIn(template.markdown),
      yaml: fillIn(template.yaml),
    }));
