import type { FlatText } from '../text/flat-text.ts';
import { addUnits, type Opening, opening } from './add-units.ts';
import { countOf } from './counting.ts';
import { withoutDirectives } from './directives.ts';
import { isBareLabel, labelOf } from './labels.ts';
import { type Context, PartBuilder } from './part.ts';
import { pastedTables } from './pasted-tables.ts';
import { addTable } from './tables.ts';
import { hashesOf, numberingDepth, titleForm, titleRange } from './titles.ts';
import type { DocumentTraits } from './traits.ts';
import { type Unit, units } from './units.ts';

/**
 * Levels of sections that are no headings lie below those of headings: bold lines, then bold lines with a colon, then lines
 * without a mark. Where titles are plain lines, numbered ones are below them; else they are above those.
 */
const BOLD_LEVEL = 7;
const PLAIN_LEVEL = 10;

/** The level of the uppermost section that is no heading. */
export const DISGUISED_LEVEL = BOLD_LEVEL;

/**
 * Adds a paragraph: a heading in disguise, rows of a table, a block of labels, or prose.
 *
 * @param followed whether a block follows that the paragraph may open
 * @returns the sentence or label that opens the block which follows
 */
export function addParagraph(
  part: PartBuilder,
  paragraph: FlatText,
  context: Context,
  traits: DocumentTraits,
  followed: boolean,
): Opening | undefined {
  const { text, title } = withoutDirectives(paragraph);
  if (title && text.length === 0) return opening(part, title, context);
  const inner = title ? { ...context, leads: [...context.leads, title.phrase()] } : context;
  if (text.length === 0) return undefined;
  let from = 0;
  for (const table of pastedTables(text)) {
    const above = text.slice(from, table.from);
    const lead = above.length > 0 ? withoutTable(part, above, inner, traits, true) : undefined;
    addTable(part, table.headers, table.rows, lead ? { ...inner, leads: [...inner.leads, lead.phrase] } : inner);
    from = table.to;
  }
  const rest = from > 0 ? text.slice(from) : text;
  return rest.length > 0 ? withoutTable(part, rest, inner, traits, followed) : undefined;
}

const withoutTable: typeof addParagraph = (part, text, context, traits, followed) =>
  context.top ? withTitles(part, text, context, traits, followed) : untitled(part, text, context, followed);

/** A paragraph within a quote, an item or a fence: a bold line there leads what follows. */
function untitled(part: PartBuilder, text: FlatText, context: Context, followed: boolean): Opening | undefined {
  if (followed && titleForm(text, false) === 'bold') return opening(part, text, context);
  return addUnits(part, units(text), context, followed);
}

function withTitles(
  part: PartBuilder,
  text: FlatText,
  context: Context,
  traits: DocumentTraits,
  followed: boolean,
): Opening | undefined {
  const all = units(text);
  if (all.length === 1 && all[0]?.singleLine) {
    const plain = traits.titleLine === true || traits.titles === 'plain';
    const title = titleOf(text, traits, plain && all[0].sign === '');
    if (title) {
      addTitle(part, title, context, followed);
      return undefined;
    }
  }
  let from = 0;
  all.forEach((unit, i) => {
    if (!unit.singleLine || unit.sign !== '' || all.length === 1) return;
    const last = i === all.length - 1;
    const title = titleOf(unit.text, traits, i === 0 && traits.titles === 'plain' && isContent(all[1] as Unit));
    // a label is one among the lines of a paragraph; the last one opens what follows
    if (!title || (isBareLabel(unit.text) ? last : labelOf(unit.text).label)) return;
    addUnits(part, all.slice(from, i), context, false);
    addTitle(part, { ...title, sure: title.sure && !last }, context, followed);
    from = i + 1;
  });
  return addUnits(part, all.slice(from), context, followed);
}

/** Whether a unit cannot itself be taken for a title. */
const isContent = (unit: Unit): boolean => unit.sign !== '' || titleForm(unit.text, true) === undefined;

interface Title {
  readonly line: FlatText;
  /** The line without what counts it, where that is known; signs and numbers are taken off it. */
  readonly name?: FlatText;
  /** Where it begins, if not with the line. */
  readonly start?: number;
  readonly form: 'heading' | 'bold' | 'plain';
  readonly level: number;
  /** Whether it is a heading even with nothing below it. */
  readonly sure: boolean;
}

/** @param plain whether a line without any mark may be a title here */
function titleOf(line: FlatText, traits: DocumentTraits, plain: boolean): Title | undefined {
  const hashes = hashesOf(line.text);
  if (hashes > 0) return { line: line.slice(hashes), form: 'heading', level: hashes, sure: true };
  if (traits.titleLine && traits.titles === 'numbered') return countedTitle(line, traits);
  const depth = numberingDepth(line.text);
  switch (titleForm(line, plain)) {
    case 'bold':
      return {
        line,
        form: 'bold',
        level: BOLD_LEVEL + (/[:：]\**$/u.test(line.text) && depth === 0 ? 1 : 0),
        sure: line.text.split(/\s+/u).length <= 8,
      };
    case 'numbered':
      return { line, form: 'plain', level: depth === 0 ? PLAIN_LEVEL : numberedLevel(depth, traits), sure: false };
    case 'titled':
      return { line, form: 'plain', level: PLAIN_LEVEL, sure: false };
    case undefined:
  }
  return plain && isBareLabel(line) ? { line, form: 'plain', level: PLAIN_LEVEL, sure: false } : undefined;
}

/** A title that the document counts, whatever it looks like. */
const countedTitle = (line: FlatText, traits: DocumentTraits): Title => ({
  line,
  name: line.slice(countOf(line.text).length, line.text.replace(/[.。]$/u, '').length),
  form: 'plain',
  level: numberedLevel(1, traits),
  sure: false,
});

const numberedLevel = (depth: number, traits: DocumentTraits): number =>
  PLAIN_LEVEL + depth - (traits.titles === 'plain' ? 0 : 2);

function addTitle(part: PartBuilder, title: Title, context: Context, followed: boolean): void {
  const whole = title.name ?? title.line;
  const name = whole.slice(...titleRange(whole.text)).phrase();
  const start = title.start ?? title.line.span.start;
  if (title.sure) return part.section(name, title.form, title.level, start);
  // a label above something that is not read is not empty
  const text = new PartBuilder();
  if (followed && isBareLabel(title.line)) text.text(title.line, context);
  else text.labelled(title.line, context);
  part.maybeSection(name, title.form, title.level, start, text);
}

/** Adds the heading that a text begins with, whatever its form, and what stands below it in the same text. */
export function addHeading(part: PartBuilder, line: FlatText, level: number, start: number): void {
  const [from, to] = titleRange(line.text);
  part.section(line.slice(from, to).phrase(), 'heading', level, start);
}

/** Adds a line with the number of a list ("1. Purpose") as a title that the document counts. */
export function addCountedTitle(
  part: PartBuilder,
  line: FlatText,
  start: number,
  context: Context,
  traits: DocumentTraits,
): void {
  addTitle(part, { ...countedTitle(line, traits), start }, { ...context, kind: 'item' }, false);
}
