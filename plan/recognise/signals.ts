import type { Outline } from '../outline/types.ts';
import { isTitleKey } from '../outline/yaml-keys.ts';
import type { Mark } from '../read/marks.ts';
import { hasList, hasPlace } from '../read/aspects/facts.ts';
import type { PlaceFinder } from '../read/places.ts';
import type { View } from '../read/view.ts';

/** One thing that speaks for or against a document being an AI project plan. */
export interface PlanSignal {
  readonly name: string;
  /** Around 0–1 for what can speak for a plan, around -1–0 for what can speak against it. */
  readonly value: number;
  /** Says something of the document, but nothing for or against it by itself. */
  readonly neutral?: boolean;
}

/** Aspects that documents of other kinds rarely have. */
const PLAN_ASPECTS = [
  'problem',
  'success_metrics',
  'target',
  'timeline',
  'risks',
  'scope',
  'owner',
  'exit_criteria',
  'budget',
  'change_mgmt',
  'production_path',
  'business_metric',
];

/** Reads the signals; the calibration weighs them. */
export function planSignals(
  outline: Outline,
  views: readonly View[],
  marks: ReadonlyMap<string, readonly Mark[]>,
  places: PlaceFinder,
): PlanSignal[] {
  const words = Math.max(
    1,
    views.reduce((n, v) => n + v.words, 0),
  );
  const body = views.filter((v) => v.statement.place !== 'fence');
  const all = Math.max(1, body.length);
  const count = (list: string): number => views.reduce((n, v) => n + (v.hits.get(list)?.length ?? 0), 0);
  const share = (test: (v: View) => boolean): number => body.filter(test).length / all;
  const title = titleOf(outline, places);
  const titleHits = places.names(title);
  const headings = outline.sections.filter((s) => s.index !== places.title && s.title !== '' && s.form !== 'entry');
  const topics = new Set<string>();
  for (const name of [...headings.map((h) => h.title), ...rowNames(body)])
    for (const t of places.topics(name).keys()) topics.add(t);
  const planTopics = PLAN_ASPECTS.filter((t) => topics.has(t)).length + (topics.has('out') ? 1 : 0);
  const best = (aspect: string): number =>
    Math.min(1, (marks.get(aspect) ?? []).reduce((s, m) => Math.max(s, m.score), 0) / 5);
  const aspects = PLAN_ASPECTS.reduce((n, a) => n + best(a), 0) / PLAN_ASPECTS.length;
  const other = titleHits.has('otherTitle');
  const unread = outline.unreadCharacters;
  const read = views.reduce((n, v) => n + v.statement.text.length, 0);
  const ai = count('aiName');
  return [
    { name: 'its title is that of a plan', value: titleHits.has('planTitle') ? 1 : 0 },
    {
      name: 'its title is that of another kind of document',
      value: other ? (titleHits.has('planTitle') ? -0.3 : -1) : 0,
    },
    { name: 'its title names AI', value: titleHits.has('aiName') ? 1 : 0 },
    { name: 'it speaks of AI', value: Math.min(1, (ai / words) * 40) },
    { name: 'it speaks of AI at all', value: ai > 1 ? 1 : 0 },
    { name: 'it speaks of models, agents or automation', value: Math.min(1, (count('ai') / words) * 20) },
    { name: 'it speaks of a pilot', value: Math.min(1, (count('pilotWord') / words) * 40) },
    { name: 'headings of a plan', value: Math.min(1, planTopics / 8) },
    { name: 'the aspects of a plan in its text', value: aspects },
    { name: 'a problem is told', value: best('problem') },
    { name: 'success is measured', value: best('success_metrics') },
    { name: 'a decision is prepared', value: best('exit_criteria') },
    { name: 'people are brought along', value: best('change_mgmt') },
    { name: 'words of planning', value: Math.min(1, (count('planWord') / words) * 30) },
    {
      name: 'commands to the reader',
      value: -Math.min(1, share((v) => v.hits.get('instruction')?.some((h) => h.from === 0) ?? false) * 4),
    },
    { name: 'reports what was done', value: -Math.min(1, (count('past') / words) * 15) },
    { name: 'speaks of what will be', value: Math.min(1, (count('modal') / words) * 20) },
    { name: 'code', value: -unread / Math.max(1, unread + read) },
    {
      name: 'numbers to reach',
      value: Math.min(1, share((v) => hasPlace(v, 'success_metrics', 1.2) && v.quantities.length > 0) * 8),
    },
    {
      name: 'a time plan',
      value: Math.min(1, share((v) => hasPlace(v, 'timeline', 1.2) && (v.times.length > 0 || v.isDatedAbove())) * 6),
    },
    { name: 'people and roles', value: Math.min(1, share((v) => hasList(v, 'role')) * 5) },
    { name: 'length', neutral: true, value: Math.log1p(words) / 10 },
    { name: 'YAML', neutral: true, value: outline.format === 'yaml' ? 1 : 0 },
  ];
}

/** What the rows of two-column tables are called: a plan may stand in one, and they are its headings then. */
function rowNames(views: readonly View[]): Set<string> {
  const names = new Set<string>();
  for (const { statement } of views) {
    const head = statement.row?.head;
    if (head && statement.labels.some(({ span }) => span.start === head.span.start)) names.add(head.text);
  }
  return names;
}

export function titleOf(outline: Outline, places: PlaceFinder): string {
  const own = outline.sections[places.title]?.title;
  if (own) return own;
  const setting = outline.settings.find((s) => isTitleKey(s.key));
  if (setting?.value) return setting.value;
  // "project: {name: …}" in YAML
  const sections = outline.sections.filter((s) => s.index > 0 && s.form !== 'entry');
  const last = sections[3]?.index ?? Infinity;
  const named = outline.statements.find(
    (s) => s.kind === 'entry' && s.section < last && isTitleKey(s.labels[s.labels.length - 1]?.text ?? ''),
  );
  if (named) return named.text;
  return sections[0]?.title ?? outline.statements[0]?.text.slice(0, 100) ?? '';
}
