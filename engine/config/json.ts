import { createScanner, type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** A mistake in JSON, in words of the person who wrote it. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** The first mistake of a text that is to be JSON with comments and commas behind the last entry; undefined for none. */
export function jsonFault(text: string): JsonFault | undefined {
  const errors: ParseError[] = [];
  parse(text, errors, { allowTrailingComma: true });
  const [first] = errors.toSorted((a, b) => a.offset - b.offset);
  return (
    first && {
      offset: Math.min(first.offset, text.trimEnd().length),
      message: MESSAGES[printParseErrorCode(first.error)] ?? OTHER,
    }
  );
}

/** The text with blanks for its comments, so that every place is kept. */
export function withoutComments(text: string): string {
  const scanner = createScanner(text, false);
  const parts: string[] = [];
  while (scanner.getPosition() < text.length) {
    const token = scanner.scan();
    const from = scanner.getTokenOffset();
    const own = text.slice(from, from + scanner.getTokenLength());
    parts.push(COMMENTS.has(token) ? own.replace(/[^\r\n]/g, ' ') : own);
  }
  return parts.join('');
}

/** Comments of a line and of several: kinds of the library, whose names are gone when it is compiled. */
const COMMENTS: ReadonlySet<number> = new Set([12, 13]);

const OTHER = 'This cannot be read.';
const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Texts and keys stand in double quotes.',
  InvalidNumberFormat: 'This is no number.',
  PropertyNameExpected: 'A key in double quotes is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A “:” is missing before this.',
  CommaExpected: 'A “,” is missing before this.',
  CloseBraceExpected: 'A “}” is missing before this.',
  CloseBracketExpected: 'A “]” is missing before this.',
  EndOfFileExpected: 'Nothing may stand behind the configuration.',
  InvalidCommentToken: 'Comments begin with “//”.',
  UnexpectedEndOfComment: 'The comment that opens here is not closed.',
  UnexpectedEndOfString: 'The text that opens here is not closed.',
};
