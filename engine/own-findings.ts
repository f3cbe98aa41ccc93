import type { SyntaxProblem } from '../plan/outline/types.ts';
import type { Plan } from '../plan/types.ts';
import type { Span } from '../plan/text/span.ts';
import { titlePlace } from '../rules/place.ts';
import type { Related } from '../rules/types.ts';
import { type OwnRuleId, ownRule } from './own-rules.ts';
import type { Raised } from './raised.ts';
import { atMost, cappedByStatus } from './severity.ts';
import type { Settings } from './types.ts';

/** Places of one kind that are pointed at as related; a broken file can have thousands. */
const RELATED_LIMIT = 10;

/** Makes the engine's own finding; undefined where the configuration switches it off. */
export const ownFinding = (
  id: OwnRuleId,
  place: { readonly span: Span; readonly message: string; readonly related?: readonly Related[] },
  plan: Plan,
  settings: Settings,
): Raised | undefined => {
  const { severity, why, remedy } = ownRule(id);
  const configured = settings.rules[id];
  if (configured === 'off') return undefined;
  return {
    rule: id,
    family: undefined,
    severity: cappedByStatus(configured ?? severity, plan.status.value),
    voice: 'assert',
    aspect: null,
    message: place.message,
    why,
    remedy,
    span: place.span,
    related: place.related ?? [],
  };
};

/** At most one `syntax-error` for what is invalid and one, as information, for what was read only in part; and `partly-read`. */
export const documentFindings = (plan: Plan, settings: Settings): readonly Raised[] => {
  const invalid = syntaxError(plan, 'error', settings);
  const partial = syntaxError(plan, 'note', settings);
  const findings = [invalid, partial && { ...partial, severity: atMost(partial.severity, 'info') }];
  if (!plan.language.read) {
    const language =
      plan.language.code === 'und'
        ? 'The language of this document could not be told'
        : `This document’s language (“${plan.language.code}”) is recognised, but not read well enough`;
    const message = `${language}, so nothing is asserted about what the plan says or lacks.`;
    findings.push(ownFinding('partly-read', { span: titlePlace(plan), message }, plan, settings));
  }
  return findings.filter((finding) => finding !== undefined);
};

const syntaxError = (plan: Plan, level: SyntaxProblem['level'], settings: Settings): Raised | undefined => {
  const [first, ...others] = plan.outline.problems
    .filter((problem) => problem.level === level)
    .sort((a, b) => a.span.start - b.span.start);
  if (first === undefined) return undefined;
  const related = others.slice(0, RELATED_LIMIT).map(({ span, message }) => ({ span, message }));
  return ownFinding('syntax-error', { span: first.span, message: first.message, related }, plan, settings);
};
