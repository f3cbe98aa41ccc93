import { didYouMean } from '../../engine/nearest.ts';
import { ownRuleText, ruleList, ruleText } from '../../report/rule-text.ts';
import type { ExitCode } from '../io.ts';
import { layoutFor } from '../layout.ts';
import { Misuse } from '../misuse.ts';
import type { Session } from '../session.ts';

export interface ExplainOptions {
  readonly color?: boolean;
}

/** `pilotlint explain`: a rule's page, or the list of all rules. */
export const explain = async (
  id: string | undefined,
  options: ExplainOptions,
  { io, loadTools }: Session,
): Promise<ExitCode> => {
  const { rules, ownRules } = await loadTools();
  const layout = await layoutFor(io.stdout, io, options.color);
  if (id === undefined) {
    await io.stdout.write(ruleList([...rules, ...ownRules], layout));
    return 0;
  }
  const rule = rules.find((candidate) => candidate.id === id);
  const own = ownRules.find((candidate) => candidate.id === id);
  if (rule !== undefined) await io.stdout.write(ruleText(rule, layout));
  else if (own !== undefined) await io.stdout.write(ownRuleText(own, layout));
  else {
    const names = [...rules, ...ownRules].map((known) => known.id);
    throw new Misuse(`there is no rule "${id}".${didYouMean(id, names)} \`pilotlint explain\` lists them all.`);
  }
  return 0;
};
