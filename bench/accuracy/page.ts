import type { LabelledDocument, Source } from './corpus.ts';
import { ownerOf } from './owners.ts';
import type { Row, Scores } from './scores.ts';
import type { View } from './views.ts';
import { viewsBy } from './views.ts';

export interface ScoredView {
  readonly view: View;
  readonly scores: Scores;
}

/** Everything the page shows, already scored. */
export interface PageInput {
  readonly documents: readonly LabelledDocument[];
  readonly sources: readonly Source[] | undefined;
  /** Scored aspect by aspect. */
  readonly aspects: ScoredView;
  /** One line each in the tables of totals, recognition and templates. */
  readonly totals: readonly ScoredView[];
  readonly languages: readonly ScoredView[];
  readonly kinds: readonly ScoredView[];
}

const number = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

const grid = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, column) => (column === 0 ? '---|' : '---:|')).join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const aspectRow = (row: Row): (string | number)[] => [
  row.aspect,
  row.tp + row.fn,
  row.fp + row.tn,
  number(row.recall),
  number(row.precision),
  number(row.f1),
  number(row.alarm),
  number(row.whereHit),
  row.middle,
  number(row.agreement),
];

const TOTALS = ['plans', 'recall', 'precision', 'alarm', 'macro F1', 'where', 'warned precision', 'warned recall'];

const totalsRow = ({ view, scores: { summary, activation } }: ScoredView): (string | number)[] => [
  view.title,
  activation.plans,
  number(summary.recall),
  number(summary.precision),
  number(summary.alarm),
  number(summary.macroF1),
  number(summary.where),
  number(summary.warnedPrecision),
  number(summary.warnedRecall),
  number(summary.askedRecall),
  number(summary.sureShare),
];

const totalsTable = (first: string, views: readonly ScoredView[]): string =>
  grid([first, ...TOTALS, 'warned or asked', 'sure'], views.map(totalsRow));

const recognitionTable = (views: readonly ScoredView[]): string =>
  grid(
    ['documents', 'plans', 'linted', 'or offered', 'others', 'linted by mistake', 'or offered', 'not read'],
    views.map(({ view, scores: { activation, summary } }) => [
      view.title,
      activation.plans,
      `${activation.found} (${number(summary.plansFound)})`,
      `${activation.offered} (${number(summary.plansOffered)})`,
      activation.others,
      `${activation.falsely} (${number(summary.falselyLinted)})`,
      `${activation.falselyOffered} (${number(summary.falselyOffered)})`,
      summary.unseen,
    ]),
  );

const templatesTable = (views: readonly ScoredView[]): string =>
  grid(
    ['documents', 'aspects read in templates', 'read as covered', 'share'],
    views.map(({ view, scores: { templates, summary } }) => [
      view.title,
      templates.aspects,
      templates.covered,
      number(summary.templatesCovered),
    ]),
  );

function corpusText({ documents, sources }: PageInput): string {
  const inSet = (set: LabelledDocument['set']): number => documents.filter((document) => document.set === set).length;
  const origin =
    sources === undefined
      ? ''
      : ` of ${new Set(sources.map(({ repo }) => ownerOf(repo))).size} owners of public repositories`;
  const spoken = viewsBy(documents, ({ language }) => language).map((view) => `${view.id} ${view.documents.length}`);
  return `${documents.length} documents${origin}: ${inSet('plans')} filled-in plans, ${inSet('templates')} blank forms and
${inSet('negatives')} other documents chosen because they are easily taken for plans. Languages: ${spoken.join(', ')}.
Two reviewers read each plan independently and noted for each aspect whether it is there, and in which lines.
The documents belong to their authors; they are not shipped with pilotlint, and no text of them is in it.`;
}

/**
 * The page docs/accuracy.md: Markdown, without a date, the same for the same predictions and labels.
 * The formulas are those of score.ts.
 */
export function accuracyPage(input: PageInput): string {
  return `# Accuracy

<!-- Written by \`npm run accuracy -- CORPUS\`. Do not edit: run it again. -->

What pilotlint reads in real plans, held against what two reviewers read in them. To repeat it, with a labelled corpus in
the folder \`CORPUS\` (\`labels.jsonl\`, \`sources.jsonl\`, \`plans/\`, \`templates/\`, \`negatives/\`):

    npm run build
    npm run accuracy -- CORPUS

## The documents

${corpusText(input)}

## How to read the tables

An aspect of a plan counts where both reviewers gave the same clear answer: a reviewer would ask the author for it (*needs*),
or would not (*has*). What is thin to either of them, or disputed, is *middle* and counts neither way.

| column | says |
|---|---|
| recall | of those that need it, the share pilotlint calls missing, negated or a placeholder |
| precision | of those pilotlint calls so, the share that need it |
| alarm | of those that have it, the share pilotlint calls missing by mistake |
| F1 | 2 tp / (2 tp + fp + fn); *macro F1* is the mean over aspects |
| where | of those that have it and were found: how often pilotlint points at the reviewers' lines, give or take two |
| agreement | of all plans, middle ones too: pilotlint gives the answer of either reviewer (there, thin, not there) |
| warned | only what pilotlint is sure of; the rest is shown as a question at most |
| warned or asked | of those that need it, the share not passed over in silence |
| sure | share of the clear answers that pilotlint is sure of |

The three signals (solution_first, added_friction, sensitive_data) turn it round: to find is to say *present*.
*Owners kept apart* are a fixed share of the repository owners (FNV-1a of the name divisible by four), for documents that nobody
reads and no weight is fitted on. Their figures say what to expect of other documents as far as that was kept to.

## ${input.aspects.view.title}, aspect by aspect

${grid(
  ['aspect', 'needs', 'has', 'recall', 'precision', 'F1', 'alarm', 'where', 'middle', 'agreement'],
  input.aspects.scores.rows.map(aspectRow),
)}

## Totals

${totalsTable('documents', input.totals)}

## Recognition

Of the plans, how many are taken for plans (linted) or at least listed as perhaps one (offered); of the others, how many by mistake.

${recognitionTable(input.totals)}

## Templates

A blank form holds nothing yet: what is read as covered in one is a mistake.

${templatesTable(input.totals)}

## By language

${totalsTable('language', input.languages)}

## By kind of plan

${totalsTable('kind', input.kinds)}
`;
}
