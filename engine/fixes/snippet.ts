/** What a template leaves open. */
const OPEN = /\bTODO\b/g;

/**
 * A text in the syntax of snippets: each TODO becomes a tab stop that holds it, so that it stays a TODO until it is filled in;
 * what means something in a snippet is escaped. Undefined where nothing is open.
 */
export const snippetOf = (text: string): string | undefined => {
  let stops = 0;
  const snippet = text.replace(/[\\$}]/g, '\\$&').replace(OPEN, (open) => `\${${++stops}:${open}}`);
  return stops === 0 ? undefined : snippet;
};
