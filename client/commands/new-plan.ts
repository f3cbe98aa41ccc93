import { SnippetString, window, workspace } from 'vscode';
import { type FillIn, NEW_PLAN, type NewPlanParams } from '../../server/protocol.ts';
import type { Parts } from './parts.ts';

const KINDS = [
  { label: 'pilot', description: 'a trial with real users' },
  { label: 'charter', description: 'what is to be done, by whom, until when' },
  { label: 'rollout', description: 'from the pilot into everyday use' },
  { label: 'design-doc', description: 'how it is built, and how it is run' },
];
const STAGES = ['idea', 'pilot', 'production', 'scale'].map((label) => ({ label }));
const FORMATS = [{ label: 'Markdown' }, { label: 'YAML' }];

/**
 * Opens a new plan with tab stops wherever something is to be written.
 *
 * @param given what need not be asked for
 */
export const newPlan =
  ({ link }: Parts) =>
  async (given?: unknown): Promise<void> => {
    const params = isParams(given) ? given : await ask();
    if (params === undefined) return;
    const client = await link.client();
    const plan = await client.sendRequest<FillIn | null>(NEW_PLAN, params);
    if (plan === null) return;
    const document = await workspace.openTextDocument({ language: params.format, content: '' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(plan.snippet));
  };

/** Undefined where it was called off. */
const ask = async (): Promise<NewPlanParams | undefined> => {
  const title = await window.showInputBox({ title: 'New AI project plan', prompt: 'Title', value: 'TODO' });
  if (title === undefined) return undefined;
  const kind = await window.showQuickPick(KINDS, { title: 'Kind of plan' });
  const stage = kind && (await window.showQuickPick(STAGES, { title: 'Stage' }));
  const format = stage && (await window.showQuickPick(FORMATS, { title: 'Format' }));
  if (!kind || !stage || !format) return undefined;
  return { title, kind: kind.label, stage: stage.label, format: format.label === 'YAML' ? 'yaml' : 'markdown' };
};

const isParams = (given: unknown): given is NewPlanParams =>
  typeof given === 'object' && given !== null && 'kind' in given && 'format' in given;
