import { commands, Disposable, EventEmitter, type TreeDataProvider, type TreeItem, Uri, window } from 'vscode';
import type { LintWorkspaceResult } from '../../server/protocol.ts';
import type { ActiveReadiness } from '../active-readiness.ts';
import { ruleOf, type ShownFindings } from '../shown-findings.ts';
import { countsText } from '../words.ts';
import { itemOf } from './items.ts';
import { childrenOf, type FindingNode, type Node, rootsOf } from './nodes.ts';

export const VIEW = 'pilotlint.readiness';
const NOTHING = { all: [], beyond: [] } as const;
/** Context key by which the view is there: no plan, no view. */
const HAS_SOMETHING = 'pilotlint.hasReadiness';

/** How far the active plan is, stage by stage; below it, the plans that a run over the workspace has found. */
export class ReadinessView implements TreeDataProvider<Node>, Disposable {
  readonly #active: ActiveReadiness;
  readonly #findings: ShownFindings;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: Disposable;
  #workspace: LintWorkspaceResult | undefined;

  constructor(active: ActiveReadiness, findings: ShownFindings) {
    this.#active = active;
    this.#findings = findings;
    const view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    const update = (): void => {
      const { plan } = active;
      const name = plan === undefined ? undefined : (Uri.parse(plan.uri).path.split('/').pop() ?? '');
      view.description = name ?? '';
      view.message =
        plan === undefined ? '' : `${plan.covered} of ${plan.total} covered · ${countsText(plan.findings)}`;
      void commands.executeCommand('setContext', HAS_SOMETHING, plan !== undefined || this.#workspace !== undefined);
      this.#changed.fire();
    };
    this.#subscriptions = Disposable.from(view, this.#changed, active.onDidChange(update));
  }

  /** Shows what a run over the workspace has found. */
  showWorkspace(result: LintWorkspaceResult): void {
    this.#workspace = result;
    void commands.executeCommand('setContext', HAS_SOMETHING, true);
    this.#changed.fire();
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  getChildren(node?: Node): Node[] {
    if (node !== undefined) return [...childrenOf(node)];
    const { plan } = this.#active;
    const { all, beyond } = plan === undefined ? NOTHING : this.#findings.of(Uri.parse(plan.uri));
    const notShown = beyond.map(
      ({ range, message, severity }): FindingNode => ({
        kind: 'finding',
        uri: plan?.uri ?? '',
        range,
        message,
        severity,
      }),
    );
    return [...rootsOf({ plan, reported: new Set(all.map(ruleOf)), notShown, workspace: this.#workspace })];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
