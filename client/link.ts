import { type Disposable, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Launch, Launched } from './launch.ts';

export interface LinkParts {
  readonly launch: Launch;
  readonly options: () => LanguageClientOptions;
  /** Called with each new client before it starts: its handlers go with it. */
  readonly prepare: (client: BaseLanguageClient) => void;
}

/** The way to the server: started once, and again when asked to. */
export class Link implements Disposable {
  readonly #parts: LinkParts;
  #launched: Promise<Launched> | undefined;

  constructor(parts: LinkParts) {
    this.#parts = parts;
  }

  /** The client of a server that runs. Rejects where it could not be started. */
  async client(): Promise<BaseLanguageClient> {
    this.#launched ??= this.#start();
    return (await this.#launched).client;
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.client();
  }

  dispose(): void {
    void this.#stop();
  }

  async #start(): Promise<Launched> {
    const { launch, options, prepare } = this.#parts;
    // What brings the client's library along is loaded when the server is started, not while an editor waits for activate().
    const { Crashes } = await import('./crashes.ts');
    const errorHandler = new Crashes(() => void this.#offerRestart());
    const launched = await launch({ ...options(), errorHandler });
    prepare(launched.client);
    await launched.client.start();
    return launched;
  }

  async #stop(): Promise<void> {
    const launched = this.#launched;
    this.#launched = undefined;
    try {
      const { client, end } = (await launched) ?? {};
      await client?.dispose();
      end?.();
    } catch {
      // It could not be started, or does not answer: there is nothing to say good-bye to.
    }
  }

  async #offerRestart(): Promise<void> {
    const again = 'Restart';
    const chosen = await window.showErrorMessage(
      'The pilotlint server has stopped six times within three minutes and stays down. Its output says more.',
      again,
    );
    if (chosen === again) await this.restart();
  }
}
