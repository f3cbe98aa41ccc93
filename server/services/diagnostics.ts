import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { CheckedDocument, ConfigurationProblem, Finding } from '../../engine/types.ts';
import { openFindings } from '../../report/totals.ts';
import type { Severity } from '../../rules/types.ts';
import type { ClientFeatures } from '../client-features.ts';
import type { DiagnosticData } from '../protocol.ts';

export const SOURCE = 'pilotlint';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export interface DiagnosticOptions {
  readonly uri: string;
  readonly version: number;
  readonly features: ClientFeatures['diagnostics'];
  /** Where a rule's page is. */
  readonly rulePage: (rule: string) => string | undefined;
}

/** A document's findings as the client can show them, in their order. */
export const diagnosticsOf = (document: CheckedDocument, options: DiagnosticOptions): Diagnostic[] =>
  openFindings(document).map((finding) => diagnosticOf(finding, options));

const diagnosticOf = (finding: Finding, { uri, version, features, rulePage }: DiagnosticOptions): Diagnostic => {
  const { rule, severity, message, range, related, fingerprint } = finding;
  const href = features.href ? rulePage(rule) : undefined;
  const data: DiagnosticData = { fingerprint, version };
  return {
    range,
    severity: SEVERITIES[severity],
    code: rule,
    source: SOURCE,
    message,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(features.unnecessary && rule === 'suppression-unused' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(features.related && related.length > 0
      ? { relatedInformation: related.map((at) => ({ location: { uri, range: at.range }, message: at.message })) }
      : {}),
    ...(features.data ? { data } : {}),
  };
};

/** Mistakes of a configuration file. They name a place, not a range: the word that begins there is marked. */
export const configurationDiagnostics = (problems: readonly ConfigurationProblem[], text: string): Diagnostic[] => {
  const lines = text.split(/\r\n|\r|\n/u);
  return problems.map(({ message, line, column }) => {
    const [word = ''] = /^[^\s:,[\]{}]*/u.exec((lines[line - 1] ?? '').slice(column - 1)) ?? [];
    const start = { line: line - 1, character: column - 1 };
    return {
      range: { start, end: { line: start.line, character: start.character + Math.max(1, word.length) } },
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      message,
    };
  });
};
