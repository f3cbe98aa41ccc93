import type { ExamplePair, Rule } from '../rules/types.ts';

/**
 * A rule's page as Markdown, made from its metadata alone: what `docs/rules/<id>.md` holds and what `pilotlint explain`
 * shows in other words. Ends with a line break.
 */
export const rulePage = (rule: Rule): string => {
  const { docs } = rule;
  return `${[
    `# ${rule.id}`,
    rule.summary,
    factsLine(rule),
    '## What it does',
    docs.what,
    ...(docs.satisfiedBy.length === 0 ? [] : ['It is satisfied by:', bullets(docs.satisfiedBy)]),
    '## Why it matters',
    docs.why,
    '## Example',
    ...examples(docs.examples.markdown, docs.examples.yaml, 'bad'),
    '## Use instead',
    docs.remedy,
    ...examples(docs.examples.markdown, docs.examples.yaml, 'good'),
    ...(rule.template === undefined
      ? []
      : ['## Template', fenced(rule.template.markdown, 'markdown'), fenced(rule.template.yaml, 'yaml')]),
    ...(docs.knownLimits.length === 0 ? [] : ['## Known limits', bullets(docs.knownLimits)]),
    ...(docs.sources.length === 0 ? [] : ['## Sources', bullets(docs.sources)]),
  ].join('\n\n')}\n`;
};

/** Severity, family and from which stage on, in one line. */
const factsLine = (rule: Rule): string =>
  [
    `Severity: **${rule.severity}**`,
    `family: ${rule.family}`,
    ...(rule.aspect === undefined ? [] : [`aspect: \`${rule.aspect}\``]),
    gateText(rule),
    stageText(rule),
  ].join(' · ');

/** From which stage of a plan on a rule speaks. */
const gateText = ({ gate }: Rule): string => (gate === 'always' ? 'at every stage' : `from stage \`${gate}\` on`);

/** Which stage of the framework a rule belongs to. */
const stageText = ({ stage }: Rule): string =>
  stage === 'all' ? 'all stages of the framework' : `stage ${stage} of the framework`;

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const examples = (markdown: ExamplePair, yaml: ExamplePair, which: keyof ExamplePair): string[] => [
  fenced(markdown[which], 'markdown'),
  fenced(yaml[which], 'yaml'),
];

/** A code block whose fence is longer than any run of backticks within. */
const fenced = (text: string, language: string): string => {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text.replace(/\n+$/, '')}\n${fence}`;
};
