import { type CancellationToken, ProgressLocation, type Progress, window } from 'vscode';
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient';
import { LINT_WORKSPACE, type LintWorkspaceParams, type LintWorkspaceResult } from '../../server/protocol.ts';
import { planFiles } from '../plan-files.ts';
import { countsText, totalOf } from '../words.ts';
import type { Parts } from './parts.ts';
import { showReadiness } from './reveal.ts';

/** Lints every Markdown and YAML file of the workspace; findings of closed files come into the list of problems. */
export const lintWorkspace = (parts: Parts) => async (): Promise<LintWorkspaceResult | undefined> => {
  const options = { location: ProgressLocation.Notification, title: 'Linting AI plans', cancellable: true };
  const result = await window.withProgress(options, (progress, token) => run(parts, progress, token));
  if (result === undefined) return undefined;
  for (const { uri, message } of result.errors) parts.output.warn(`${uri}: ${message}`);
  parts.view.showWorkspace(result);
  void report(result);
  return result;
};

type Step = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** Undefined where it was cancelled. */
const run = async (
  { link }: Parts,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<LintWorkspaceResult | undefined> => {
  const client = await link.client();
  const files = await planFiles(token);
  const workDoneToken = `lint-workspace-${Date.now()}`;
  const uris = files.map((uri) => client.code2ProtocolConverter.asUri(uri));
  const params: LintWorkspaceParams = { uris, workDoneToken };
  const { WorkDoneProgress } = await import('vscode-languageclient');
  let done = 0;
  const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (step: Step) => {
    if (step.kind !== 'report') return;
    const increment = (step.percentage ?? done) - done;
    done += increment;
    progress.report({ increment, ...(step.message === undefined ? {} : { message: step.message }) });
  });
  try {
    return await client.sendRequest<LintWorkspaceResult>(LINT_WORKSPACE, params, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    listener.dispose();
  }
};

const report = async ({ files, errors }: LintWorkspaceResult): Promise<void> => {
  const plans = files.filter(({ plan }) => plan);
  const withFindings = plans.filter(({ findings }) => totalOf(findings) > 0).length;
  const sum = { error: 0, warning: 0, info: 0 };
  for (const { findings } of plans) {
    sum.error += findings.error;
    sum.warning += findings.warning;
    sum.info += findings.info;
  }
  const unread = errors.length === 0 ? '' : ` ${errors.length} could not be read; see the output.`;
  const show = 'Show Plans';
  const said = `${plans.length} plans, ${withFindings} of them with findings: ${countsText(sum)}.${unread}`;
  if ((await window.showInformationMessage(said, show)) === show) await showReadiness();
};
