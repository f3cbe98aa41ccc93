import type { Topic } from '../../languages/topics.ts';
import type { Section } from '../../plan/outline/types.ts';
import type { Aspect, Plan } from '../../plan/types.ts';

/** The order in which a plan is best read, from the framework's reference plan; topics of one line stand side by side. */
const REFERENCE: readonly (readonly Topic[])[] = [
  ['owner'],
  ['problem'],
  ['approach'],
  ['scope', 'out'],
  ['success_metrics', 'business_metric', 'baseline', 'target', 'measure_when'],
  ['exit_criteria'],
  ['human_override'],
  ['data'],
  ['integration'],
  ['rollback'],
  ['monitoring'],
  ['feedback_loop'],
  ['production_path'],
  ['change_mgmt'],
  ['timeline'],
  ['budget'],
  ['risks'],
  ['compliance'],
  ['open'],
];

/** Where a new section belongs: behind one or before one; undefined where the document has none that is known. */
export interface Place {
  readonly side: 'behind' | 'before';
  readonly section: Section;
}

/** Behind the section that comes last before it in the reference order; where there is none, before the first that follows. */
export function placeOf(plan: Plan, aspect: Aspect): Place | undefined {
  const at = REFERENCE.findIndex((topics) => topics.includes(aspect));
  const known = (topics: readonly Topic[]): Section | undefined => {
    const [own] = topics.flatMap((topic) => plan.ownSections.get(topic) ?? []);
    return own === undefined ? undefined : plan.outline.sections[own];
  };
  const before = REFERENCE.slice(0, at)
    .toReversed()
    .map(known)
    .find((section) => section !== undefined);
  if (before) return { side: 'behind', section: before };
  const after = REFERENCE.slice(at + 1)
    .map(known)
    .find((section) => section !== undefined);
  return after && { side: 'before', section: after };
}
