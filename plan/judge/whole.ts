import type { HollowSection } from '../facts/empty-sections.ts';
import type { Statement } from '../outline/types.ts';
import type { Mark } from '../read/marks.ts';
import type { View } from '../read/view.ts';
import type { Evidence, Metric } from '../types.ts';

/** What is known of the document as a whole when an aspect is judged. */
export interface Whole {
  readonly views: readonly View[];
  readonly hollow: readonly HollowSection[];
  readonly words: number;
  readonly metrics: readonly Metric[];
  /** Blank form: only facts count. */
  readonly template: boolean;
  /** The document's language is read well enough to assert anything. */
  readonly read: boolean;
  /** So are the words in which it names its parts. */
  readonly familiar: boolean;
  /** Parts of the document in which something stands that could not be understood. */
  readonly lost: ReadonlySet<Statement['place'] | undefined>;
}

/** A mark as evidence. @param why what it does, for messages */
export function evidenceFrom(mark: Mark, whole: Whole, why: string): Evidence {
  const span = whole.views[mark.statement]?.statement.span ?? { start: 0, end: 0 };
  return { span, statement: mark.statement, why, strength: Math.min(1, mark.score / 5) };
}
