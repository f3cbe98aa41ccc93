import { createLinter } from '../engine/linter.ts';
import { OWN_RULES } from '../engine/own-rules.ts';
import { PACKS } from '../languages/index.ts';
import { createReader } from '../plan/read-plan.ts';
import { RULES } from '../rules/index.ts';
import type { Tools } from './tools.ts';

/** The one place where languages, rules and engine are put together for the command. */
export const tools: Tools = {
  linter: () => createLinter({ reader: createReader(PACKS), rules: RULES }),
  rules: RULES,
  ownRules: OWN_RULES,
  loadConfiguration: async (path, source) => {
    // Brings a YAML parser and a schema library along, which most runs do not need.
    const { loadConfiguration } = await import('../engine/config/load.ts');
    return loadConfiguration(path, source, RULES);
  },
};
