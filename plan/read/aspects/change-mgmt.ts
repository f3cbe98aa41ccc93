import { hasList, hasTime, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How people are prepared and brought along. */
export const changeManagement: AspectSpec = {
  subject: 'change_mgmt',
  topics: [['change_mgmt', 1]],
  strong: ['change_mgmt.strong'],
  weak: ['change_mgmt.weak'],
  not: ['change_mgmt.not'],
  sense: (view) => {
    if (hasPlace(view, 'approach', 1.8) && !hasPlace(view, 'change_mgmt', 1.2)) return 0.5;
    if (!hasList(view, 'change_mgmt.strong')) return hasList(view, 'change_mgmt.weak') ? 0.6 : 0.4;
    return hasList(view, 'human') || hasTime(view) ? 1.1 : 0.9;
  },
  facets: [{ name: 'who is prepared, and how', found: (view) => hasList(view, 'human') }],
  sought: 'who is told, trained and supported',
  found: 'says how people are brought along',
};
