import { hasList, hasPlace, isOfThePast, isRamp } from '../read/aspects/facts.ts';
import type { Hit } from '../read/matcher.ts';
import type { View } from '../read/view.ts';
import { changeIn } from './changes.ts';
import { unitAt } from './units.ts';

/** Characters [from, to) of the statement. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A value to reach as running text tells it, and today's value where it does so too. */
export interface Goal {
  readonly name: Range;
  readonly before: Range | undefined;
  readonly after: Range;
}

/** Places that speak about other values: of a product's parts, of what is watched, of what ends the pilot. */
const ELSEWHERE = [
  'approach',
  'data',
  'monitoring',
  'risks',
  'rollback',
  'compliance',
  'scope',
  'human_override',
  'out',
];

/**
 * "Reading time should come down from 9 hours to two", "The share of write-offs, 54 % in 2024, should be 40 % or less in July":
 * a measure and the value that it is to reach, in a sentence that needs no heading to be understood.
 */
export function goalIn(view: View): Goal | undefined {
  const course = (view.hits.get('goal.course') ?? [])[0];
  const bound = course ? undefined : (view.hits.get('goal.bound') ?? [])[0];
  const compared = !course && !bound && hasList(view, 'goal.modal') ? comparedIn(view) : undefined;
  if (!course && !bound && !compared) return undefined;
  if (view.manner.question || isOfThePast(view) || isRamp(view)) return undefined;
  if (view.hits.get('problem.case')?.some((h) => h.from === 0)) return undefined;
  if (hasPlace(view, 'problem', 1.5) || ELSEWHERE.some((topic) => hasPlace(view, topic, 1.8))) return undefined;
  if (course) return courseIn(view, course);
  return bound ? boundIn(view, bound) : compared;
}

/** "We bet that an inspector needs 40 seconds instead of 65 seconds" */
function comparedIn(view: View): Goal | undefined {
  const [modal] = view.hits.get('goal.modal') ?? [];
  const { before, after } = changeIn(view) ?? {};
  if (!modal || !before || !after || !['duration', 'percent'].includes(after.dimension)) return undefined;
  if ((view.tokens[modal.from]?.from ?? 0) > after.from) return undefined;
  return {
    name: nameBefore(
      view,
      view.tokens.findIndex((t) => t.from >= after.from),
    ),
    before,
    after,
  };
}

function courseIn(view: View, hit: Hit): Goal | undefined {
  if (!hasList(view, 'goal.modal') || hasList(view, 'production_path.steps')) return undefined;
  const from = view.tokens.findIndex((t, i) => i >= hit.from && i < hit.to && t.text === 'from');
  const values = valuesIn(view, from, hit.to);
  const [before] = values;
  const after = values[values.length - 1];
  if (!before || !after || before === after || !isOneThing(view, before, after)) return undefined;
  return { name: nameBefore(view, hit.from), before: rangeOf(view, before), after: rangeOf(view, after) };
}

function boundIn(view: View, hit: Hit): Goal | undefined {
  const measured = (view.hits.get('goal.measure') ?? []).some((h) => h.from < hit.from);
  if (!measured || hasList(view, 'goal.measureNot')) return undefined;
  const after = valuesIn(view, hit.from, hit.to).pop();
  if (!after) return undefined;
  return { name: nameBefore(view, hit.from), before: earlierIn(view, hit, after), after: rangeOf(view, after) };
}

/** The values among tokens [from, to), a value of several words as one. */
function valuesIn(view: View, from: number, to: number): Hit[] {
  const values: Hit[] = [];
  for (const hit of view.hits.get('goal.value') ?? []) {
    if (hit.from < from || hit.from >= to) continue;
    if (hit.from >= (values[values.length - 1]?.to ?? 0)) values.push(hit);
  }
  return values;
}

/** The value with the unit behind it. */
function rangeOf(view: View, value: Hit): Range {
  const { text } = view.statement;
  const last = view.tokens[value.to - 1];
  const first = view.tokens[value.from];
  if (!first || !last) return { from: 0, to: 0 };
  const quantity = view.quantities.find((q) => q.from <= first.from && last.to <= q.to);
  if (quantity) return quantity;
  const behind = text.slice(last.to, last.to + 40);
  const space = behind.length - behind.trimStart().length;
  const unit = unitAt(behind.trimStart().toLowerCase());
  return { from: first.from, to: unit ? last.to + space + unit.length : last.to };
}

/** Words behind a value that are no thing that is counted. */
const NO_NOUN = /^(?:to|a|an|per|each|every|at|in|of|by|on|or|and|today|now|down|up|currently|this|last|the)$/;

/** The noun that a value counts, where it counts one: "from two depots". */
function nounOf(view: View, value: Hit): string | undefined {
  const next = view.tokens[value.to];
  if (!next || next.gap > 0 || next.kind !== 'word' || NO_NOUN.test(next.text)) return undefined;
  return next.text.replace(/s$/, '');
}

/**
 * Whether both are values of one thing: "from two depots to 14 shops" are not, and neither is "from six farms to sixty", which
 * is how far the project goes.
 */
function isOneThing(view: View, before: Hit, after: Hit): boolean {
  const [one, other] = [nounOf(view, before), nounOf(view, after)];
  const isSite = (view.hits.get('production_path.site') ?? []).some((h) => h.from === before.to || h.from === after.to);
  if (isSite) return false;
  if (one === undefined || other === undefined || one === other) return true;
  return unitAt(one) !== undefined && unitAt(one)?.dimension === unitAt(other)?.dimension;
}

/** A value before the verb that is dated to the past or to today: ", 54 percent in 2024 according to finance, should be …". */
function earlierIn(view: View, hit: Hit, after: Hit): Range | undefined {
  const verb = view.tokens[hit.from]?.from ?? 0;
  const reached = view.quantities.find((q) => q.from <= (view.tokens[after.from]?.from ?? 0) && q.to > verb);
  const known = view.quantities.filter((q) => q.to <= verb && (!reached || q.dimension === reached.dimension));
  return known.find(({ to }) => DATED.test(view.statement.text.slice(to, verb))) ?? insteadOf(view, hit);
}

const DATED =
  /^[^.;]{0,30}?\b(?:in (?:\w+ )?20\d\d|today|now|at present|currently|last (?:year|quarter|month|season|term))\b/i;

/** "… instead of nine" */
function insteadOf(view: View, hit: Hit): Range | undefined {
  const at = view.tokens.findIndex((t, i) => i >= hit.to && t.text === 'instead' && view.tokens[i + 1]?.text === 'of');
  const value = at < 0 ? undefined : (view.hits.get('goal.value') ?? []).find((h) => h.from === at + 2);
  return value && rangeOf(view, value);
}

/** What the sentence is about: its words before the verb, without a clause that is put in. */
function nameBefore(view: View, verb: number): Range {
  let from = 0;
  for (let i = 0; i < verb; i++) if (LEADS_IN.has(view.tokens[i]?.text ?? '')) from = i + 1;
  let to = from + 1;
  while (to < verb && (view.tokens[to]?.gap ?? 0) === 0 && !isVerb(view, to)) to++;
  const [first, last] = [view.tokens[from], view.tokens[to - 1]];
  return { from: first?.from ?? 0, to: Math.max(first?.to ?? 0, last?.to ?? 0) };
}

/** "We bet that returns …", "And the share …" */
const LEADS_IN: ReadonlySet<string> = new Set(['that', 'and']);

const isVerb = (view: View, at: number): boolean => (view.hits.get('goal.must') ?? []).some((h) => h.from === at);
