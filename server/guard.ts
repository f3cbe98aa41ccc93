import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where a session is in its life. */
export interface Phase {
  /** `initialize` was answered. */
  initialized: boolean;
  /** `shutdown` was answered: nothing but `exit` may follow. */
  shutDown: boolean;
}

export interface Guard {
  /**
   * A handler of a request that costs no more than itself when it fails: the client gets an error, the log the stack. Requests
   * before `initialize` and after `shutdown` are refused, as the protocol says.
   */
  readonly request: <P, R>(
    name: string,
    handle: (params: P, token: CancellationToken) => Promise<R> | R,
  ) => (params: P, token: CancellationToken) => Promise<R>;
  /** The same for a notification, to which nobody waits for an answer. */
  readonly notification: <P>(name: string, handle: (params: P) => Promise<void> | void) => (params: P) => Promise<void>;
  /** Work that nobody waits for. */
  readonly aside: (name: string, work: Promise<void>) => void;
}

export const createGuard = (connection: Connection, phase: Phase): Guard => {
  const log = (name: string, error: unknown): string => {
    const message = error instanceof Error ? error.message : String(error);
    connection.console.error(`${name} failed: ${error instanceof Error ? (error.stack ?? message) : message}`);
    return message;
  };
  return {
    request: (name, handle) => async (params, token) => {
      if (!phase.initialized) {
        throw new ResponseError(ErrorCodes.ServerNotInitialized, `${name} came before initialize.`);
      }
      if (phase.shutDown) throw new ResponseError(ErrorCodes.InvalidRequest, `${name} came after shutdown.`);
      try {
        return await handle(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        throw new ResponseError(ErrorCodes.InternalError, `pilotlint failed: ${log(name, error)}`);
      }
    },
    notification: (name, handle) => async (params) => {
      if (!phase.initialized || phase.shutDown) return;
      try {
        await handle(params);
      } catch (error) {
        log(name, error);
      }
    },
    aside: (name, work) => {
      work.catch((error: unknown) => log(name, error));
    },
  };
};
