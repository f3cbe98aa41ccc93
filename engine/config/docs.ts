import { configurationJsonSchema, type RuleEntry } from './schema.ts';

interface Entry {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** The keys of a configuration file and the rules that can be set in it, as two Markdown tables. Ends with a line end. */
export const configurationDocs = (rules: readonly RuleEntry[]): string => {
  const keys = entries(configurationJsonSchema(rules));
  const ruleKeys = entries(keys.find(([key]) => key === 'rules')?.[1] ?? {});
  const values = ruleKeys[0]?.[1].enum ?? [];
  return [
    ...table(
      ['Key', 'Value', 'Meaning'],
      keys.map(([key, entry]) => [`\`${key}\``, valueOf(entry, values), entry.description ?? '']),
    ),
    '',
    ...table(
      ['Rule', 'Meaning'],
      ruleKeys.map(([id, entry]) => [`\`${id}\``, entry.description ?? '']),
    ),
    '',
  ].join('\n');
};

const entries = (schema: object): readonly (readonly [string, Entry])[] =>
  'properties' in schema ? Object.entries(schema.properties as Record<string, Entry>) : [];

const valueOf = (entry: Entry, severities: readonly string[]): string => {
  if (entry.enum !== undefined) return choice(entry.enum);
  return entry.type === 'array' ? 'list of globs' : `a rule’s id with ${choice(severities)}`;
};

const choice = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...rows].map(
    (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
