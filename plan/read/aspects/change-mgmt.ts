import { hasList, hasNumber, hasPlace, hasTime, isToldAt, labelsList } from './facts.ts';
import type { View } from '../view.ts';
import type { AspectSpec } from './spec.ts';

const namesPeople = (view: View): boolean =>
  hasList(view, 'human') || hasList(view, 'change_mgmt.people') || hasList(view, 'human_override.handler');

/** How people are prepared and brought along. */
export const changeManagement: AspectSpec = {
  subject: 'change_mgmt',
  topics: [['change_mgmt', 1]],
  strong: ['change_mgmt.strong'],
  weak: ['change_mgmt.weak'],
  not: ['change_mgmt.not'],
  states: (view) =>
    isToldAt(view, 'change_mgmt') &&
    !hasPlace(view, 'production_path', 1.7) &&
    (hasList(view, 'change_mgmt.act') || labelsList(view, 'change_mgmt.act')) &&
    namesPeople(view),
  sense: (view) => {
    const placed = hasPlace(view, 'change_mgmt', 1.2);
    if (!placed && (hasPlace(view, 'approach', 1.8) || hasPlace(view, 'compliance', 1.8))) return 0.5;
    const people = namesPeople(view);
    if (!hasList(view, 'change_mgmt.strong') && placed && hasList(view, 'change_mgmt.act')) return people ? 1 : 0.7;
    if (!hasList(view, 'change_mgmt.strong')) {
      if (hasList(view, 'change_mgmt.weak')) return people ? 0.8 : 0.6;
      return people ? 0.55 : 0.4;
    }
    return people || hasTime(view) ? 1.1 : 0.9;
  },
  facets: [
    { name: 'who is prepared', found: namesPeople },
    { name: 'when, or how much', found: (view) => hasTime(view) || hasNumber(view) },
  ],
  sought: 'who is told, trained and supported',
  found: 'says how people are brought along',
};
