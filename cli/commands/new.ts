import { closeSync, openSync, writeFileSync } from 'node:fs';
import { didYouMean } from '../../engine/nearest.ts';
import { CHECKLISTS } from '../../rules/checklists.ts';
import { newPlan, PLAN_KINDS, type PlanKind } from '../../rules/plan-templates.ts';
import type { Template } from '../../rules/types.ts';
import { describeError } from '../describe-error.ts';
import type { ExitCode, Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { absolute } from '../paths.ts';
import type { Session } from '../session.ts';

export interface NewOptions {
  readonly checklist?: string;
  readonly yaml?: boolean;
  readonly stage?: string;
  readonly title?: string;
  readonly output?: string;
}

/** `pilotlint new`: a plan or a checklist with TODO wherever something is to be written, on standard output or in a new file. */
export const create = async (kind: string | undefined, options: NewOptions, { io }: Session): Promise<ExitCode> => {
  const template = options.checklist === undefined ? planOf(kind, options) : checklistOf(options.checklist, kind);
  const isYaml = options.yaml ?? /\.ya?ml$/i.test(options.output ?? '');
  const text = isYaml ? template.yaml : template.markdown;
  if (options.output === undefined) await io.stdout.write(text);
  else writeNew(options.output, text, io);
  return 0;
};

const planOf = (kind: string | undefined, { stage = 'pilot', title = 'TODO' }: NewOptions): Template => {
  const names = `${PLAN_KINDS.slice(0, -1).join(', ')} or ${PLAN_KINDS.at(-1) ?? ''}`;
  if (kind === undefined) throw new Misuse(`say what kind of plan: ${names}; or --checklist NAME`);
  if (!isKind(kind))
    throw new Misuse(`there is no kind of plan "${kind}"; it is ${names}.${didYouMean(kind, PLAN_KINDS)}`);
  return newPlan({ kind, stage, title });
};

const isKind = (kind: string): kind is PlanKind => PLAN_KINDS.some((known) => known === kind);

const checklistOf = (id: string, kind: string | undefined): Template => {
  if (kind !== undefined) throw new Misuse('a checklist belongs to no kind of plan; leave one of the two out');
  const ids = CHECKLISTS.map((checklist) => checklist.id);
  const found = CHECKLISTS.find((checklist) => checklist.id === id);
  if (!found) throw new Misuse(`there is no checklist "${id}"; there are ${ids.join(', ')}.${didYouMean(id, ids)}`);
  return found.template;
};

/** A file that is there already is never written over. */
const writeNew = (name: string, text: string, { cwd }: Io): void => {
  try {
    const file = openSync(absolute(cwd, name), 'wx');
    writeFileSync(file, text);
    closeSync(file);
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Misuse(isThere ? `${name} is there already` : `${name} cannot be written: ${describeError(error)}`);
  }
};
