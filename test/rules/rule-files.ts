import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files that are not rules, in folders of rules. */
const HELPERS: readonly string[] = ['consistency/measurement.ts'];

/** The rule files below `rules/`, as `family/id.ts`, sorted. Tests run in the top folder of the repository. */
export const ruleFiles = (): readonly string[] =>
  readdirSync('rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join('rules', name)).map((file) => `${name}/${file}`))
    .filter((file) => !HELPERS.includes(file))
    .sort();
