import { type ConfigurationScope, workspace } from 'vscode';

/** Names of the settings, as `package.json` declares them; defaults stand there and nowhere else. */
export const SECTION = 'pilotlint';
const MAXIMUM = 'findings.maximum';
const DELAY = 'findings.delayWhileTyping';
const ASK = 'askAboutPossiblePlans';

/** Findings shown of a document; 0 is no limit. */
export const maximumFindings = (scope?: ConfigurationScope): number =>
  workspace.getConfiguration(SECTION, scope).get<number>(MAXIMUM, 10);

/** Milliseconds after an edit for which new findings of that paragraph are held back. */
export const typingDelay = (scope?: ConfigurationScope): number =>
  workspace.getConfiguration(SECTION, scope).get<number>(DELAY, 2000);

export const asksAboutMaybes = (): boolean => workspace.getConfiguration(SECTION).get<boolean>(ASK, true);

export const stopAsking = async (): Promise<void> => {
  await workspace.getConfiguration(SECTION).update(ASK, false, true);
};

/** What of a change of the settings alters which findings are shown. */
export const FINDINGS_SECTION = `${SECTION}.findings`;
