import type { Fix } from '../engine/fixes/types.ts';
import type { CheckedDocument, Finding, Range } from '../engine/types.ts';
import { Lines } from '../plan/text/lines.ts';
import type { Span } from '../plan/text/span.ts';
import { ASPECTS, type Evidence, type Reading, SIGNALS, type Subject } from '../plan/types.ts';
import type { RunError } from './totals.ts';

/** Line ranges reported of an aspect. */
const RANGES = 6;

/** First and last line, 1-based, inclusive. */
export type LineRange = [number, number];

/** The report's first characters, up to where the files stand: they are written one by one, so that none has to be kept. */
export const jsonHead = (version: string): string =>
  `{"version":1,"tool":${JSON.stringify({ name: 'pilotlint', version })},"files":[\n`;

/** What stands between two files: one a line, so that a report can be compared and searched line by line. */
export const JSON_BETWEEN = ',\n';

/**
 * One entry of `files`. Findings are there for plans only.
 *
 * @param fixOf what can be done about a finding, if anything
 */
export const jsonFile = (document: CheckedDocument, fixOf: (finding: Finding) => Fix | undefined): string => {
  const { plan } = document;
  const lines = new Lines(document.text);
  return JSON.stringify({
    path: document.path,
    plan: plan.recognition.plan,
    maybe: plan.recognition.maybe,
    because: plan.recognition.because,
    language: plan.language.code,
    stage: { value: plan.stage.value, declared: plan.stage.declared },
    status: { value: plan.status.value, declared: plan.status.declared },
    aspects: Object.fromEntries([
      ...ASPECTS.map((name) => [name, jsonReading(plan.aspects[name], lines)]),
      ...SIGNALS.map((name) => [name, jsonReading(plan.signals[name], lines)]),
    ] as [Subject, unknown][]),
    findings: plan.recognition.plan
      ? document.findings.map((finding) => jsonFinding(finding, fixOf(finding), lines))
      : [],
  });
};

/** What follows the files. */
export const jsonTail = (skipped: number, errors: readonly RunError[]): string =>
  `\n],"skipped":${skipped},"errors":${JSON.stringify(
    errors.map(({ path, message, line, column }) => ({
      path,
      message,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    })),
  )}}\n`;

const jsonReading = (reading: Reading, lines: Lines): unknown => ({
  status: reading.status,
  lines: lineRanges(reading.evidence, lines),
  confidence: Math.round(reading.confidence * 100) / 100,
  sure: reading.sure,
  why: reading.why,
});

const jsonRange = ({ start, end }: Range): Range => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

const jsonFinding = (finding: Finding, fix: Fix | undefined, lines: Lines): unknown => ({
  rule: finding.rule,
  severity: finding.severity,
  aspect: finding.aspect,
  message: finding.message,
  why: finding.why,
  range: jsonRange(finding.range),
  fingerprint: finding.fingerprint,
  fix: fix === undefined ? null : jsonFix(fix, lines),
  related: finding.related.map(({ range, message }) => ({ range: jsonRange(range), message })),
  suppressed:
    finding.suppressed === null
      ? null
      : { reason: finding.suppressed.reason, range: jsonRange(finding.suppressed.range) },
});

const jsonFix = ({ title, safe, edits }: Fix, lines: Lines): unknown => ({
  title,
  safe,
  edits: edits.map(({ span, newText }) => ({
    range: jsonRange({ start: lines.position(span.start), end: lines.position(span.end) }),
    newText,
  })),
});

/** The lines of the evidence, strongest first; ranges that overlap or touch are one. At most six. */
export const lineRanges = (evidence: readonly Evidence[], lines: Lines): LineRange[] => {
  const ranges: LineRange[] = [];
  for (const { span } of evidence) {
    const [first, last] = linesOf(span, lines);
    const near = ranges.filter((range) => first <= range[1] + 1 && last >= range[0] - 1);
    const [strongest] = near;
    if (strongest === undefined) ranges.push([first, last]);
    else {
      strongest[0] = Math.min(first, ...near.map((range) => range[0]));
      strongest[1] = Math.max(last, ...near.map((range) => range[1]));
      for (const joined of near.slice(1)) ranges.splice(ranges.indexOf(joined), 1);
    }
  }
  return ranges.slice(0, RANGES);
};

const linesOf = ({ start, end }: Span, lines: Lines): LineRange => [
  lines.position(start).line + 1,
  lines.position(Math.max(start, end - 1)).line + 1,
];
