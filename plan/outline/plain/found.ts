import type { BlockContent } from 'mdast';
import type { Line } from './lines.ts';

/** A block and the index of the first line behind it. */
export interface Found<Block extends BlockContent = BlockContent> {
  readonly block: Block;
  readonly next: number;
}

/** Reads the lines within an item or quote; undefined: they are not plain. */
export type ReadInner = (lines: readonly Line[]) => BlockContent[] | undefined;
