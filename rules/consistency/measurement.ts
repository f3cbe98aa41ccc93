import type { Statement } from '../../plan/outline/types.ts';
import type { Metric, Plan } from '../../plan/types.ts';
import { rowsOf } from '../metric-questions.ts';

/** A statement or heading with one of these speaks of measuring. */
const MEASURING =
  /\b(?:monitor\w*|measured|measuring|measurements?|(?:we|to) measure|evaluat\w*|report\w*|dashboards?|track\w*|surveys?|surveyed|log|logs|logged|logging|sampl\w*|audit\w*|counted|alerts?|telemetry|instrument\w*|register|statistics)\b/iu;

/** Names of the place in which a table or list says where a measure comes from. */
const SOURCE_LABEL =
  /\b(?:sources?|methods?|how|measured|measurements?|data|reports?|cadence|frequency|tools?|collect\w*|track\w*|evidence)\b/iu;

/** Words of a measure's name that do not tell it from others. */
const GENERIC: ReadonlySet<string> = new Set(
  'time rate share number average mean median percent percentage total score level count month week year value metric measure kpi with from that this than more less into over under each their them reduce reduction increase improve improvement decrease lower higher number'.split(
    ' ',
  ),
);

/** Content words, simply stemmed: "Complaints answered" → complaint, answer. */
export const contentWords = (text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase();
    // Short words are mostly function words, but CSAT, NPS or AHT are names of measures.
    const isAbbreviation = word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
    if ((lower.length > 3 || isAbbreviation) && !GENERIC.has(lower)) words.add(stem(lower));
  }
  return words;
};

/** "KPIs are taken from SAP on the third working day", "Both are read from the stock ledger": said of all measures at once. */
const ALL_MEASURED = new RegExp(
  '^(?:(?:all|both|the|these|our) )*(?:(?:all|both|these|they|kpis|metrics|measures|figures|numbers|values|indicators|results)(?: (?:above|below|of the table|in the table|alike))?) ' +
    '(?:is|are|will be|get|come|comes) (?:all |both |each |automatically |always )?' +
    '(?:(?:taken|read|drawn|pulled|exported|collected|counted|computed|calculated|measured|recorded|extracted|queried|obtained) )?' +
    '(?:(?:daily|weekly|monthly|quarterly) )?(?:from|in|by|with|through|via|out of) ',
  'iu',
);
/** "We take the first and third from the timestamps": the same with who takes them. */
const ALL_TAKEN =
  /^we (?:take|read|draw|pull|count|collect|measure|get|export) (?:all|both|them|these|each|the (?:first|figures|numbers|values|kpis|metrics|measures))\b.{0,60}?\b(?:from|in|with|by|via|through|out of) /iu;

/** Whether a sentence beside the measure, below the same heading, says where the values of all of them come from. */
export const isMeasuredWithAll = (plan: Plan, metric: Metric): boolean => {
  const sections = new Set(metric.statements.map((index) => plan.outline.statements[index]?.section));
  return plan.outline.statements.some(
    ({ text, section, row }) =>
      row === undefined && sections.has(section) && (ALL_MEASURED.test(text) || ALL_TAKEN.test(text)),
  );
};

/** Whether the plan says anywhere outside the measure's own row how something with one of its words is measured. */
export const isMeasuredElsewhere = (plan: Plan, metric: Metric): boolean => {
  const wanted = contentWords(metric.name.text);
  if (wanted.size === 0) return true;
  const rows = rowsOf(plan, metric);
  const watched = new Set(plan.aspects.monitoring.evidence.map((evidence) => evidence.statement));
  return plan.outline.statements.some((statement) => {
    if (metric.statements.includes(statement.index) || (statement.row !== undefined && rows.has(statement.row.id)))
      return false;
    if (!watched.has(statement.index) && !speaksOfMeasuring(plan, statement)) return false;
    const words = contentWords(`${statement.text} ${statement.row?.head.text ?? ''}`);
    return [...wanted].some((word) => words.has(word));
  });
};

/** Whether the measure's own name or row says where it comes from, in whatever words. */
export const isMeasuredInRow = (plan: Plan, metric: Metric): boolean =>
  MEASURING.test(metric.name.text) ||
  rowStatements(plan, metric).some(
    (statement) =>
      !isBlank(statement.text) &&
      (MEASURING.test(statement.text) || statement.labels.some((label) => SOURCE_LABEL.test(label.text))),
  );

/**
 * Whether the place of the measure's source is there and empty: its row has a cell or an entry under the label that holds the
 * source of another measure, and nothing in it.
 */
export const isSourceVisiblyEmpty = (plan: Plan, metric: Metric): boolean => emptySource(plan, metric) !== undefined;

/** The cell or entry itself. */
export const emptySource = (plan: Plan, metric: Metric): Statement | undefined => {
  const labels = new Set<string>();
  for (const other of plan.metrics) {
    if (other.source === undefined) continue;
    const { start, end } = other.source.span;
    const statement = plan.outline.statements.find(
      (candidate) => candidate.span.start <= start && end <= candidate.span.end,
    );
    const label = statement?.labels.at(-1)?.text;
    if (label !== undefined) labels.add(label.toLowerCase());
  }
  return rowStatements(plan, metric).find((statement) => {
    const label = statement.labels.at(-1)?.text.toLowerCase();
    return label !== undefined && labels.has(label) && isBlank(statement.text);
  });
};

const rowStatements = (plan: Plan, metric: Metric): readonly Statement[] => {
  const rows = rowsOf(plan, metric);
  return plan.outline.statements.filter(
    (statement) =>
      metric.statements.includes(statement.index) || (statement.row !== undefined && rows.has(statement.row.id)),
  );
};

const speaksOfMeasuring = (plan: Plan, statement: Statement): boolean =>
  MEASURING.test(statement.text) ||
  statement.labels.some((label) => MEASURING.test(label.text)) ||
  MEASURING.test(plan.outline.sections[statement.section]?.title ?? '');

const isBlank = (text: string): boolean => /^[\s–—-]*$/u.test(text);

const stem = (word: string): string => {
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (word.endsWith(ending) && word.length - ending.length >= 4)
      return word.slice(0, -ending.length).replace(/e$/u, '');
  }
  return word.replace(/e$/u, '');
};
