import type { Layout } from '../report/layout.ts';
import { asciiWidth, isPlainAscii, type Measure } from '../report/text.ts';
import { palette, wantsColor } from './color.ts';
import type { Io } from './io.ts';

/** Columns where there is no terminal to ask. */
const DEFAULT_WIDTH = 100;

/** Narrower terminals break the lines themselves. */
const NARROWEST = 40;

/** The layout of text for an output. */
export const layoutFor = async (output: Io['stdout'], io: Io, color: boolean | undefined): Promise<Layout> => ({
  palette: await palette(wantsColor(color, output, io.env)),
  width: Math.max(NARROWEST, output.columns ?? DEFAULT_WIDTH),
  measure: asciiWidth,
});

/** A measure that is right for the texts. The table of character widths is loaded only where a text needs it. */
export const measureFor = async (...texts: readonly string[]): Promise<Measure> =>
  texts.every(isPlainAscii) ? asciiWidth : (await import('string-width')).default;
