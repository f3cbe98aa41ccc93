import {
  type Aspect,
  type AspectStatus,
  type Evidence,
  type Plan,
  PROMISES,
  type Reading,
  TOUCHES,
} from '../plan/types.ts';
import { contains } from '../plan/text/span.ts';
import { DEMANDS } from './demands.ts';
import { evidencePlace, evidenceText, evidenceTitle, homePlace, list } from './place.ts';
import type { Problem, Related } from './types.ts';

/** Strength from which on a statement is asked about where it stands: in the section that the topic belongs to, and elsewhere. */
const NEAR_AT_HOME = 0.4;
const NEAR = 0.6;

/** How many near statements a question points at. */
const NEAREST = 3;

/**
 * What there is to say about an aspect, at most one problem. Bad (missing, negated, placeholder) and sure is asserted; bad and
 * not sure is asked, at the nearest statement where one is near, else at home; thin is asked at its strongest evidence; covered
 * and waived are silence.
 */
export const aspectProblems = (plan: Plan, aspect: Aspect): readonly Problem[] => {
  const reading = plan.aspects[aspect];
  switch (reading.status) {
    case 'covered':
    case 'waived':
      return [];
    case 'thin':
      return [thin(plan, aspect, reading)];
    case 'missing':
    case 'negated':
    case 'placeholder':
      return [reading.sure ? asserted(plan, aspect, reading) : asked(plan, aspect, reading)];
  }
};

const asserted = (plan: Plan, aspect: Aspect, reading: Reading<AspectStatus>): Problem => {
  const { noun, says } = DEMANDS[aspect];
  const evidence = reading.evidence[0];
  if (reading.status === 'missing' || evidence === undefined) {
    return { span: homePlace(plan, aspect), message: `No ${noun} found: nothing in the plan says ${says}.` };
  }
  const quote = evidenceText(plan, evidence);
  const message =
    reading.status === 'negated'
      ? `This says that there is no ${noun}, and gives no reason.`
      : quote === ''
        ? `${place(plan, evidence)} is empty; it should say ${says}.`
        : `“${quote}” stands where the plan should say ${says}.`;
  return { span: evidencePlace(plan, evidence), message };
};

const asked = (plan: Plan, aspect: Aspect, reading: Reading<AspectStatus>): Problem => {
  const { noun, says } = DEMANDS[aspect];
  const evidence = reading.evidence[0];
  if (reading.status !== 'missing' && evidence !== undefined) {
    const message =
      reading.status === 'negated'
        ? `Does this mean that there is no ${noun}?`
        : `Is this still to be filled in, so that the plan says ${says}?`;
    return { span: evidencePlace(plan, evidence), message, voice: 'ask', related: nearest(plan, reading.nearest) };
  }
  const near = reading.nearest.find((e) => e.strength >= (isAtHome(plan, aspect, e) ? NEAR_AT_HOME : NEAR));
  if (near === undefined) {
    return {
      span: homePlace(plan, aspect),
      message: `Does the plan say ${says}?`,
      voice: 'ask',
      related: nearest(plan, reading.nearest),
    };
  }
  return {
    span: evidencePlace(plan, near),
    // what is lacking is known of the strongest statement only
    message: near === reading.nearest[0] ? partly(aspect, near, reading.lacks) : `Does this say ${says}?`,
    voice: 'ask',
    related: nearest(
      plan,
      reading.nearest.filter((other) => other !== near),
    ),
  };
};

const thin = (plan: Plan, aspect: Aspect, reading: Reading<AspectStatus>): Problem => {
  const { says } = DEMANDS[aspect];
  const evidence = reading.evidence[0];
  if (evidence === undefined) {
    return { span: homePlace(plan, aspect), message: `Does the plan say clearly enough ${says}?`, voice: 'ask' };
  }
  return { span: evidencePlace(plan, evidence), message: partly(aspect, evidence, reading.lacks), voice: 'ask' };
};

const isAtHome = (plan: Plan, aspect: Aspect, { span }: Evidence): boolean => {
  const home = plan.outline.sections[plan.home[aspect]];
  return home !== undefined && home.index !== 0 && contains(home.span, span);
};

/** Says what was found in a statement and which parts were not; where none is known to be lacking, that the reader is not sure. */
const partly = (aspect: Aspect, { why }: Evidence, lacks: readonly string[]): string => {
  const { says } = DEMANDS[aspect];
  if (lacks.length === 0) return `This seems to say ${says}, but pilotlint is not sure that it is enough; is it?`;
  if (why === PROMISES) return `This only promises to say ${says}; what about ${list(lacks)}?`;
  if (why === TOUCHES) return `This only touches on ${says}; what about ${list(lacks)}?`;
  return `This says in part ${says}: it ${why}; what about ${list(lacks)}?`;
};

const nearest = (plan: Plan, near: readonly Evidence[]): readonly Related[] =>
  near
    .slice(0, NEAREST)
    .map((evidence) => ({ span: evidencePlace(plan, evidence), message: `Nearest: ${evidence.why}.` }));

const place = (plan: Plan, evidence: Evidence): string => {
  const title = evidenceTitle(plan, evidence);
  return title === undefined || title === '' ? 'This place' : `“${title}”`;
};
