import { commands, window } from 'vscode';
import { askAgain } from '../shown-findings.ts';
import { countsText } from '../words.ts';
import { type Parts, targetOf } from './parts.ts';

/** Reads the active document again and says what came of it, also where the answer is that there is nothing to say. */
export const lintDocument =
  ({ link, active }: Parts) =>
  async (): Promise<void> => {
    const document = await targetOf(undefined);
    if (document === undefined) return;
    askAgain(await link.client());
    await active.update();
    const readiness = active.current;
    if (readiness === undefined) return;
    const { plan, ignored, covered, total, findings } = readiness;
    if (ignored) {
      void window.showInformationMessage('The configuration keeps this file from being linted.');
    } else if (plan) {
      const show = 'Show Readiness';
      const said = `Covered ${covered} of ${total} aspects; ${countsText(findings)}.`;
      if ((await window.showInformationMessage(said, show)) === show) {
        await commands.executeCommand('pilotlint.showReadiness');
      }
    } else {
      await offerToDeclare();
    }
  };

const offerToDeclare = async (): Promise<void> => {
  const yes = 'It Is a Plan';
  const why = 'Why Not?';
  const chosen = await window.showInformationMessage('This is not taken for a plan, so it is not linted.', yes, why);
  if (chosen === yes) await commands.executeCommand('pilotlint.declarePlan');
  if (chosen === why) await commands.executeCommand('pilotlint.why');
};
