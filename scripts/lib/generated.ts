import { spawnSync } from 'node:child_process';
import { configurationDocs } from '../../engine/config/docs.ts';
import { configurationJsonSchema } from '../../engine/config/schema.ts';
import { OWN_RULES } from '../../engine/own-rules.ts';
import { rulePage } from '../../report/rule-page.ts';
import { RULES } from '../../rules/index.ts';

/** A file that is made, or, with `mark`, the part of a file that stands between its marks. */
export interface Generated {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly mark?: string;
  readonly text: string;
}

/** Folders in which every file is made: what is in them beside the above is left over. */
export const GENERATED_FOLDERS = ['docs/rules', 'schema'];

/**
 * Everything that is made from the code.
 *
 * @param command path of the built command, for the sample run
 */
export function generated(command: string): readonly Generated[] {
  return [
    ...RULES.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule) })),
    { path: 'docs/rules/README.md', text: rulesIndex() },
    { path: 'schema/pilotlint.schema.json', text: `${JSON.stringify(configurationJsonSchema(RULES), null, 2)}\n` },
    { path: 'docs/configuration.md', mark: 'configuration', text: configurationDocs(RULES) },
    { path: 'README.md', mark: 'rules', text: rulesTable('docs/rules/') },
    { path: 'README.md', mark: 'run', text: sampleRun(command) },
  ];
}

function rulesIndex(): string {
  return [
    '# Rules',
    'Each page says what the rule looks for, why plans fail without it, an example that it finds and one that it does not,' +
      ' and what it does not see. `pilotlint explain RULE` shows the same in the terminal.',
    rulesTable(''),
    '## What pilotlint itself reports',
    'About the document’s form and about suppressions, not about the plan. They can be configured like rules.',
    table(
      ['Id', 'Severity', 'Finding', 'What to do'],
      OWN_RULES.map(({ id, severity, summary, remedy }) => [`\`${id}\``, severity, summary, remedy]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** @param folder where the pages lie, as seen from the document */
function rulesTable(folder: string): string {
  return table(
    ['Rule', 'Severity', 'From stage', 'Finding'],
    RULES.map(({ id, severity, gate, summary }) => [
      `[${id}](${folder}${id}.md)`,
      severity,
      gate === 'always' ? 'any' : gate,
      summary,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** What the command really says, at the width of a README: its first error and its first question, the rest counted. */
function sampleRun(command: string): string {
  const args = ['check', 'examples/weak-pilot.md'];
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (error !== undefined || status !== 1 || stderr !== '') {
    throw new Error(`pilotlint ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr}`);
  }
  const parts = stdout.trimEnd().split('\n\n');
  const findings = parts.filter((part) => /^(error|warning|info)\[/.test(part));
  const shown = ['error', 'info'].flatMap((severity) => findings.find((part) => part.startsWith(severity)) ?? []);
  const left = findings.length - shown.length;
  const lines = [parts[0], ...shown, ...(left > 0 ? [`[… ${left} more …]`] : []), parts.at(-1)];
  return `\`\`\`console\n$ pilotlint ${args.join(' ')}\n${lines.join('\n\n')}\n\`\`\``;
}
