import { hasList, hasPlace, namesList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

/** "The fleet system", "from the driver app": a system by what it is for; "the system" and "the AI tool" are the project's own. */
function namesSystem(view: View): boolean {
  const own = ['ai', 'integration.article'].flatMap((list) => view.hits.get(list) ?? []);
  return (view.hits.get('integration.system') ?? []).some(({ from }) => {
    const before = view.tokens[from - 1];
    if (before?.kind !== 'word' || (view.tokens[from]?.gap ?? 0) > 0) return false;
    return !own.some((hit) => hit.from < from && from <= hit.to);
  });
}

/** How it fits into the tools and the workflow that people already use. */
export const integration: AspectSpec = {
  subject: 'integration',
  topics: [['integration', 1]],
  strong: ['integration.strong'],
  weak: ['integration.weak'],
  not: ['integration.not'],
  negatable: false,
  sense: (view) => {
    const placed = hasPlace(view, 'integration', 1.2);
    if (!placed && hasPlace(view, 'problem', 1.5)) return 0.4;
    const factor = hasPlace(view, 'future', 1.5) ? 0.6 : 1;
    if (hasList(view, 'integration.how')) return factor;
    // a tool that is only named: what it does there is not said
    return factor * (hasList(view, 'integration.strong') ? 0.7 : 0.8);
  },
  facets: [
    {
      name: 'the tool',
      // "Buyers keep working in Excel: the forecast arrives as a column" – the tool stands in the label
      found: (view) =>
        hasList(view, 'tool') || hasList(view, 'integration.place') || namesList(view, 'tool') || namesSystem(view),
    },
    { name: 'how it appears there', found: (view) => hasList(view, 'integration.how') },
  ],
  sought: 'the existing tool and place in which people meet its output',
  found: 'names where it fits in',
};
