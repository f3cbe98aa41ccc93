import { whyPage } from '../../report/why.ts';
import { type ConfigurationChoice, openConfigurations } from '../configurations.ts';
import { disk } from '../disk.ts';
import type { ExitCode } from '../io.ts';
import { layoutFor, measureFor } from '../layout.ts';
import { absolute, shownPath } from '../paths.ts';
import { readTextFile } from '../read-file.ts';
import { reportMistakes } from '../report-mistakes.ts';
import type { Session } from '../session.ts';

export interface WhyOptions extends ConfigurationChoice {
  readonly color?: boolean;
}

/** `pilotlint why`: how a file was decided on, and what was read in it. */
export const why = async (given: string, options: WhyOptions, { io, loadTools }: Session): Promise<ExitCode> => {
  const file = absolute(io.cwd, given);
  const path = shownPath(io.cwd, file);
  const content = await readTextFile(file);
  if (!('text' in content)) return reportMistakes([{ path, ...content }], io);
  const configurations = await openConfigurations(options, loadTools, { cwd: io.cwd, source: disk });
  const { settings, base, path: configured } = await configurations.of(file);
  const document = { ...(await loadTools()).linter().lint(content.text, file, settings, base), path };
  const layout = { ...(await layoutFor(io.stdout, io, options.color)), measure: await measureFor(path, content.text) };
  await io.stdout.write(
    whyPage(document, { path: configured, stage: settings.stage, status: settings.status }, layout),
  );
  return reportMistakes(configurations.errors(), io);
};
