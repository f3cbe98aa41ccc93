/** Far more than a configuration needs, and far less than the parser's stack holds. */
const DEEPEST = 100;

/**
 * Offset at which a text is nested too deep to be handed to the YAML parser, whose recursion ends the process at some hundred
 * levels; undefined where it is not. Told from brackets and indentation alone, so it may refuse what is a text in quotes.
 */
export const tooDeepAt = (text: string): number | undefined => {
  let depth = 0;
  let column = 0;
  let indenting = true;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n' || c === '\r') {
      column = 0;
      indenting = true;
      continue;
    }
    if (c === '[' || c === '{') depth++;
    else if (c === ']' || c === '}') depth = Math.max(0, depth - 1);
    if (c !== ' ' && c !== '\t' && c !== '-' && c !== '?' && c !== ':') indenting = false;
    if (indenting) column++;
    if (depth > DEEPEST || column > DEEPEST) return i;
  }
  return undefined;
};
