import type { Owner } from '../types.ts';
import type { Mark } from '../read/marks.ts';
import type { View } from '../read/view.ts';

/** A mark of the owner's aspect with this score names somebody rather than mentioning ownership. */
const NAMES = 3;

/** Who answers for the project, as far as the plan says so. */
export function ownersOf(views: readonly View[], marks: readonly Mark[]): Owner[] {
  return marks
    .filter((m) => m.kind === 'evidence' && m.score >= NAMES)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5)
    .flatMap((m) => {
      const statement = views[m.statement]?.statement;
      if (!statement) return [];
      const role = statement.labels[statement.labels.length - 1]?.text ?? '';
      return [{ name: { text: statement.text, span: statement.span }, role, statement: m.statement }];
    });
}
