import type { Metric, Plan } from '../../plan/types.ts';
import { metricProblems, metricsWithout, structuredWithout } from '../metric-questions.ts';
import type { Problem, Rule } from '../types.ts';
import { isMeasuredElsewhere, isMeasuredInRow, isMeasuredWithAll, isSourceVisiblyEmpty } from './measurement.ts';

const BAD_MARKDOWN = `---
pilotlint: 1
---

# Shorter waiting on the citizens' line

**Owner:** Deborah Acheampong, head of citizen services

## Problem

Callers of the city's service line wait 14 minutes. A third of them hang up and come to the town hall instead, where the queue grows.

## Success metrics

| Metric | Today | Target | By | Source |
|--------|-------|--------|----|--------|
| Minutes until a call is taken | 14 | 5 | 30 June 2027 | telephone system, daily |
| Callers who hang up | 33 % | 15 % | 30 June 2027 | telephone system, daily |
| Visits that could have been avoided | 90 a day | 40 a day | 30 June 2027 | |
`;

const GOOD_MARKDOWN = BAD_MARKDOWN.replace(
  '| Visits that could have been avoided | 90 a day | 40 a day | 30 June 2027 | |',
  '| Visits that could have been avoided | 90 a day | 40 a day | 30 June 2027 | tally at the information desk, first week of each month |',
);

const BAD_YAML = `pilotlint: 1
title: Spare parts on the shelf when they are needed
owner: Giulia Conti, head of spare parts
problem: >
  One order in six waits for a part that is out of stock, for 11 days on average. Customers rent a machine in the meantime
  and send us the invoice.
success_metrics:
  - name: orders that wait for a part
    baseline: 17 %
    target: 9 %
    by: 2027-09-30
    source: order system, weekly
  - name: rental invoices from customers
    baseline: 31,000 EUR a month
    target: 12,000 EUR a month
    by: 2027-09-30
    source:
`;

const GOOD_YAML = `${BAD_YAML.trimEnd()} accounts payable, cost centre 4711, monthly
`;

/** A measure that nobody takes. */
export const metricNotMeasured: Rule = {
  id: 'metric-not-measured',
  family: 'consistency',
  aspect: undefined,
  severity: 'error',
  gate: 'pilot',
  stage: 3,
  summary: 'A success measure has no source, and nothing else in the plan says how it is measured.',
  docs: {
    what: 'Looks at each measure of a table or list: does the plan say where its value comes from, there or elsewhere? Speaks up only where other measures of the same table or list have a source, or where the plan says what is monitored.',
    why: 'A measure nobody collects is missing on the day of the decision, and its value at the start can then not be made up for.',
    remedy:
      'Write where the value comes from (system, report, survey), how often it is taken and who takes it; or drop the measure.',
    satisfiedBy: [
      'A source in the measure’s row: a system, a report, a query, a survey, a count by hand.',
      'A sentence about monitoring, measuring or reporting that names the same thing.',
      'A sentence about all of them below the same heading, such as “KPIs are taken from the ledger each month”.',
    ],
    knownLimits: [
      'A shared word is enough to call a measure measured; whether the report really holds it is not known.',
      'Abbreviations and their long forms (AHT, handle time) are not matched; the finding is then a question.',
      'Measures in running text are not looked at, and neither are plans in a language that is not read well.',
    ],
    sources: [
      'Self-Compounding Systems framework, section on measuring what matters',
      'NIST AI RMF 1.0, MEASURE 1.1 and MEASURE 2.13',
      'Google, Rules of Machine Learning, rule 2',
    ],
    examples: {
      markdown: { bad: BAD_MARKDOWN, good: GOOD_MARKDOWN },
      yaml: { bad: BAD_YAML, good: GOOD_YAML },
    },
  },
  template: {
    markdown: `- Measured from: TODO <!-- system, report, query or survey -->
- How often, by whom: TODO
`,
    yaml: `# system, report, query or survey
source: TODO
# how often
cadence: TODO
# who takes it
measured_by: TODO
`,
  },
  check: (plan) => problems(plan),
};

function problems(plan: Plan): readonly Problem[] {
  if (!plan.language.read) return [];
  // Where no metric of a table has a source, only what is known to be a measure is asked about, and only if something is watched.
  const watched = plan.aspects.monitoring.status === 'covered';
  const besideOthers = new Set(metricsWithout(plan, 'source'));
  const unmeasured = structuredWithout(plan, 'source').filter(
    (metric) =>
      (besideOthers.has(metric) || (watched && metric.kind !== 'unknown')) &&
      !isMeasuredInRow(plan, metric) &&
      !isMeasuredWithAll(plan, metric) &&
      !isMeasuredElsewhere(plan, metric),
  );
  return metricProblems(unmeasured, (metric, name) => problem(plan, metric, name));
}

const problem = (plan: Plan, metric: Metric, name: string): Omit<Problem, 'span'> =>
  isSourceVisiblyEmpty(plan, metric)
    ? { message: `“${name}” has no source, and nothing else in the plan says how it is measured.` }
    : { message: `Where does the value of “${name}” come from?`, voice: 'ask' };
