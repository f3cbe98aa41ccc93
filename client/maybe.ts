import { commands, type Disposable, type Memento, Uri, window } from 'vscode';
import type { MaybeParams } from '../server/protocol.ts';
import { asksAboutMaybes, stopAsking } from './settings.ts';

/** Documents that were asked about, in the workspace's memory. */
const KEY = 'pilotlint.asked';
/** Documents remembered; who comes back to an older one is asked again. */
const REMEMBERED = 500;

/** Asks once a document, and only while somebody looks at it, whether what looks like a plan is to be linted. */
export class MaybeQuestion implements Disposable {
  readonly #memory: Memento;
  readonly #waiting = new Set<string>();
  readonly #subscription: Disposable;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#subscription = window.onDidChangeActiveTextEditor(() => void this.#askAboutActive());
  }

  /** The server has found a document that may be a plan. */
  async heard({ uri }: MaybeParams): Promise<void> {
    this.#waiting.add(Uri.parse(uri).toString());
    await this.#askAboutActive();
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #askAboutActive(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri;
    if (uri === undefined || !asksAboutMaybes() || !this.#waiting.delete(uri.toString())) return;
    const asked = this.#memory.get<readonly string[]>(KEY, []);
    if (asked.includes(uri.toString())) return;
    await this.#memory.update(KEY, [uri.toString(), ...asked].slice(0, REMEMBERED));
    const yes = 'Lint It';
    const no = 'No';
    const why = 'Why?';
    const never = 'Never Ask';
    const chosen = await window.showInformationMessage('Looks like an AI plan. Lint it?', yes, no, why, never);
    if (chosen === yes) await commands.executeCommand('pilotlint.declarePlan', uri);
    if (chosen === why) await commands.executeCommand('pilotlint.why', uri);
    if (chosen === never) await stopAsking();
  }
}
