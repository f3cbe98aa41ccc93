import type { FlatText } from '../text/flat-text.ts';
import { lines, withoutBullet } from './lines-of.ts';
import { labelOf, titleRange } from './labels.ts';
import { BOLD_LEVEL, type Context, PLAIN_LEVEL, type PartBuilder } from './part.ts';
import { addTable, pipedRows } from './tables.ts';

export interface DocumentTraits {
  /** The document has hardly any headings: short lines that look like titles are its headings. */
  readonly plainTitles: boolean;
}

/** A paragraph of the document's top level: a heading in disguise, rows of a table, a block of labels, or prose. */
export function addParagraph(
  part: PartBuilder,
  flat: FlatText,
  start: number,
  context: Context,
  traits: DocumentTraits,
): void {
  if (flat.length === 0) return;
  const top = context.kind === 'sentence' && context.leads.length === 0;
  const all = lines(flat);
  const first = all[0];
  if (first && top && /^#{1,6}[^#\s\d!]/.test(first.text)) {
    const hashes = /^#+/.exec(first.text)?.[0].length ?? 1;
    addSection(part, first.slice(hashes, first.length), 'heading', hashes, start);
    const rest = flat.slice(flat.text.indexOf('\n') < 0 ? flat.length : flat.text.indexOf('\n'), flat.length);
    return addParagraph(part, rest, rest.spanOf(0, 0).start, context, traits);
  }
  if (first && top && all.length === 1 && addDisguised(part, first, start, traits)) return;
  const piped = pipedRows(flat);
  if (piped) return addTable(part, [], piped, context);
  if (!speaksByLine(all)) return part.labelled(flat, context);
  for (const line of all) part.labelled(withoutBullet(line), context);
}

/** A line of its own that serves as a heading: all in bold, ending in a colon, numbered, or a title in a text without headings. */
function addDisguised(part: PartBuilder, line: FlatText, start: number, traits: DocumentTraits): boolean {
  const bare = line.text.replace(/[\s:：.]+$/u, '');
  if (line.length > 110 || bare.length === 0) return false;
  if (line.isBold(line.text.search(/\S/), bare.length) && !/[.!?。]$/u.test(line.text) && !valued(line)) {
    addSection(part, line, 'bold', BOLD_LEVEL, start);
    return true;
  }
  const words = bare.split(/\s+/u).length;
  if (/[:：]$/u.test(line.text) && words <= 7 && !/[.;!?]\s/u.test(bare)) {
    addSection(part, line, 'plain', PLAIN_LEVEL, start);
    return true;
  }
  if (/[.!?。！？;,]$/u.test(line.text) || words > 12) return false;
  const numbered =
    /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}|\d{1,2}[.)、]\s+\p{Lu}|[一二三四五六七八九十]{1,3}[、.．]|第[\d一二三四五六七八九十]{1,3}[章節节部]|[◆■●▶★]\s*\S|(?:Phase|Stage|Step|Sprint|Milestone|Etapa|Fase|Phase|Etappe)\s+[\dIVX]+\b)/u.test(
      line.text,
    );
  const titled = traits.plainTitles && words <= 8 && !valued(line) && isTitle(line.text);
  if (!numbered && !titled) return false;
  addSection(part, line, 'plain', PLAIN_LEVEL, start);
  return true;
}

const valued = (line: FlatText): boolean => {
  const { label, value } = labelOf(line);
  return label !== undefined && value.length > 0;
};

/** "Success Metrics", "Problem statement", "背景": a capital first, no number that would make it a fact. */
const isTitle = (text: string): boolean =>
  /^\P{L}{0,4}\p{Lu}/u.test(text) ? !/[\d%$€]/.test(text) : /^\p{Lo}{2,12}$/u.test(text);

export function addSection(
  part: PartBuilder,
  text: FlatText,
  form: 'heading' | 'bold' | 'plain',
  level: number,
  start: number,
): void {
  const [from, to] = titleRange(text.text);
  part.section(text.slice(from, to), form, level, start);
}

/**
 * Whether each line of a paragraph stands for itself: labels, bullets of other tools ("•"), text pasted from slides. Prose
 * that is only wrapped does not.
 */
function speaksByLine(all: readonly FlatText[]): boolean {
  if (all.length < 2) return false;
  const labels = all.filter((l) => labelOf(l).label !== undefined).length;
  const bold = all.filter((l) => (l.bold[0]?.[0] ?? 1) === 0).length;
  if (labels >= all.length / 2 && (bold > 0 || labels === all.length)) return true;
  if (all.filter((l) => withoutBullet(l) !== l).length >= all.length / 2) return true;
  if (all.length < 3) return false;
  const short = all.filter((l) => l.length < 140 && !/^[\p{Ll}(]/u.test(l.text)).length;
  const ended = all.filter((l) => /[.!?。！？,;]$/u.test(l.text)).length;
  return short >= all.length * 0.85 && ended < all.length * 0.6;
}
