import type { Aspect, Evidence, Plan, Reading, AspectStatus } from '../plan/types.ts';
import { DEMANDS } from './demands.ts';
import { evidencePlace, evidenceText, evidenceTitle, homePlace, list } from './place.ts';
import type { Problem, Related } from './types.ts';

/** How many near statements a question points at. */
const NEAREST = 3;

/**
 * What there is to say about an aspect, at most one problem. Bad (missing, negated, placeholder) and sure is asserted; bad and
 * not sure is asked, with the nearest statements as related places; thin is asked at its strongest evidence; covered and waived
 * are silence.
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
    return { span: evidencePlace(plan, evidence), message, voice: 'ask', related: nearest(plan, reading) };
  }
  const near = reading.nearest[0];
  const quote = near === undefined ? '' : evidenceText(plan, near);
  return {
    span: homePlace(plan, aspect),
    message: quote === '' ? `Does the plan say ${says}?` : `Does “${quote}” say ${says}?`,
    voice: 'ask',
    related: nearest(plan, reading),
  };
};

const thin = (plan: Plan, aspect: Aspect, reading: Reading<AspectStatus>): Problem => {
  const { says } = DEMANDS[aspect];
  const evidence = reading.evidence[0];
  if (evidence === undefined) {
    return { span: homePlace(plan, aspect), message: `Does the plan say clearly enough ${says}?`, voice: 'ask' };
  }
  const message =
    reading.lacks.length > 0
      ? `This says in part ${says}; what about ${list(reading.lacks)}?`
      : `Does this say clearly enough ${says}?`;
  return { span: evidencePlace(plan, evidence), message, voice: 'ask' };
};

const nearest = (plan: Plan, reading: Reading<AspectStatus>): readonly Related[] =>
  reading.nearest
    .slice(0, NEAREST)
    .map((near) => ({ span: evidencePlace(plan, near), message: `Nearest: ${near.why}.` }));

const place = (plan: Plan, evidence: Evidence): string => {
  const title = evidenceTitle(plan, evidence);
  return title === undefined || title === '' ? 'This place' : `“${title}”`;
};
