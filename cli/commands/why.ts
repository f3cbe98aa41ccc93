import { whyPage } from '../../report/why.ts';
import { type ConfigurationChoice, openConfigurations } from '../configurations.ts';
import { disk } from '../disk.ts';
import type { Decoded } from '../decode.ts';
import type { FoundFile } from '../files.ts';
import type { ExitCode, Io } from '../io.ts';
import { layoutFor, measureFor } from '../layout.ts';
import { absolute, shownPath } from '../paths.ts';
import { readTextFile } from '../read-file.ts';
import { reportMistakes } from '../report-mistakes.ts';
import type { Session } from '../session.ts';
import { standardInput } from '../standard-input.ts';

export interface WhyOptions extends ConfigurationChoice {
  readonly color?: boolean;
}

/** `pilotlint why`: how a file, or with `-` standard input, was decided on, and what was read in it. */
export const why = async (given: string, options: WhyOptions, { io, loadTools }: Session): Promise<ExitCode> => {
  const { found, content } = given === '-' ? await standardInput(undefined, io) : await fileAt(given, io);
  const { file, path } = found;
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

const fileAt = async (
  given: string,
  { cwd }: Io,
): Promise<{ readonly found: FoundFile; readonly content: Decoded }> => {
  const file = absolute(cwd, given);
  return { found: { file, path: shownPath(cwd, file) }, content: await readTextFile(file) };
};
