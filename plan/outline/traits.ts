import { plainTitles } from './plain-titles.ts';
import type { SourceRow } from './source-rows.ts';

/** What a document as a whole says about how its parts are to be read. */
export interface DocumentTraits {
  /**
   * `marked`: headings are written as headings or in bold. A document with hardly any of those is plain text: its titles are
   * numbered lines (`numbered`), else short lines that look like titles (`plain`).
   */
  readonly titles: 'marked' | 'numbered' | 'plain';
  /** Whether the text at hand is one of the lines that the document as a whole shows to be its titles. */
  readonly titleLine?: boolean;
}

/** The traits of a document, and its lines that are titles though nothing marks them. */
export interface Built {
  readonly traits: DocumentTraits;
  readonly titleRows: readonly SourceRow[];
}

/** More headings than this, and short lines are not taken for headings. */
const FEW_HEADINGS = 2;
const HEADING = /^(?:#{1,6}[ \t]*\S|<h[1-6][\s>]|\*\*[^*\r\n]{2,80}\*\*[:：]?[ \t]*$)/gm;
const UNDERLINED = /^\S[^\r\n]*(?:\r\n?|\n)(?:={3,}|-{3,})[ \t]*$/gm;

export function builtOf(body: string): Built {
  let headings = 0;
  for (const pattern of [HEADING, UNDERLINED]) {
    for (const _ of body.matchAll(pattern))
      if (++headings > FEW_HEADINGS) return { traits: { titles: 'marked' }, titleRows: [] };
  }
  const { counted, rows } = plainTitles(body);
  return { traits: { titles: counted ? 'numbered' : 'plain' }, titleRows: rows };
}
