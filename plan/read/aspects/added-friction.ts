import { hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** The plan adds work for its users: a login, an app, a dashboard, data entry, approvals. */
export const addedFriction: AspectSpec = {
  subject: 'added_friction',
  topics: [],
  strong: ['added_friction.strong'],
  weak: ['added_friction.weak'],
  not: ['added_friction.not'],
  sense: (view) =>
    hasPlace(view, 'problem', 1.5) || hasPlace(view, 'baseline', 1.8)
      ? 0.3
      : hasPlace(view, 'future', 1.5) || hasPlace(view, 'meta', 1.8)
        ? 0.5
        : 1,
  facets: [],
  sought: 'a login, an app, a dashboard or a step that users do not have today',
  found: 'adds something for its users to do',
};
