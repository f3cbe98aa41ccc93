import type { Range } from 'vscode-languageclient';
import type { AspectReadiness, LintWorkspaceResult, Readiness, WorkspaceFile } from '../../server/protocol.ts';

/** What stands in the readiness view. Pure data: how a node looks is `items.ts`. */
export type Node = StageNode | AspectNode | EvidenceNode | FindingsNode | FindingNode | PlansNode | PlanNode;

export interface StageNode {
  readonly kind: 'stage';
  readonly title: string;
  readonly covered: number;
  readonly aspects: readonly AspectNode[];
}

export interface AspectNode {
  readonly kind: 'aspect';
  readonly uri: string;
  readonly reading: AspectReadiness;
  /** A finding reports it, so that there may be a template for it. */
  readonly reported: boolean;
}

export interface EvidenceNode {
  readonly kind: 'evidence';
  readonly uri: string;
  readonly range: Range;
  readonly why: string;
}

/** Findings that the editor does not show, so that it stays readable. */
export interface FindingsNode {
  readonly kind: 'findings';
  readonly findings: readonly FindingNode[];
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
  readonly severity: number;
}

export interface PlansNode {
  readonly kind: 'plans';
  readonly plans: readonly PlanNode[];
}

export interface PlanNode {
  readonly kind: 'plan';
  readonly file: WorkspaceFile;
}

export interface View {
  readonly plan: Readiness | undefined;
  /** Rules that report something in it. */
  readonly reported: ReadonlySet<string>;
  readonly notShown: readonly FindingNode[];
  /** Of the last run over the workspace. */
  readonly workspace: LintWorkspaceResult | undefined;
}

/** The framework's stages, from the first on. */
const STAGES = [
  'Problem archaeology',
  'Minimum viable intelligence',
  'Workflow integration',
  'Compound learning',
  'Autonomous operations',
] as const;

export const rootsOf = ({ plan, reported, notShown, workspace }: View): readonly Node[] => [
  ...(notShown.length === 0 ? [] : [{ kind: 'findings', findings: notShown } as const]),
  ...(plan === undefined ? [] : stagesOf(plan, reported)),
  ...(workspace === undefined ? [] : [{ kind: 'plans', plans: workspace.files.map(planNode) } as const]),
];

export const childrenOf = (node: Node): readonly Node[] => {
  switch (node.kind) {
    case 'stage':
      return node.aspects;
    case 'aspect':
      return placesOf(node.reading).map(({ range, why }) => ({ kind: 'evidence', uri: node.uri, range, why }));
    case 'findings':
      return node.findings;
    case 'plans':
      return node.plans;
    default:
      return [];
  }
};

const stagesOf = ({ uri, aspects }: Readiness, reported: ReadonlySet<string>): readonly StageNode[] => {
  const stage = (title: string, number: number | undefined): StageNode => {
    const nodes = aspects
      .filter((reading) => reading.stage === number)
      .map((reading): AspectNode => ({ kind: 'aspect', uri, reading, reported: reported.has(reading.rule ?? '') }));
    const covered = nodes.filter(({ reading }) => reading.status === 'covered').length;
    return { kind: 'stage', title, covered, aspects: nodes };
  };
  const stages = STAGES.map((name, index) => stage(`${index + 1}. ${name}`, index + 1));
  const others = stage('At every stage', undefined);
  return others.aspects.length === 0 ? stages : [...stages, others];
};

const planNode = (file: WorkspaceFile): PlanNode => ({ kind: 'plan', file });

/** What a reading rests on, else what came nearest. */
export const placesOf = ({ evidence, nearest }: AspectReadiness): AspectReadiness['evidence'] =>
  evidence.length > 0 ? evidence : nearest;
