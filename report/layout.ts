import type { Palette } from './palette.ts';
import type { Measure } from './text.ts';

/** How text is laid out for the place it goes to. */
export interface Layout {
  readonly palette: Palette;
  /** Columns of the terminal or page. */
  readonly width: number;
  readonly measure: Measure;
}
