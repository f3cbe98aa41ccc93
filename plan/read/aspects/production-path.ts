import { hasDate, hasList, hasPlace, isToldAt, labelsList, namesList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** "Application Services" below "Operated by", in a table of stages. */
const isColumn = (view: View): boolean =>
  hasPlace(view, 'production_path', 1.2) &&
  namesList(view, 'production_path.heading') &&
  labelsList(view, 'production_path.column');

/** A step with its time below a heading that names just this: "From June all blocks follow." below "Rollout". */
const isDatedStep = (view: View): boolean =>
  hasPlace(view, 'production_path', 1.8) &&
  namesList(view, 'production_path.heading') &&
  view.words >= 5 &&
  (hasDate(view) || view.quantities.some((q) => q.dimension === 'percent'));

/** A sentence that says by itself what it takes to go further names the way, whatever its heading. */
const FURTHER = 1.4;

/** How it gets from pilot to production and scale: steps, infrastructure, who operates it. */
export const productionPath: AspectSpec = {
  subject: 'production_path',
  topics: [['production_path', 1]],
  strong: ['production_path.strong', 'production_path.steps'],
  weak: ['production_path.weak'],
  not: ['production_path.not'],
  // what is not in the pilot has its condition there: "Not in the pilot: wards at night. Before rollout IT must …"
  countsExcluded: (view) => hasList(view, 'production_path.steps'),
  countsLater: (view) => hasList(view, 'production_path.steps'),
  states: (view) =>
    isToldAt(view, 'production_path') &&
    namesList(view, 'production_path.heading') &&
    (hasDate(view) || hasList(view, 'calendar') || hasList(view, 'production_path.who')) &&
    hasList(view, 'production_path.runs'),
  sense: (view) => {
    const placed = hasPlace(view, 'production_path', 1.2);
    const steps = hasList(view, 'production_path.steps');
    if (!placed) return hasPlace(view, 'problem', 1.5) ? 0.4 : steps ? FURTHER : 1;
    const strong = steps || hasList(view, 'production_path.strong');
    if (namesList(view, 'production_path.heading')) return strong ? 1.1 : 1;
    // "Phase 2", "Roadmap" and "Next steps" announce steps of any kind
    return strong ? 0.9 : 0.5;
  },
  field: (view) => isColumn(view) || isDatedStep(view),
  facets: [
    {
      name: 'steps from pilot to production',
      found: (view) =>
        ['production_path.strong', 'production_path.steps', 'production_path.runs'].some((list) => hasList(view, list)),
    },
    { name: 'when', found: (view) => hasDate(view) || hasList(view, 'calendar') || hasList(view, 'cadence') },
    { name: 'who operates it', found: (view) => hasList(view, 'role') || hasList(view, 'production_path.who') },
  ],
  sought: 'the steps from pilot to production and who runs it then',
  found: 'names a step to production',
};
