/** Text as Markdown shows it, whatever is in it. */
export const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`);

/** A code block whose fence is longer than any run of backticks within. */
export const fenced = (text: string, language: string): string => {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text.replace(/\n+$/u, '')}\n${fence}`;
};

/** Text on one line, cut where it is longer than that. */
export const clipped = (text: string, longest: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${[...line].slice(0, longest - 1).join('')}…` : line;
};

/** The Markdown of these modules without its marks. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/^`{3,}[a-z]*\n?/gmu, '')
    .replace(/\*\*/gu, '')
    .replace(/\\([\\`*_{}[\]<>#|~])/gu, '$1')
    .replace(/\n{3,}/gu, '\n\n');
