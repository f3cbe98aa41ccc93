import { Lines } from '../plan/text/lines.ts';
import type { Plan } from '../plan/types.ts';
import type { Span } from '../plan/text/span.ts';
import type { Rule } from '../rules/types.ts';
import { fingerprints } from './fingerprint.ts';
import { documentFindings } from './own-findings.ts';
import { settle } from './precedence.ts';
import type { Raised } from './raised.ts';
import { runRules } from './run-rules.ts';
import { rank } from './severity.ts';
import { complaintsAbout } from './suppressions/complaints.ts';
import { Orders } from './suppressions/orders.ts';
import { OWN_RULES } from './own-rules.ts';
import { unknownSettings } from './unknown-settings.ts';
import type { Finding, Range, Settings } from './types.ts';

/**
 * What there is to say about a document: nothing unless it was recognised as a plan. Pure; a rule that throws costs one finding.
 *
 * @param text the text that the plan was read from
 * @param rules in the order in which equal findings are preferred
 * @returns sorted by place, then severity, then rule; those set aside by a comment are in it, marked
 */
export const check = (plan: Plan, text: string, rules: readonly Rule[], settings: Settings): readonly Finding[] => {
  if (!plan.recognition.plan) return [];
  const known = [...rules, ...OWN_RULES].map((rule) => rule.id);
  const orders = new Orders(text, plan, known);
  const { raised, ran } = runRules(plan, rules, settings, orders);
  const judged = [...documentFindings(plan, settings), ...unknownSettings(plan, settings), ...raised].map(
    (finding): Raised => {
      const by = orders.by(finding.rule, finding.span.start);
      return by === undefined ? finding : { ...finding, by };
    },
  );
  const complaints = complaintsAbout(orders, { known, ran }, plan, settings);
  const findings = [...settle(judged, plan), ...complaints].sort(compare);
  const names = fingerprints(findings, plan);
  const lines = new Lines(text);
  const range = ({ start, end }: Span): Range => ({ start: lines.position(start), end: lines.position(end) });
  return findings.map((finding, index) => ({
    rule: finding.rule,
    severity: finding.severity,
    voice: finding.voice,
    aspect: finding.aspect,
    message: finding.message,
    why: finding.why,
    remedy: finding.remedy,
    span: finding.span,
    range: range(finding.span),
    fingerprint: names[index] ?? '',
    related: finding.related.map((related) => ({ range: range(related.span), message: related.message })),
    suppressed: finding.by === undefined ? null : { reason: finding.by.reason, range: range(finding.by.span) },
  }));
};

const compare = (a: Raised, b: Raised): number =>
  a.span.start - b.span.start ||
  rank(b.severity) - rank(a.severity) ||
  order(a.rule, b.rule) ||
  a.span.end - b.span.end ||
  order(a.message, b.message);

/** By code units, so that the order is the same wherever the tool runs. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
