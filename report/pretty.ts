import type { CheckedDocument, Finding } from '../engine/types.ts';
import { Lines } from '../plan/text/lines.ts';
import { ASPECTS, type Plan } from '../plan/types.ts';
import type { Severity } from '../rules/types.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import type { Palette } from './palette.ts';
import { openFindings, type Totals } from './totals.ts';
import { counted, visible, wrap } from './text.ts';

/** Columns beyond which prose is hard to read, however wide the terminal is. */
const PROSE = 100;

/** Files that may be plans which are named; the rest is counted. */
const MAYBES = 10;

/** Other places that are named with a finding; the rest is counted. */
const RELATED = 5;

export interface PrettyOptions extends Layout {
  /** Errors only. */
  readonly quiet: boolean;
  /** Name documents that are no plans, too. */
  readonly all: boolean;
}

/**
 * The findings of one document as a compiler shows them: a line that says what the document is, then each finding with
 * its place, the text with the range marked, the reason and the remedy. Empty for a document without anything to say.
 */
export const prettyDocument = (document: CheckedDocument, options: PrettyOptions): string => {
  const findings = openFindings(document).filter(({ severity }) => !options.quiet || severity === 'error');
  if (findings.length === 0 && !options.all) return '';
  const lines = new Lines(document.text);
  const blocks = findings.map((finding) => prettyFinding(finding, document, lines, options));
  return [headLine(document, options), ...blocks].map((block) => `${block}\n\n`).join('');
};

const headLine = ({ path, plan }: CheckedDocument, { palette }: Layout): string =>
  `${palette.bold(visible(path))}: ${palette.dim(plan.recognition.plan ? planLine(plan) : notPlanLine(plan))}`;

const planLine = (plan: Plan): string => {
  const having = (status: string): number => ASPECTS.filter((name) => plan.aspects[name].status === status).length;
  const waived = having('waived');
  return [
    `stage ${plan.stage.value}`,
    `status ${plan.status.value}`,
    `covered ${having('covered')} of ${ASPECTS.length}`,
    ...(waived === 0 ? [] : [`waived ${waived}`]),
  ].join(', ');
};

const notPlanLine = ({ recognition }: Plan): string => {
  if (recognition.maybe) return 'may be a plan';
  return recognition.form === 'template' ? 'a blank form, not a plan' : 'not a plan';
};

const prettyFinding = (finding: Finding, document: CheckedDocument, lines: Lines, options: PrettyOptions): string => {
  const { palette, measure } = options;
  const paint = painter(finding.severity, palette);
  const width = Math.min(options.width, PROSE);
  const gutter = String(finding.range.start.line + 1).length;
  const edge = ' '.repeat(gutter);
  const path = visible(document.path);
  const place = ({ line, character }: { line: number; character: number }): string =>
    `${path}:${line + 1}:${character + 1}`;

  const label = `${finding.severity}[${finding.rule}]`;
  const [first = '', ...rest] = wrap(`${label}: ${visible(finding.message)}`, width, measure);
  const message = [
    paint(label) + palette.bold(first.slice(label.length)),
    ...rest.map((line) => `  ${palette.bold(line)}`),
  ];

  const note = (name: string, text: string, colour: (text: string) => string): string[] => {
    const hang = ' '.repeat(gutter + name.length + 5);
    return wrap(visible(text), Math.max(20, width - hang.length), measure).map((line, index) =>
      index === 0 ? `${edge} ${palette.blue('=')} ${colour(`${name}:`)} ${line}` : hang + line,
    );
  };
  const hidden = finding.related.length - RELATED;
  return [
    ...message,
    `${edge}${palette.blue('-->')} ${place(finding.range.start)}`,
    `${edge} ${palette.blue('|')}`,
    ...frame(document.text, lines, finding.range, gutter, options, paint),
    `${edge} ${palette.blue('|')}`,
    ...note('why', finding.why, palette.bold),
    ...note('help', finding.remedy, palette.green),
    ...finding.related
      .slice(0, RELATED)
      .flatMap((related) => note('see', `${place(related.range.start)}: ${related.message}`, palette.cyan)),
    ...(hidden > 0 ? note('see', counted(hidden, 'more place'), palette.cyan) : []),
  ].join('\n');
};

