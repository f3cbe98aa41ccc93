import type { core } from 'zod';
import { didYouMean } from '../nearest.ts';
import { OWN_RULES } from '../own-rules.ts';
import { configurationSchema, type RuleEntry } from './schema.ts';

/** Something a configuration says that the schema refuses. */
export interface Mistake {
  /** Keys and list places from the top. */
  readonly path: readonly PropertyKey[];
  /** Whether the key itself is wrong, or what stands under it. */
  readonly at: 'key' | 'value';
  readonly message: string;
}

/** One mistake for each key or value that the schema refused, in words of the person who wrote the file. */
export const mistakesOf = (
  issues: readonly core.$ZodIssue[],
  data: unknown,
  rules: readonly RuleEntry[],
): readonly Mistake[] =>
  issues.flatMap((issue): readonly Mistake[] => {
    const { path } = issue;
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: [...path, key], at: 'key', message: unknownKey(path, key, rules) }));
      case 'invalid_value':
        return [{ path, at: 'value', message: unknownValue(path, valueAt(data, path), issue.values.map(String)) }];
      case 'invalid_type':
        return [{ path, at: 'value', message: wrongType(path, valueAt(data, path), issue.expected) }];
      default:
        return [{ path, at: 'value', message: issue.message }];
    }
  });

const unknownKey = (path: readonly PropertyKey[], key: string, rules: readonly RuleEntry[]): string => {
  const ids = [...rules, ...OWN_RULES].map((rule) => rule.id);
  if (path[0] === 'rules') return `There is no rule “${key}”.${didYouMean(key, ids)}`;
  if (ids.includes(key)) return `The rule “${key}” belongs under “rules”.`;
  const keys = Object.keys(configurationSchema(rules).shape);
  const hint = didYouMean(key, keys);
  return `There is no setting “${key}”.${hint === '' ? ` It can be ${choice(keys)}.` : hint}`;
};

const unknownValue = (path: readonly PropertyKey[], value: unknown, values: readonly string[]): string => {
  const hint = typeof value === 'string' ? didYouMean(value, values) : '';
  return `${name(path)} cannot be ${shown(value)}; it is ${choice(values)}.${hint}`;
};

const wrongType = (path: readonly PropertyKey[], value: unknown, expected: string): string => {
  const wanted = WORDS[expected] ?? expected;
  return path.length === 0
    ? `A configuration is ${WORDS['object'] ?? ''}, not ${shown(value)}.`
    : `${name(path)} must be ${wanted}, not ${shown(value)}.`;
};

const WORDS: Readonly<Record<string, string>> = {
  object: 'a map of keys and values',
  array: 'a list',
  string: 'a text',
};

/** “rules.no-owner” as its last key; a list's entry by its list. */
const name = (path: readonly PropertyKey[]): string => {
  const last = path[path.length - 1];
  return typeof last === 'number' ? `An entry of ${name(path.slice(0, -1))}` : `“${String(last)}”`;
};

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return `“${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60)}”`;
};

const choice = (values: readonly string[]): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values[values.length - 1] ?? ''}`;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
