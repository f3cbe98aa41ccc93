/** A place at which a document states what a rule asks for, as the document itself marks it. */
export interface Mark {
  /** 0-based. */
  readonly line: number;
  readonly rule: string;
  /** What of the line states it, exactly as written; undefined for all of it. */
  readonly part: string | undefined;
}

/** A document without its marks, and where they stood. No line is gained or lost. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A comment of HTML, MDX or YAML with the blanks before it. */
const COMMENT = /\s*(?:<!--\s*states(.*?)-->|\{\/\*\s*states(.*?)\*\/\}|#\s*states(.*)$)/u;
/** A rule, with the parts of the line in quotes. */
const STATED = /\s*([a-z]+(?:-[a-z]+)*)((?:\s*"[^"]+")*)\s*(?:;|$)/uy;

/**
 * Reads what a fixture marks as stated, and takes the marks out; the notation is described in test/fixtures/README.md.
 *
 * @throws {Error} for a mark that cannot be read, or that quotes what its line does not hold exactly once, with its 1-based line
 */
export const readMarks = (text: string): Marked => {
  const marks: Mark[] = [];
  const lines = text.split('\n').map((marked, line) => {
    const comment = COMMENT.exec(marked);
    if (comment === null) return marked;
    const rest = marked.replace(COMMENT, '');
    const own = statedIn(comment[1] ?? comment[2] ?? comment[3] ?? '', line);
    const isSound = own.every(({ part }) => part === undefined || rest.split(part).length === 2);
    if (own.length === 0 || !isSound || rest.trim() === '')
      throw new Error(`line ${line + 1}: not a mark: ${comment[0].trim()}`);
    marks.push(...own);
    return rest;
  });
  return { text: lines.join('\n'), marks };
};

/** The marks in the text of a comment behind its first word; none where it cannot be read to its end. */
const statedIn = (comment: string, line: number): readonly Mark[] => {
  if (!comment.startsWith(':')) return [];
  const said = comment.slice(1).trim();
  const marks: Mark[] = [];
  STATED.lastIndex = 0;
  while (STATED.lastIndex < said.length) {
    const [, rule = '', quoted = ''] = STATED.exec(said) ?? [];
    if (rule === '') return [];
    const parts = [...quoted.matchAll(/"([^"]+)"/gu)].map(([, part]) => part);
    marks.push(...(parts.length === 0 ? [undefined] : parts).map((part) => ({ line, rule, part })));
  }
  return marks;
};
