import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** Within this time crashes count together. */
const PERIOD = 3 * 60_000;
/** Restarts in that time; after the next crash the server stays down. */
const RESTARTS = 5;
/** Milliseconds before the first restart; doubled for each one after it. */
const FIRST_DELAY = 500;

/**
 * Starts a server that has gone away again, each time after a longer pause, so that one which cannot live does not eat the
 * machine; gives up after five.
 */
export class Crashes implements ErrorHandler {
  readonly #onGivenUp: () => void;
  #recent: readonly number[] = [];

  /** @param onGivenUp tells the user, once */
  constructor(onGivenUp: () => void) {
    this.#onGivenUp = onGivenUp;
  }

  error(): { readonly action: ErrorAction } {
    // One message that did not get through costs that message.
    return { action: ErrorAction.Continue };
  }

  async closed(): Promise<CloseHandlerResult> {
    const now = Date.now();
    this.#recent = [...this.#recent.filter((at) => now - at < PERIOD), now];
    const crashes = this.#recent.length;
    if (crashes > RESTARTS) {
      this.#onGivenUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    await new Promise((done) => setTimeout(done, FIRST_DELAY * 2 ** (crashes - 1)));
    return { action: CloseAction.Restart, handled: true };
  }
}
