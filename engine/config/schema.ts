import * as z from 'zod';
import { STAGES, STATUSES } from '../../plan/types.ts';
import type { Rule } from '../../rules/types.ts';
import { OWN_RULES } from '../own-rules.ts';

/** What the schema needs of a rule. */
export type RuleEntry = Pick<Rule, 'id' | 'severity' | 'summary'>;

export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;

/**
 * The one source for what a configuration file may hold: validation, JSON schema and documentation are made from it. Messages for
 * what it refuses are worded in `messages.ts`.
 */
export const configurationSchema = (rules: readonly RuleEntry[]) =>
  z
    .strictObject({
      rules: z
        .strictObject(Object.fromEntries([...rules, ...OWN_RULES].map((rule) => [rule.id, severityOf(rule)])))
        .optional()
        .describe('Severity with which a rule reports, or `off`. Rules that are not named keep their own severity.'),
      files: globs()
        .optional()
        .describe(
          'Globs of files that are plans whatever their text says, relative to the folder of this file. One that spells another ending than those of Markdown and YAML (`*.txt`) brings such files in; they are read as Markdown.',
        ),
      ignore: globs()
        .optional()
        .describe(
          'Globs of files and folders that are not looked at unless they are named, relative to the folder of this file. They hold for folders with a configuration of their own, too.',
        ),
      stage: z
        .enum(STAGES)
        .optional()
        .describe('Stage of plans that do not declare one; rules of later stages are silent. Without it: `pilot`.'),
      status: z
        .enum(STATUSES)
        .optional()
        .describe('Status of plans that do not declare one; `draft` caps errors to warnings. Without it: `review`.'),
    })
    .describe('Configuration of pilotlint.');

/** YAML 1.1 and habit make a boolean of `off`; it is taken as the word. */
const severityOf = (rule: RuleEntry) =>
  z
    .preprocess((value) => (value === false ? 'off' : value), z.enum(SEVERITIES))
    .optional()
    .describe(`${rule.summary} Default: ${rule.severity}.`);

/** A glob is refused where it would silently match nothing. */
const globs = () =>
  z.array(
    z
      .string()
      .min(1, 'A glob must not be empty.')
      .refine((glob) => !glob.includes('\\'), 'A glob separates folders with “/”, not with “\\”.')
      .refine((glob) => !glob.startsWith('!'), 'A glob cannot be negated with “!”.')
      .refine((glob) => glob === glob.trim(), 'A glob must not begin or end with a blank.')
      .refine(
        (glob) => !glob.includes('['),
        'A glob has no sets in “[]”; `?` stands for one character, {a,b} for one of several.',
      )
      .refine((glob) => isBalanced(glob), 'A “{” of a glob is not closed, or a “}” not opened.')
      .refine((glob) => !/^(?:\.\/)*\.\.(?:\/|$)/u.test(glob), 'A glob cannot reach outside the folder of this file.'),
  );

const isBalanced = (glob: string): boolean => {
  let depth = 0;
  for (const c of glob) {
    if (c === '{') depth++;
    else if (c === '}' && --depth < 0) return false;
  }
  return depth === 0;
};

/** JSON schema (draft 2020-12) of the configuration file, for editors. */
export const configurationJsonSchema = (rules: readonly RuleEntry[]): Readonly<Record<string, unknown>> => {
  const { $schema, ...schema } = z.toJSONSchema(configurationSchema(rules), { io: 'input' });
  return { $schema, title: 'pilotlint', ...schema };
};
