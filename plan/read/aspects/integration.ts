import { hasList, hasPlace, labelsList, namesList } from './facts.ts';
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

/** Articles and the like between "in" and the name of a system. */
const BEFORE_NAME: ReadonlySet<string> = new Set(['the', 'their', 'our', 'its', 'his', 'her', 'your', 'a']);

/** "Foresters see the route in TrailMate", "… in their case file": people meet the output in a system, by name or by kind. */
function meetsOutput(view: View): boolean {
  return (view.hits.get('integration.meets') ?? []).some((hit) => {
    let at = hit.to;
    while (BEFORE_NAME.has(view.tokens[at]?.text ?? '')) at++;
    const token = view.tokens[at];
    if (!token || token.gap > 0 || token.kind !== 'word') return false;
    const begins = (list: string, reach: number): boolean =>
      (view.hits.get(list) ?? []).some((h) => at <= h.from && h.from <= at + reach);
    if (begins('tool', 0) || begins('integration.place', 2) || begins('integration.system', 2)) return true;
    return /^\p{Lu}/u.test(view.statement.text.slice(token.from)) && !begins('integration.noSystem', 0);
  });
}

/** "Shown in: port management system, column …" */
const isShownIn = (view: View): boolean => labelsList(view, 'integration.label') && namesPlace(view);

/** "Buyers keep working in Excel: the forecast arrives as a column": the tool stands in the label. */
const namesPlace = (view: View): boolean =>
  hasList(view, 'tool') || hasList(view, 'integration.place') || namesList(view, 'tool') || namesSystem(view);

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
    if (hasList(view, 'integration.how') || meetsOutput(view)) return factor;
    if (isShownIn(view)) return factor;
    // a tool that is only named: what it does there is not said
    return factor * (hasList(view, 'integration.strong') ? 0.7 : 0.8);
  },
  states: meetsOutput,
  field: isShownIn,
  facets: [
    { name: 'the tool', found: (view) => namesPlace(view) || meetsOutput(view) },
    {
      name: 'how it appears there',
      found: (view) => hasList(view, 'integration.how') || meetsOutput(view) || isShownIn(view),
    },
  ],
  sought: 'the existing tool and place in which people meet its output',
  found: 'names where it fits in',
};
