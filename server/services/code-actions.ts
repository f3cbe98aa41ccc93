import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../../engine/fixes/types.ts';
import type { CheckedDocument, Finding } from '../../engine/types.ts';
import type { Rule } from '../../rules/types.ts';
import type { ClientFeatures } from '../client-features.ts';
import type { DeclarationFix, FixesOf } from '../environment.ts';
import { SOURCE } from './diagnostics.ts';
import { openFindings } from '../../report/totals.ts';
import { sameRange, touches } from './places.ts';
import { type EditParts, workspaceEdit } from './workspace-edit.ts';

/** Exact edits only; never text with places to fill in. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;

/** Says in the document whether it is a plan. No `source` action: editors can be told to make those whenever a file is saved. */
export const DECLARE = `${CodeActionKind.RefactorRewrite}.${SOURCE}`;

/** What `codeAction/resolve` needs to find a fix again. */
export interface ActionData {
  readonly uri: string;
  /** The document's, when the action was offered: its edits are given for this version and no other. */
  readonly version: number;
  readonly fingerprint: string;
  /** Place among the fixes of the finding. */
  readonly fix: number;
}

export interface ActionParts extends EditParts {
  readonly rules: readonly Rule[];
  readonly fixesOf: FixesOf;
  readonly declarationFix: DeclarationFix;
  readonly client: Pick<ClientFeatures, 'actions' | 'edits'>;
}

/** What can be done about the diagnostics of a request, and with all exact fixes where that is asked for. */
export const codeActions = (
  parts: ActionParts,
  range: Range,
  { diagnostics, only }: CodeActionContext,
): CodeAction[] => {
  const wants = (kind: string): boolean =>
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  const actions = wants(CodeActionKind.QuickFix)
    ? diagnostics.flatMap((diagnostic) => quickFixes(parts, diagnostic, range))
    : [];
  // Asked for by name only: it is for saving and for commands, not for the list at a place.
  const all = only !== undefined && wants(FIX_ALL) ? fixAll(parts) : undefined;
  return [...actions, ...(all === undefined ? [] : [all]), ...(wants(DECLARE) ? declarations(parts, only) : [])];
};

/** For what may be a plan, that it is one or is none; for what was taken for one by its text, when asked, that it is none. */
const declarations = (parts: ActionParts, only: CodeActionContext['only']): CodeAction[] => {
  const { plan, maybe, by } = parts.document.plan.recognition;
  const answers = plan ? (by === 'text' && only !== undefined ? [false] : []) : maybe ? [true, false] : [];
  return answers.map((isPlan) => {
    const { title, edits } = parts.declarationFix(parts.document, isPlan);
    return { title, kind: DECLARE, edit: workspaceEdit(parts, edits) };
  });
};

const quickFixes = (parts: ActionParts, diagnostic: Diagnostic, range: Range): CodeAction[] => {
  const finding = findingOf(parts.document, diagnostic);
  if (finding === undefined || !touches(diagnostic.range, range)) return [];
  const { uri, version, document, rules, fixesOf, client } = parts;
  return fixesOf(document, finding, rules).map((fix, index): CodeAction => {
    const data: ActionData = { uri, version, fingerprint: finding.fingerprint, fix: index };
    return {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(client.actions.preferred && index === 0 && fix.kind !== 'suppression' ? { isPreferred: true } : {}),
      ...(client.actions.resolveEdit ? { data } : { edit: workspaceEdit(parts, fix.edits) }),
    };
  });
};

/** The edit of an action that was offered for this very version; undefined where there is none any more. */
export const resolvedEdit = (parts: ActionParts, data: ActionData): WorkspaceEdit | undefined => {
  const finding = parts.document.findings.find(({ fingerprint }) => fingerprint === data.fingerprint);
  if (finding === undefined || data.version !== parts.version) return undefined;
  const fix = parts.fixesOf(parts.document, finding, parts.rules)[data.fix];
  return fix === undefined ? undefined : workspaceEdit(parts, fix.edits);
};

/**
 * The finding that a diagnostic was made of: by its name where the client has kept it, else by rule and place. A client that
 * keeps neither to itself gives a diagnostic of an older text; what is not found then gets no actions.
 */
const findingOf = (document: CheckedDocument, diagnostic: Diagnostic): Finding | undefined => {
  if (diagnostic.source !== SOURCE) return undefined;
  const findings = openFindings(document).filter(({ rule }) => rule === diagnostic.code);
  const name = fingerprintOf(diagnostic.data);
  return (
    findings.find(({ fingerprint }) => fingerprint === name) ??
    findings.find(({ range }) => sameRange(range, diagnostic.range))
  );
};

const fingerprintOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'fingerprint' in data ? data.fingerprint : undefined;

const fixAll = (parts: ActionParts): CodeAction | undefined => {
  const { document, rules, fixesOf } = parts;
  const edits: Edit[] = [];
  for (const finding of openFindings(document)) {
    const fix = fixesOf(document, finding, rules).find(({ safe }) => safe);
    // What would meddle with an edit that is there already waits for the next time.
    if (fix?.edits.every((edit) => edits.every((other) => areApart(edit, other))) === true) edits.push(...fix.edits);
  }
  if (edits.length === 0) return undefined;
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  return { title: 'Fix all that pilotlint can fix exactly', kind: FIX_ALL, edit: workspaceEdit(parts, sorted, false) };
};

const areApart = (a: Edit, b: Edit): boolean => a.span.end < b.span.start || b.span.end < a.span.start;
