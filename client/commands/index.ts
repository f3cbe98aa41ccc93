import { commands, Disposable } from 'vscode';
import { declarePlan } from './declare.ts';
import { insert } from './insert.ts';
import { insertChecklist } from './insert-checklist.ts';
import { insertMissing } from './insert-missing.ts';
import { lintDocument } from './lint-document.ts';
import { lintWorkspace } from './lint-workspace.ts';
import { newPlan } from './new-plan.ts';
import { openConfiguration } from './open-configuration.ts';
import { openRule } from './open-rule.ts';
import type { Parts } from './parts.ts';
import { reveal, showReadiness } from './reveal.ts';
import { why } from './why.ts';

/** What the extension can be told to do; titles stand in `package.json`. */
export const registerCommands = (parts: Parts): Disposable => {
  const all = {
    'pilotlint.lintDocument': lintDocument(parts),
    'pilotlint.lintWorkspace': lintWorkspace(parts),
    'pilotlint.restart': () => parts.link.restart(),
    'pilotlint.why': why(parts),
    'pilotlint.openRule': openRule(parts),
    'pilotlint.openConfiguration': openConfiguration,
    'pilotlint.showReadiness': showReadiness,
    'pilotlint.showOutput': () => parts.output.show(),
    'pilotlint.declarePlan': declarePlan(parts, true),
    'pilotlint.declareNoPlan': declarePlan(parts, false),
    'pilotlint.insert': insert(parts),
    'pilotlint.insertChecklist': insertChecklist(parts),
    'pilotlint.insertMissing': insertMissing(parts),
    'pilotlint.newPlan': newPlan(parts),
    'pilotlint.reveal': reveal,
  };
  return Disposable.from(...Object.entries(all).map(([id, run]) => commands.registerCommand(id, run)));
};
