import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { visible } from '../../report/text.ts';
import { type ConfigurationChoice, openConfigurations, type InForce } from '../configurations.ts';
import { describeError } from '../describe-error.ts';
import { disk } from '../disk.ts';
import type { ExitCode } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { absolute } from '../paths.ts';
import { reportMistakes } from '../report-mistakes.ts';
import type { Session } from '../session.ts';

export interface PrintConfigOptions extends ConfigurationChoice {
  readonly format: 'yaml' | 'json';
}

/** `pilotlint print-config`: the configuration that holds for a file or folder, and where it comes from. */
export const printConfig = async (
  given: string,
  options: PrintConfigOptions,
  { io, loadTools }: Session,
): Promise<ExitCode> => {
  const configurations = await openConfigurations(options, loadTools, { cwd: io.cwd, source: disk });
  const inForce = await configurations.ofFolder(folderOf(absolute(io.cwd, given), given));
  await io.stdout.write(options.format === 'json' ? asJson(inForce) : await asYaml(inForce));
  return reportMistakes(configurations.errors(), io);
};

const folderOf = (file: string, given: string): string => {
  try {
    return statSync(file).isDirectory() ? file : dirname(file);
  } catch (error) {
    throw new Misuse(`${given}: ${describeError(error)}`);
  }
};

const asJson = ({ path, settings }: InForce): string => {
  const { rules, files, ignore, stage, status } = settings;
  return `${JSON.stringify({ path: path ?? null, rules, files, ignore, stage, status }, null, 2)}\n`;
};

const asYaml = async ({ path, settings }: InForce): Promise<string> => {
  const { stringify } = await import('yaml');
  const { rules, files, ignore, stage, status } = settings;
  const origin = path === undefined ? 'no configuration file: the defaults' : `from ${visible(path)}`;
  const said = { ...(stage === undefined ? {} : { stage }), ...(status === undefined ? {} : { status }) };
  return `# ${origin}\n${stringify({ rules, files, ignore, ...said })}`;
};
