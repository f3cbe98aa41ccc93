import { didYouMean } from '../engine/nearest.ts';
import { Misuse } from './misuse.ts';
import { absolute } from './paths.ts';

export const FORMATS = ['pretty', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** Formats that will come; asked for, they are not mistaken for a slip of the pen. */
const LATER = ['sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown', 'html'];

export interface FormatChoice {
  readonly format: Format;
  /** Undefined for standard output. */
  readonly file: string | undefined;
}

/**
 * Reads the values of `--format`: `json` or `json=FILE`. Where nothing is said of standard output, it gets the pretty report: a
 * report in a file does not leave whoever watches without a word.
 */
export const readFormats = (values: readonly string[], cwd: string): readonly FormatChoice[] => {
  const choices = values.map(readFormat);
  const onOutput = choices.filter(({ file }) => file === undefined);
  if (onOutput.length > 1) {
    throw new Misuse('two formats cannot both go to standard output; give one of them a file: --format json=FILE');
  }
  const files = choices.flatMap(({ file }) => (file === undefined ? [] : absolute(cwd, file)));
  if (new Set(files).size < files.length) throw new Misuse('two formats cannot go to the same file');
  return onOutput.length === 0 ? [{ format: 'pretty', file: undefined }, ...choices] : choices;
};

const readFormat = (value: string): FormatChoice => {
  const equals = value.indexOf('=');
  const name = equals < 0 ? value : value.slice(0, equals);
  const file = equals < 0 ? undefined : value.slice(equals + 1);
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) {
    if (LATER.includes(name))
      throw new Misuse(`the format "${name}" is not in this version; there are ${FORMATS.join(' and ')}`);
    throw new Misuse(`there is no format "${name}"; there are ${FORMATS.join(' and ')}.${didYouMean(name, FORMATS)}`);
  }
  if (file === '') throw new Misuse(`--format ${format}= needs a file name after the equals sign`);
  return { format, file };
};
