import { declarationFix } from '../engine/fixes/declare.ts';
import { fixesOf } from '../engine/fixes/index.ts';
import { createLinter } from '../engine/linter.ts';
import { OWN_RULES } from '../engine/own-rules.ts';
import { PACKS } from '../languages/index.ts';
import { createReader } from '../plan/read-plan.ts';
import { DEMANDS } from '../rules/demands.ts';
import { RULES } from '../rules/index.ts';
import { CHECKLISTS } from '../rules/checklists.ts';
import { newPlan, PLAN_KINDS } from '../rules/plan-templates.ts';
import type { Environment } from './environment.ts';

/** Statements: a few large plans. */
const REMEMBERED = 10_000;

/** The one place where languages, rules and engine are put together for the server; the entries add how they reach files. */
export const environment = (own: Pick<Environment, 'files' | 'rulePage' | 'version'>): Environment => ({
  ...own,
  linter: () => createLinter({ reader: createReader(PACKS, REMEMBERED), rules: RULES }),
  rules: RULES,
  ownRules: OWN_RULES,
  aspectName: (aspect) => DEMANDS[aspect].noun,
  readConfiguration: async (text, path) => {
    // Brings a YAML parser and a schema library along, which a session without a configuration does not need.
    const { readConfiguration } = await import('../engine/config/load.ts');
    return readConfiguration(text, path, RULES);
  },
  fixesOf,
  checklists: CHECKLISTS,
  newPlan: ({ kind, ...plan }) => {
    const known = PLAN_KINDS.find((name) => name === kind);
    return known === undefined ? undefined : newPlan({ kind: known, ...plan });
  },
  declarationFix,
});
