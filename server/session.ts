import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Checked, Checks } from './checks.ts';
import type { ClientFeatures } from './client-features.ts';
import type { Configurations } from './configurations.ts';
import type { Documents } from './documents.ts';
import type { Environment, Files } from './environment.ts';

/** What one client has said of itself. */
export interface Client {
  readonly features: ClientFeatures;
  /** URIs; changes while the session runs. */
  readonly folders: readonly string[];
}

/** Scheme under which clients that ask a server for documents find the pages of rules: `pilotlint-rule:/ID.md`. */
export const RULE_SCHEME = 'pilotlint-rule';

/** Everything the requests of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly checks: Checks;
  readonly files: Files;
  /** What the client said; the defaults of a client that can nothing before `initialize`. */
  readonly client: () => Client;
}

/**
 * The document that a request is about, checked as it stood when the request came; undefined where it is not open, or was closed
 * meanwhile.
 *
 * @throws {ResponseError} where the client has cancelled the request, or edited the document meanwhile: the places of the
 *   answer would be those of another text
 */
export const checkedFor = async (
  { documents, checks }: Session,
  uri: string,
  token: CancellationToken,
): Promise<Checked | undefined> => {
  const version = documents.version(uri);
  const checked = await checks.of(uri, () => token.isCancellationRequested || documents.version(uri) !== version);
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  const now = documents.version(uri);
  if (now !== undefined && now !== version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document was edited meanwhile.');
  }
  return now === undefined ? undefined : checked;
};

/** Where a rule's page is: as the client says, else as the entry knows, else with this server. */
export const rulePageOf =
  ({ environment, client }: Session) =>
  (rule: string): string | undefined => {
    // What the engine itself reports has no page.
    if (!environment.rules.some(({ id }) => id === rule)) return undefined;
    const { options, asksForDocuments } = client().features;
    if (options.rulePages !== undefined) return options.rulePages.replaceAll('{rule}', encodeURIComponent(rule));
    return environment.rulePage(rule) ?? (asksForDocuments ? `${RULE_SCHEME}:/${rule}.md` : undefined);
  };
