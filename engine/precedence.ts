import { ASPECTS, type Aspect, type Plan } from '../plan/types.ts';
import type { Span } from '../plan/text/span.ts';
import type { Raised } from './raised.ts';
import { gravest, rank } from './severity.ts';
import { Standing } from './standing.ts';

/** While the first is asserted, the others have nothing to stand on: without a metric there is none that could lack a target. */
export const SILENCES: Readonly<Record<string, readonly string[]>> = {
  'success-metric-missing': ['metric-no-target', 'metric-no-baseline', 'vanity-metric-only', 'metric-not-measured'],
};

/**
 * Rules that speak for whatever stands empty, the stronger first. They win over the rule about the missing topic, and take its
 * severity with them: an unfilled template must not turn an error into a warning.
 */
export const PLACE_HOLDERS: readonly string[] = ['section-empty', 'placeholder-left'];

/**
 * Lets each thing be said once: dependent findings give way to what they depend on, a topic's finding to the one about the place
 * held for it, and of several about one statement and family the gravest stays (the first one of equals), with the others as
 * related places. What a comment sets aside gives way to nothing: it stays, marked.
 */
export const settle = (raised: readonly Raised[], plan: Plan): readonly Raised[] =>
  [withoutDependents, withoutPlaceholdersOfEmpty, withoutHeld, onePerStatement].reduce(
    (kept, step) => step(kept, plan),
    raised,
  );

const withoutDependents = (findings: readonly Raised[]): readonly Raised[] => {
  const silenced = new Set(
    findings.flatMap((finding) => (finding.voice === 'assert' ? (SILENCES[finding.rule] ?? []) : [])),
  );
  return findings.filter((finding) => isSetAside(finding) || !silenced.has(finding.rule));
};

const withoutPlaceholdersOfEmpty = (findings: readonly Raised[], plan: Plan): readonly Raised[] => {
  const [empty, placeholder] = PLACE_HOLDERS;
  const standing = new Standing(plan);
  const bySection = new Map<number | undefined, Raised>();
  for (const finding of findings) {
    if (finding.rule === empty) bySection.set(standing.sectionAt(finding.span.start)?.index, finding);
  }
  if (bySection.size === 0) return findings;
  return absorb(findings, (loser) => {
    if (loser.rule !== placeholder) return undefined;
    const around = standing.ancestry(standing.sectionAt(loser.span.start));
    return bySection.get(around.find(({ index }) => bySection.has(index))?.index);
  });
};

const withoutHeld = (findings: readonly Raised[], plan: Plan): readonly Raised[] => {
  const holders = new Holders(findings);
  return absorb(findings, (loser) =>
    isAspect(loser.aspect) && !PLACE_HOLDERS.includes(loser.rule) ? holders.of(loser, loser.aspect, plan) : undefined,
  );
};

/** The findings about empty places, with the places that they report, also as related ones. */
class Holders {
  readonly #reported: readonly { readonly place: Span; readonly finding: Raised }[];

  constructor(findings: readonly Raised[]) {
    this.#reported = findings
      .filter((finding) => PLACE_HOLDERS.includes(finding.rule))
      .flatMap((finding) => [finding, ...finding.related].map(({ span }) => ({ place: span, finding })));
  }

  /** The finding about an empty place at which the other one misses something. A question does not take an assertion's place. */
  of(loser: Raised, aspect: Aspect, plan: Plan): Raised | undefined {
    const { status } = plan.aspects[aspect];
    if (status === 'negated') return undefined;
    // Elsewhere in the plan nothing is said either: then the place stands for the whole topic, wherever its finding is shown.
    const nothingElse = status === 'missing' || status === 'placeholder';
    const starts = new Set(
      heldPlaces(plan, aspect)
        .filter((place) => nothingElse || touches(loser.span, place))
        .map((place) => place.start),
    );
    return this.#reported.find(
      ({ place, finding }) =>
        (finding.voice === 'assert' || loser.voice === 'ask') &&
        ((nothingElse && finding.aspect === aspect) ||
          starts.has(place.start) ||
          // One place may be kept for several topics, of which it names one.
          (status === 'placeholder' && touches(loser.span, place))),
    )?.finding;
  }
}

/** The places kept for an aspect that nothing stands at. */
const heldPlaces = ({ placeholders, emptySections, outline }: Plan, aspect: Aspect): readonly Span[] => [
  ...placeholders.filter((placeholder) => placeholder.aspect === aspect).map(({ span }) => span),
  ...emptySections
    .filter((empty) => empty.aspect === aspect)
    .flatMap(({ section }) => outline.sections[section]?.heading ?? []),
];

const onePerStatement = (findings: readonly Raised[], plan: Plan): readonly Raised[] => {
  const standing = new Standing(plan);
  const group = new Map<Raised, string>();
  const best = new Map<string, Raised>();
  for (const finding of findings) {
    if (isSetAside(finding)) continue;
    const statement = finding.family === undefined ? undefined : standing.statementAt(finding.span);
    if (statement === undefined) continue;
    const key = `${finding.family} ${statement.index}`;
    group.set(finding, key);
    const other = best.get(key);
    if (other === undefined || rank(finding.severity) > rank(other.severity)) best.set(key, finding);
  }
  return absorb(findings, (loser) => best.get(group.get(loser) ?? ''));
};

/** Removes the findings that have a winner; it takes over the graver severity, and what the loser asserted as a related place. */
const absorb = (findings: readonly Raised[], winnerOf: (loser: Raised) => Raised | undefined): readonly Raised[] => {
  const losers = new Map<Raised, Raised[]>();
  const lost = new Set<Raised>();
  for (const loser of findings) {
    const winner = isSetAside(loser) ? undefined : winnerOf(loser);
    if (winner === undefined || winner === loser) continue;
    lost.add(loser);
    const others = losers.get(winner);
    if (others === undefined) losers.set(winner, [loser]);
    else others.push(loser);
  }
  return findings.filter((finding) => !lost.has(finding)).map((finding) => merged(finding, losers.get(finding) ?? []));
};

const merged = (winner: Raised, losers: readonly Raised[]): Raised => ({
  ...winner,
  severity: losers.map(({ severity }) => severity).reduce(gravest, winner.severity),
  related: [
    ...winner.related,
    ...losers
      .filter((loser) => loser.voice === 'assert' && !saysTheSame(loser, winner))
      .map(({ span, message }) => ({ span, message })),
  ],
});

/** About the same thing at the same place: shown once more, it would only be noise. */
const saysTheSame = (loser: Raised, winner: Raised): boolean =>
  loser.message === winner.message ||
  (loser.aspect === winner.aspect && loser.span.start === winner.span.start && loser.span.end === winner.span.end);

const isSetAside = ({ by }: Raised): boolean => by !== undefined;

const isAspect = (subject: Raised['aspect']): subject is Aspect => ASPECTS.some((aspect) => aspect === subject);

/** Unlike `overlaps`, true for an empty place at the edge as well: an empty cell has no characters. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
