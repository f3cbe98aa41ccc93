import type { CheckedDocument } from '../engine/types.ts';
import { Lines } from '../plan/text/lines.ts';
import type { Phrase } from '../plan/text/span.ts';
import { ASPECTS, type Evidence, type Metric, type Plan, type Reading, SIGNALS, type Subject } from '../plan/types.ts';
import { lineText } from './frame.ts';
import { type LineRange, lineRanges } from './json.ts';
import type { Layout } from './layout.ts';
import { table } from './table.ts';
import { clip, visible, wrap } from './text.ts';

/** Columns of a quotation. */
const QUOTE = 60;

/** Columns from which on a quotation speaks for itself. */
const TELLING = 12;

/** Characters looked at for a quotation: white space folds, and nobody wants a megabyte folded. */
const FOLDED = 4 * QUOTE;

/** Columns of a metric's name and values. */
const VALUE = 32;

/** The configuration that was in force, for saying where a value comes from. */
export interface WhySettings {
  /** Path of the configuration file, as shown; undefined where there is none. */
  readonly path: string | undefined;
  readonly stage: string | undefined;
  readonly status: string | undefined;
}

/** How a file was decided on and what was read in it, as a page for the terminal. */
export const whyPage = (document: CheckedDocument, settings: WhySettings, layout: Layout): string => {
  const { plan } = document;
  const lines = new Lines(document.text);
  const sections = [
    decision(document, settings, layout),
    facts(document, settings, layout),
    metrics(plan, layout),
    owners(plan, lines, layout),
    aspects(document, lines, layout),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
};

const decision = (
  { path, plan }: CheckedDocument,
  settings: WhySettings,
  { palette, width, measure }: Layout,
): string[] => {
  const { recognition } = plan;
  const verdict = recognition.plan
    ? 'A plan'
    : recognition.maybe
      ? 'Maybe a plan: offered, not linted'
      : recognition.form === 'template'
        ? 'A blank form: not linted as a plan'
        : 'Not a plan: left alone';
  const by = {
    document: 'the document itself says so',
    configuration: `${visible(settings.path ?? 'the configuration')} says so`,
    text: 'by what its text shows',
  }[recognition.by];
  return [
    palette.bold(visible(path)),
    `${verdict} (${by}).`,
    ...recognition.because.flatMap((signal) =>
      wrap(visible(signal), width - 4, measure).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
    ),
    ...(recognition.maybe && !recognition.plan
      ? ['Say `pilotlint: 1` in its front matter to have it linted, `pilotlint: false` to be asked no more.']
      : []),
  ];
};

const facts = ({ plan, text }: CheckedDocument, settings: WhySettings, layout: Layout): string[] => {
  const lines = new Lines(text);
  const origin = (key: 'stage' | 'status'): string => {
    const { value } = plan[key];
    const own = plan.outline.settings.find(
      (setting) => setting.key.toLowerCase() === key && setting.value?.trim().toLowerCase() === value,
    );
    if (own !== undefined) return `${value} (the document says so, line ${lines.position(own.keySpan.start).line + 1})`;
    if (settings[key] === value) return `${value} (from ${visible(settings.path ?? 'the configuration')})`;
    return `${value} (assumed; the document does not say)`;
  };
  return table(
    [
      [
        'Language',
        plan.language.read
          ? plan.language.code
          : `${plan.language.code} (not read well enough to assert anything; findings are questions)`,
      ],
      ['Stage', origin('stage')],
      ['Status', origin('status')],
      ['Configuration', visible(settings.path ?? 'none')],
    ],
    layout,
  );
};

const metrics = (plan: Plan, layout: Layout): string[] => {
  if (plan.metrics.length === 0) return [];
  const value = (phrase: Phrase | undefined): string =>
    phrase === undefined ? '-' : clip(visible(phrase.text), VALUE, layout.measure);
  const row = (metric: Metric): string[] => [
    value(metric.name),
    metric.kind,
    value(metric.baseline),
    value(metric.target),
    value(metric.by),
  ];
  return titled('Metrics', [['Name', 'Kind', 'Baseline', 'Target', 'By'], ...plan.metrics.map(row)], layout);
};

const owners = (plan: Plan, lines: Lines, layout: Layout): string[] => {
  if (plan.owners.length === 0) return [];
  const row = ({ name, role }: Plan['owners'][number]): string[] => [
    clip(visible(name.text), VALUE, layout.measure),
    clip(visible(role === '' ? '-' : role), VALUE, layout.measure),
    String(lines.position(name.span.start).line + 1),
  ];
  return titled('Owners', [['Name', 'Role', 'Line'], ...plan.owners.map(row)], layout);
};

const aspects = ({ plan, text }: CheckedDocument, lines: Lines, layout: Layout): string[] => {
  const row = (name: Subject, reading: Reading): string[] => [
    name,
    reading.status,
    `${Math.round(reading.confidence * 100)} %`.padStart(5),
    reading.sure ? 'yes' : 'no',
    evidenceCell(reading, text, lines, layout),
  ];
  return titled(
    'Aspects',
    [
      ['Name', 'Status', 'Conf.', 'Sure', 'Lines'],
      ...ASPECTS.map((name) => row(name, plan.aspects[name])),
      ...SIGNALS.map((name) => row(name, plan.signals[name])),
    ],
    layout,
    (status) => {
      const { green, yellow, red, dim } = layout.palette;
      if (status === 'covered' || status === 'waived') return green;
      if (status === 'thin' || status === 'hint' || status === 'present') return yellow;
      return status === 'absent' ? dim : red;
    },
  );
};

const evidenceCell = (reading: Reading, text: string, lines: Lines, layout: Layout): string => {
  const lacks = reading.lacks.length === 0 ? '' : `; lacks ${visible(reading.lacks.join(', '))}`;
  if (reading.evidence.length > 0) return spots(reading.evidence, text, lines, layout) + lacks;
  if (reading.nearest.length > 0) return `nearest: ${spots(reading.nearest, text, lines, layout)}${lacks}`;
  return `-${lacks}`;
};

/** Line ranges, and a quotation of the first: `12-14, 20 "The team lead can ..."`. */
const spots = (evidence: readonly Evidence[], text: string, lines: Lines, layout: Layout): string => {
  const ranges = lineRanges(evidence, lines)
    .map(([first, last]: LineRange) => (first === last ? String(first) : `${first}-${last}`))
    .join(', ');
  const [strongest] = evidence;
  const quoted = strongest === undefined ? '' : quote(text, strongest, lines, layout);
  return quoted === '' ? ranges : `${ranges} "${quoted}"`;
};

/** A cell that holds nothing but "3" says little: there the whole line is quoted, so that the row tells what is meant. */
const quote = (text: string, { span }: Evidence, lines: Lines, layout: Layout): string => {
  const own = folded(text.slice(span.start, Math.min(span.end, span.start + FOLDED)));
  if (layout.measure(own) >= TELLING) return clip(visible(own), QUOTE, layout.measure);
  const { line } = lines.position(span.start);
  return clip(visible(folded(lineText(text, lines, line).slice(0, FOLDED))), QUOTE, layout.measure);
};

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A table below a title, its head row dimmed; `colour` paints the second column by its text. */
const titled = (
  title: string,
  rows: readonly (readonly string[])[],
  layout: Layout,
  colour?: (text: string) => (text: string) => string,
): string[] => {
  const { palette } = layout;
  return [
    palette.bold(title),
    ...table(rows, { ...layout, width: layout.width - 2 }, (text, row, column) => {
      if (row === 0) return palette.dim(text);
      return column === 1 && colour !== undefined ? colour(text.trim())(text) : text;
    }).map((line) => `  ${line}`),
  ];
};
