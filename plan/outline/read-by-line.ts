import type { FlatText } from '../text/flat-text.ts';
import { FlatTextBuilder } from '../text/flat-text-builder.ts';
import { span } from '../text/span.ts';
import { addUnits } from './add-units.ts';
import { addHeading, addParagraph } from './paragraphs.ts';
import { type Part, PartBuilder, TOP } from './part.ts';
import { pastedTable } from './pasted-tables.ts';
import { addTable } from './tables.ts';
import type { DocumentTraits } from './traits.ts';
import { units } from './units.ts';

/** Characters of a line that are read; the rest of a longer one (data, base64, minified text) is not. */
const LONGEST_LINE = 20_000;

/**
 * Reads Markdown that cannot be handed to the parser: headings, tables, items and lines, nothing nested, signs of emphasis
 * left in the text. Linear in the text, whatever it holds; says that it was read so.
 */
export function readByLine(source: string, traits: DocumentTraits): Part {
  const part = new PartBuilder();
  const isCut = source.length > LONGEST_LINE && source.split(/[\r\n]/).some((line) => line.length > LONGEST_LINE);
  part.problem(
    'Too large or too deeply nested to be read as Markdown; read line by line.',
    firstLine(source),
    'note',
    isCut ? 'body' : undefined,
  );
  let table: { from: number; to: number } | undefined;
  const endTable = (): void => {
    const pasted = table && pastedTable(verbatim(source, table.from, table.to));
    if (pasted) addTable(part, pasted.headers, pasted.rows, TOP);
    table = undefined;
  };
  for (let at = 0; at < source.length; ) {
    let end = at;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
    if (end - at > LONGEST_LINE) part.unread(end - at - LONGEST_LINE);
    const line = verbatim(source, at, Math.min(end, at + LONGEST_LINE)).trimmed();
    if (/^\|.*\|/.test(line.text)) table = { from: table?.from ?? at, to: end };
    else {
      endTable();
      addLine(part, line, at, traits);
    }
    at = end + 1;
  }
  endTable();
  return part.build();
}

function addLine(part: PartBuilder, line: FlatText, at: number, traits: DocumentTraits): void {
  const heading = /^#{1,6}\s+/.exec(line.text)?.[0];
  const quote = /^(?:>\s?)+/.exec(line.text)?.[0];
  if (heading) addHeading(part, line.slice(heading.length), heading.trim().length, at);
  else if (quote) addUnits(part, units(line.slice(quote.length)), { ...TOP, place: 'quote', top: false }, false);
  else if (/^[-*+]\s|^\d{1,3}[.)]\s/.test(line.text))
    addUnits(part, units(line), { ...TOP, kind: 'item', top: false }, false);
  else if (line.length > 0) addParagraph(part, line, TOP, traits, false);
}

function verbatim(source: string, from: number, to: number): FlatText {
  const builder = new FlatTextBuilder(from);
  builder.addVerbatim(source.slice(from, to), from);
  return builder.build();
}

function firstLine(source: string) {
  const end = source.search(/[\r\n]/);
  return span(0, Math.min(end < 0 ? source.length : end, 200));
}
