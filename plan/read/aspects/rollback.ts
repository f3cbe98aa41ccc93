import { hasList, hasPlace } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** How it is stopped, switched off, reverted or replaced by the old way when it goes wrong. */
export const rollback: AspectSpec = {
  subject: 'rollback',
  topics: [['rollback', 1]],
  strong: ['rollback.strong'],
  weak: ['rollback.weak'],
  not: ['rollback.not'],
  sense: (view) => {
    const trigger = hasList(view, 'rollback.trigger');
    const how = hasList(view, 'rollback.how');
    const strong = hasList(view, 'rollback.strong');
    if (!strong) return hasPlace(view, 'rollback', 1.8) ? (trigger || how ? 1 : 0.6) : 0.5;
    if (hasPlace(view, 'approach', 1.8) && !hasPlace(view, 'rollback', 1.2)) return trigger ? 0.9 : 0.6;
    return trigger && how ? 1.25 : trigger || how ? 1.1 : view.words < 5 ? 0.55 : 0.85;
  },
  facets: [
    { name: 'what triggers it', found: (view) => hasList(view, 'rollback.trigger') },
    { name: 'how it is done', found: (view) => hasList(view, 'rollback.how') },
    { name: 'who decides', found: (view) => hasList(view, 'reviewer') || hasList(view, 'role') },
  ],
  sought: 'how the AI is switched off or rolled back, and what happens then',
  found: 'says how it is stopped or taken back',
};
