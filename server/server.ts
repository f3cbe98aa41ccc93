import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Actors } from './actors.ts';
import { type Checked, Checks } from './checks.ts';
import { Configurations } from './configurations.ts';
import { ConfigurationReports } from './configuration-reports.ts';
import { Documents } from './documents.ts';
import type { Environment } from './environment.ts';
import { filesOf } from './files.ts';
import { createGuard, type Guard, type Phase } from './guard.ts';
import { onDocuments } from './on-documents.ts';
import { onRequests } from './on-requests.ts';
import { MAYBE, type MaybeParams } from './protocol.ts';
import { Publisher } from './publisher.ts';
import { clientOf, initializeResult } from './requests/initialize.ts';
import type { Client, Session } from './session.ts';
import { registerWatchers } from './watch.ts';
import { WorkspaceFindings } from './workspace-findings.ts';

/** Serves one client until it says `exit`. All state is in here: two servers in one process know nothing of each other. */
export const startServer = (connection: Connection, environment: Environment): void => {
  const phase: Phase = { initialized: false, shutDown: false };
  const guard = createGuard(connection, phase);
  let client: Client = clientOf({ processId: null, rootUri: null, capabilities: {} });
  let onChecked: (checked: Checked) => void = () => undefined;

  const session = openSession(connection, environment, {
    client: () => client,
    onChecked: (checked) => onChecked(checked),
  });
  const actors: Actors = {
    publisher: new Publisher(session, guard.aside),
    reports: new ConfigurationReports(session),
    findings: new WorkspaceFindings(session),
  };
  onChecked = listener(session, actors, guard);

  connection.onInitialize((params) => {
    if (phase.initialized) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize came twice.');
    client = clientOf(params);
    phase.initialized = true;
    return initializeResult(params, client.features, environment.version);
  });
  connection.onInitialized(
    guard.notification('initialized', async () => {
      if (client.features.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          const folders = [...client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          client = { ...client, folders };
          guard.aside('didChangeWorkspaceFolders', actors.publisher.allChanged());
        });
      }
      await registerWatchers(session);
    }),
  );
  connection.onShutdown(() => {
    phase.shutDown = true;
    actors.publisher.stop();
  });
  onDocuments(session, actors, guard);
  onRequests(session, actors, guard);
  connection.listen();
};

interface Wiring {
  readonly client: () => Client;
  readonly onChecked: (checked: Checked) => void;
}

const openSession = (connection: Connection, environment: Environment, { client, onChecked }: Wiring): Session => {
  const documents = new Documents();
  const files = filesOf(connection, environment, client);
  const configurations = new Configurations({
    readText: (uri) => files.readText(uri),
    read: environment.readConfiguration,
    folders: () => client().folders,
  });
  const checks = new Checks({ documents, configurations, linter: environment.linter, onChecked });
  return { connection, environment, documents, configurations, checks, files, client };
};

/** What follows from a check beside its findings. */
const listener = ({ connection, client }: Session, { reports }: Actors, guard: Guard) => {
  const told = new Set<string>();
  return ({ uri, document, inForce, ignored }: Checked): void => {
    guard.aside('configuration', reports.report(inForce));
    const { plan, maybe, because } = document.plan.recognition;
    if (plan || !maybe || ignored || told.has(uri) || client().features.options.maybe !== true) return;
    told.add(uri);
    const params: MaybeParams = { uri, because };
    guard.aside(MAYBE, connection.sendNotification(MAYBE, params));
  };
};
