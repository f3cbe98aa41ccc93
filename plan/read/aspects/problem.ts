import type { View } from '../view.ts';
import { hasList, hasNumber, hasPlace, isOfThePast } from './facts.ts';
import type { AspectSpec } from './spec.ts';

/** Where faults of the thing to be built are told, and what is done about them. */
const ELSEWHERE = [
  'timeline',
  'rollback',
  'monitoring',
  'exit_criteria',
  'human_override',
  'feedback_loop',
  'compliance',
];

/** The pain in the terms of those who have it, stated independently of an AI solution. */
export const problem: AspectSpec = {
  subject: 'problem',
  topics: [['problem', 1]],
  strong: ['problem.strong'],
  weak: ['problem.weak'],
  not: ['problem.not'],
  negatable: false,
  heading: 'problem.heading',
  sense: (view) => {
    // what a goal promises or a risk fears is no pain of today, unless it stands where problems are told
    const told = hasPlace(view, 'problem', 1.2);
    if (!told && (hasPlace(view, 'risks', 1.2) || hasPlace(view, 'mitigation', 1.2))) return 0.25;
    if (!told && isRule(view)) return 0.3;
    if (!told && hasPlace(view, 'approach', 1.8)) return 0.5;
    if (!told && (view.hits.get('problem.goal') ?? []).some((h) => h.from <= 1)) return 0.35;
    if (!told && hasPlace(view, 'success_metrics', 1.2)) return 0.5;
    if (!told && ELSEWHERE.some((topic) => hasPlace(view, topic, 1.2))) return 0.5;
    // below a heading of its own, plain words tell a problem if they say who and how much
    const plain = hasPlace(view, 'problem', 1.8) && !hasList(view, 'problem.strong');
    if (plain && namesPerson(view) && hasNumber(view) && view.words >= 8) return 1.5;
    return 1;
  },
  facets: [
    { name: 'what goes wrong', found: (view) => hasList(view, 'problem.strong') },
    { name: 'who has the problem', found: namesPerson },
    { name: 'how much it costs today', found: hasNumber },
  ],
  sought: 'what goes wrong today, for whom, and what it costs',
  found: 'says what goes wrong today',
};

/**
 * People by their trade are told of more often than "users": clerks, midwives, dispatchers. Others have to do or suffer something:
 * "letters of tenants" are not.
 */
function namesPerson(view: View): boolean {
  if (hasList(view, 'human') || hasList(view, 'human_override.handler')) return true;
  return (view.hits.get('problem.who') ?? []).some((h) => !OF_OTHERS.has(view.tokens[h.from - 1]?.text ?? ''));
}

const OF_OTHERS: ReadonlySet<string> = new Set(['of', 'from', 'by']);

/** "If more than two drafts are wrong, she calls the supplier": what will be done about it, not what goes wrong today. */
const isRule = (view: View): boolean =>
  ['problem.case', 'problem.bound', 'problem.reaction'].every((list) => hasList(view, list)) && !isOfThePast(view);
