import { type Palette, PLAIN } from '../report/palette.ts';
import type { Io, Output } from './io.ts';

/**
 * Whether an output is written in colour: the option decides, then NO_COLOR (https://no-color.org), then FORCE_COLOR,
 * then whether it is a terminal.
 *
 * @param option what `--color` or `--no-color` says; undefined where neither was given
 */
export const wantsColor = (option: boolean | undefined, output: Output, env: Io['env']): boolean => {
  if (option !== undefined) return option;
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return output.isTTY && TERM !== 'dumb';
};

/** The library of colours is loaded only where there are some: it opens the standard output as it loads. */
export const palette = async (color: boolean): Promise<Palette> =>
  color ? (await import('picocolors')).default.createColors(true) : PLAIN;
