/** Text in the syntax of snippets in which each TODO is a tab stop. */
export const snippetOf = (text: string): string => {
  let stop = 0;
  return text.replace(/[\\$}]/gu, String.raw`\$&`).replace(/\bTODO\b/gu, () => `\${${++stop}:TODO}`);
};
