import { hasList, hasNumber, hasPlace, hasTime } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How people are prepared and brought along. */
export const changeManagement: AspectSpec = {
  subject: 'change_mgmt',
  topics: [['change_mgmt', 1]],
  strong: ['change_mgmt.strong'],
  weak: ['change_mgmt.weak'],
  not: ['change_mgmt.not'],
  sense: (view) => {
    const placed = hasPlace(view, 'change_mgmt', 1.2);
    if (hasPlace(view, 'approach', 1.8) && !placed) return 0.5;
    const people = hasList(view, 'human') || hasList(view, 'change_mgmt.people');
    if (!hasList(view, 'change_mgmt.strong')) {
      if (hasList(view, 'change_mgmt.weak')) return people ? 0.8 : 0.6;
      return people ? 0.55 : 0.4;
    }
    return people || hasTime(view) ? 1.1 : 0.9;
  },
  facets: [
    { name: 'who is prepared', found: (view) => hasList(view, 'human') || hasList(view, 'change_mgmt.people') },
    { name: 'when, or how much', found: (view) => hasTime(view) || hasNumber(view) },
  ],
  sought: 'who is told, trained and supported',
  found: 'says how people are brought along',
};
