import type { PlanReader, ReadOptions } from '../plan/read-plan.ts';
import type { Rule } from '../rules/types.ts';
import { check } from './check.ts';
import { globMatcher, pathBelow } from './glob.ts';
import type { CheckedDocument, Linter, Settings } from './types.ts';

export interface LinterParts {
  readonly reader: PlanReader;
  readonly rules: readonly Rule[];
}

export const createLinter = ({ reader, rules }: LinterParts): Linter => ({
  lint(text, path, settings, base = ''): CheckedDocument {
    const plan = reader.read(text, readOptions(path, settings, base));
    return { path, text, plan, findings: check(plan, text, rules, settings) };
  },
});

/** What the configuration has to say about how a file is read. */
const readOptions = (path: string, settings: Settings, base: string): ReadOptions => {
  const relative = pathBelow(path, base);
  return {
    path,
    ...(relative !== undefined && globMatcher(settings.files)(relative) ? { plan: true } : {}),
    ...(settings.stage === undefined ? {} : { stage: settings.stage }),
    ...(settings.status === undefined ? {} : { status: settings.status }),
  };
};
