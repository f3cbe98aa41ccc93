import type { ConfigurationReports } from './configuration-reports.ts';
import type { Publisher } from './publisher.ts';
import type { WorkspaceFindings } from './workspace-findings.ts';

/** The parts of a session that send something without being asked. */
export interface Actors {
  readonly publisher: Publisher;
  readonly reports: ConfigurationReports;
  readonly findings: WorkspaceFindings;
}
