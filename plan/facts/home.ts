import type { Outline } from '../outline/types.ts';
import { ASPECTS, SIGNALS, type Subject } from '../types.ts';
import type { PlaceFinder } from '../read/places.ts';

/** Where a finding about a missing aspect belongs when there is no section of its own: the nearest related ones, in order. */
const RELATED: Readonly<Record<Subject, readonly string[]>> = {
  problem: ['problem'],
  success_metrics: ['success_metrics', 'business_metric'],
  baseline: ['baseline', 'success_metrics', 'target'],
  target: ['target', 'success_metrics'],
  measure_when: ['success_metrics', 'timeline'],
  business_metric: ['success_metrics'],
  human_override: ['human_override', 'risks', 'compliance', 'integration'],
  rollback: ['rollback', 'production_path', 'risks', 'monitoring'],
  owner: ['owner', 'timeline'],
  data: ['data'],
  monitoring: ['monitoring', 'production_path', 'risks'],
  feedback_loop: ['feedback_loop', 'monitoring', 'timeline'],
  integration: ['integration', 'approach', 'scope'],
  change_mgmt: ['change_mgmt', 'timeline', 'owner'],
  budget: ['budget', 'timeline'],
  timeline: ['timeline'],
  risks: ['risks'],
  exit_criteria: ['exit_criteria', 'success_metrics', 'timeline'],
  production_path: ['production_path', 'timeline', 'scope'],
  scope: ['scope'],
  compliance: ['compliance', 'risks', 'data'],
  solution_first: [],
  added_friction: ['integration', 'approach'],
  sensitive_data: ['compliance', 'data'],
};

/** For each aspect the section that a finding about it belongs to; the title where none is related, 0 where there is no title. */
export function homesOf(outline: Outline, places: PlaceFinder): Record<Subject, number> {
  const homes = {} as Record<Subject, number>;
  const sections = outline.sections.filter((s) => s.index !== 0 && s.index !== places.title);
  const marked = sections.filter((s) => s.form !== 'plain');
  const named = marked.length > 0 ? marked : sections;
  for (const subject of [...ASPECTS, ...SIGNALS]) {
    let home = places.title;
    for (const topic of RELATED[subject]) {
      // a single value is the place of its own topic, and too little to be the place of a related one
      const section = named.find((s) => (s.form !== 'entry' || topic === subject) && places.topics(s.title).has(topic));
      if (!section) continue;
      home = section.index;
      break;
    }
    homes[subject] = home;
  }
  return homes;
}