const painter = (severity: Severity, palette: Palette): ((text: string) => string) => {
  const colour = { error: palette.red, warning: palette.yellow, info: palette.cyan }[severity];
  return (text) => palette.bold(colour(text));
};

/** What the whole run came to. */
export interface Outcome {
  readonly totals: Totals;
  /** Files that could not be read, and mistakes in the configuration. */
  readonly errors: number;
}

/** The last lines: what was checked and found, what may be a plan, what was left alone. */
export const prettySummary = ({ totals, errors }: Outcome, { palette, quiet }: PrettyOptions): string => {
  const { plans, maybes } = totals;
  const failed = errors === 0 ? '' : ` ${palette.red(`The run itself had ${counted(errors, 'error')}.`)}`;
  const paragraphs = [(plans === 0 ? noPlanLine(totals, errors) : foundLine(totals, palette, quiet)) + failed];
  if (!quiet && maybes.length > 0) paragraphs.push(...maybeLines(maybes));
  if (!quiet && plans + maybes.length > 0) paragraphs.push(...othersLine(totals).map(palette.dim));
  if (plans + maybes.length === 0 && totals.forms.length + totals.others.length === 1)
    paragraphs.push(totals.others.length === 1 ? HOW_TO_SAY_SO : HOW_IT_BECOMES_ONE);
  return `${paragraphs.join('\n')}\n`;
};

const HOW_IT_BECOMES_ONE =
  'If it is filled in, say `pilotlint: 1` and not `kind: template` in its front matter (in YAML as top-level keys); `pilotlint why FILE` tells what was read.';

const HOW_TO_SAY_SO =
  'If it is one, say `pilotlint: 1` in its front matter (in YAML as a top-level key); `pilotlint why FILE` tells what was read.';

const noPlanLine = ({ maybes, forms, others }: Totals, errors: number): string => {
  const looked = maybes.length + forms.length + others.length;
  if (looked === 0) return errors === 0 ? 'No Markdown or YAML file here.' : 'Nothing was checked.';
  const [form] = forms;
  const [only = form] = others;
  if (looked > 1 || only === undefined) return `No plan found; ${counted(looked, 'file')} looked at.`;
  return `No plan found: ${visible(only)} ${only === form ? 'is a blank form' : 'is not taken for one'}.`;
};

const foundLine = ({ plans, findings, questions, suppressed }: Totals, palette: Palette, quiet: boolean): string => {
  const { error, warning, info } = findings;
  const errors = error > 0 ? [palette.red(counted(error, 'error'))] : [];
  const milder = [
    ...(warning > 0 ? [palette.yellow(counted(warning, 'warning'))] : []),
    ...(questions > 0 ? [palette.cyan(counted(questions, 'question'))] : []),
    ...(info > questions ? [palette.cyan(counted(info - questions, 'note'))] : []),
  ];
  const hidden = quiet && milder.length > 0;
  const shown = hidden ? [errors[0] ?? palette.green('no errors')] : [...errors, ...milder];
  return [
    `${counted(plans, 'plan')} checked: `,
    shown.length === 0 ? palette.green('nothing to mend') : shown.join(', '),
    hidden ? `; ${milder.join(', ')} hidden by --quiet` : '',
    suppressed === 0 ? '' : ` (${suppressed} suppressed)`,
    '.',
  ].join('');
};

const othersLine = ({ forms, others }: Totals): string[] => {
  const parts = [
    ...(forms.length > 0 ? [`${counted(forms.length, 'blank form')}, not linted`] : []),
    ...(others.length > 0
      ? [`${counted(others.length, 'other file')}: no ${others.length === 1 ? 'plan' : 'plans'}`]
      : []),
  ];
  return parts.length === 0 ? [] : [`${parts.join('; ')}.`];
};

const maybeLines = (maybes: readonly string[]): string[] => {
  const one = maybes.length === 1;
  const more = maybes.length - MAYBES;
  return [
    `${counted(maybes.length, 'file')} may be ${one ? 'a plan' : 'plans'}; say so with \`pilotlint: 1\`, or ask \`pilotlint why FILE\`:`,
    ...maybes.slice(0, MAYBES).map((path) => `  ${visible(path)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
};
