import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import type { Range } from 'vscode-languageclient';
import { counted, countsText } from '../words.ts';
import {
  type AspectNode,
  type EvidenceNode,
  type FindingNode,
  type Node,
  type PlanNode,
  placesOf,
  type StageNode,
} from './nodes.ts';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** How a node of the view looks. Every state has words beside its icon: colour alone says nothing to many. */
export const itemOf = (node: Node): TreeItem => {
  switch (node.kind) {
    case 'stage':
      return stageItem(node);
    case 'aspect':
      return aspectItem(node);
    case 'evidence':
      return evidenceItem(node);
    case 'findings':
      return made(counted(node.findings.length, 'more finding') ?? '', Collapsed, {
        icon: 'info',
        description: 'not marked in the text',
        tooltip: 'Only the worst findings of a document are marked; pilotlint.findings.maximum says how many.',
      });
    case 'finding':
      return findingItem(node);
    case 'plans':
      return made('Plans in this workspace', Collapsed, { icon: 'files', description: String(node.plans.length) });
    case 'plan':
      return planItem(node);
  }
};

const stageItem = ({ title, covered, aspects }: StageNode): TreeItem =>
  aspects.length === 0
    ? made(title, None, { description: 'nothing is asked of a plan here' })
    : made(title, Expanded, { description: `${covered} of ${aspects.length} covered` });

/** Icon, colour and words of each status of an aspect. */
const LOOKS: Readonly<Record<string, readonly [icon: string, color: string | undefined, words: string]>> = {
  covered: ['pass', 'testing.iconPassed', 'covered'],
  thin: ['circle-large-outline', 'list.warningForeground', 'thin'],
  missing: ['circle-slash', 'list.errorForeground', 'missing'],
  negated: ['circle-slash', 'list.errorForeground', 'said to be absent'],
  placeholder: ['edit', 'list.warningForeground', 'still to be filled in'],
  waived: ['debug-step-over', undefined, 'waived, with a reason'],
};

const aspectItem = ({ uri, reading, reported }: AspectNode): TreeItem => {
  const { name, status, sure, lacks, why, evidence, home } = reading;
  const [icon, color, words] = LOOKS[status] ?? ['question', undefined, status];
  const perhaps = sure || status === 'covered' ? '' : 'perhaps ';
  const lacking = lacks.length === 0 ? '' : `: lacks ${lacks.join(', ')}`;
  const isThere = status !== 'missing';
  return made(capitalised(name), placesOf(reading).length === 0 ? None : Collapsed, {
    icon,
    color,
    description: `${perhaps}${words}${lacking}`,
    tooltip: lacks.length === 0 ? why : `${why}\n\nStill asked for: ${lacks.join(', ')}.`,
    context: reported && !isThere ? 'aspect-insertable' : 'aspect',
    open: { uri, range: (isThere ? evidence[0]?.range : undefined) ?? home },
  });
};

const evidenceItem = ({ uri, range, why }: EvidenceNode): TreeItem =>
  made(textAt(uri, range) ?? why, None, {
    icon: 'quote',
    description: `line ${range.start.line + 1}`,
    tooltip: why,
    open: { uri, range },
  });

const findingItem = ({ uri, range, message, severity }: FindingNode): TreeItem =>
  made(message, None, {
    icon: ['error', 'warning', 'info'][severity] ?? 'info',
    description: `line ${range.start.line + 1}`,
    tooltip: message,
    open: { uri, range },
  });

const planItem = ({ file: { uri, plan, covered, total, findings } }: PlanNode): TreeItem =>
  made(workspace.asRelativePath(Uri.parse(uri)), None, {
    icon: plan ? 'file' : 'question',
    description: plan ? `${covered} of ${total} covered · ${countsText(findings)}` : 'may be a plan',
    open: { uri },
  });

interface Looks {
  readonly icon?: string;
  readonly color?: string | undefined;
  readonly description?: string;
  readonly tooltip?: string;
  readonly context?: string;
  readonly open?: { readonly uri: string; readonly range?: Range };
}

const made = (label: string, state: TreeItemCollapsibleState, looks: Looks): TreeItem => {
  const { icon, color, description, tooltip, context, open } = looks;
  const item = new TreeItem(label, state);
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  if (description !== undefined) item.description = description;
  if (tooltip !== undefined) item.tooltip = tooltip;
  if (context !== undefined) item.contextValue = context;
  if (open !== undefined) item.command = { title: 'Show', command: 'pilotlint.reveal', arguments: [open] };
  return item;
};

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What stands there, on one line; undefined where the document is not open any more. */
const textAt = (uri: string, { start, end }: Range): string | undefined => {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document === undefined || start.line >= document.lineCount) return undefined;
  const line = document.lineAt(start.line).text;
  const text = line.slice(start.character, end.line === start.line ? end.character : undefined).trim();
  return text === '' ? undefined : text;
};
