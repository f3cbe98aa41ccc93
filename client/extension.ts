import { type ExtensionContext, window } from 'vscode';
import { ActiveReadiness } from './active-readiness.ts';
import { clientOptions, handleRequests } from './client-options.ts';
import { registerCommands } from './commands/index.ts';
import type { Launch } from './launch.ts';
import { Link } from './link.ts';
import { MaybeQuestion } from './maybe.ts';
import { askAgain, ShownFindings } from './shown-findings.ts';
import { createStatusItem } from './status-item.ts';
import { Typing } from './typing.ts';
import { ReadinessView } from './view/readiness-view.ts';
import { WhyPages } from './why-pages.ts';

/** What the tests in the extension host look at; no promise to other extensions. */
export interface Api {
  readonly link: Link;
  readonly active: ActiveReadiness;
  readonly view: ReadinessView;
  readonly findings: ShownFindings;
  /** Milliseconds that `activate` took. */
  readonly activation: number;
}

/** The extension, whatever its server runs in. Returns before the server has started: nobody's editor waits for it. */
export const activateWith = (context: ExtensionContext, launch: Launch): Api => {
  const start = performance.now();
  const output = window.createOutputChannel('pilotlint', { log: true });
  const question = new MaybeQuestion(context.workspaceState);
  const typing = new Typing();
  const findings = new ShownFindings(typing, () => void link.client().then(askAgain));
  const link: Link = new Link({
    launch,
    options: () => clientOptions(findings, output),
    prepare: (client) => handleRequests(client, question),
  });
  const active = new ActiveReadiness(link);
  const view = new ReadinessView(active, findings);
  const pages = new WhyPages(link);
  context.subscriptions.push(
    output,
    question,
    typing,
    findings,
    findings.onDidChange((uri) => active.read(uri)),
    link,
    active,
    view,
    pages,
    createStatusItem(active),
    registerCommands({ link, active, findings, view, pages, output }),
  );
  link.client().then(
    () => active.update(),
    (error: unknown) => output.error(`The server did not start: ${String(error)}`),
  );
  return { link, active, view, findings, activation: performance.now() - start };
};
