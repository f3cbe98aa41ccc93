/** Patterns written one after the other: separated by `;` or line ends, `//` starts a remark. */
export const words = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => (line.split('//')[0] ?? '').split(';'))
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
