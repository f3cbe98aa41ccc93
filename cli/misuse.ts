/** The command was called in a way that it cannot follow: a message for the user, exit code 2. */
export class Misuse extends Error {
  override name = 'Misuse';
}

/** Options and commands that will come; asked for, they are not mistaken for a slip of the pen. */
const LATER: readonly string[] = ['--base', '--baseline', '--fix', '--diff', '--no-cache', 'mcp'];

/** Commander's own message, or a better one where more is known. */
export const wordMisuse = (text: string): string => {
  const [, kind, given = ''] = /^error: unknown (option|command) '([^']*)'/.exec(text) ?? [];
  if (kind === undefined) return text;
  const [name = ''] = given.split('=');
  if (LATER.includes(name)) return `error: ${name} is not in this version\n`;
  if (kind === 'command' && /[./\\]/.test(given))
    return `error: unknown command '${given}'; to lint it: pilotlint check ${given}\n`;
  return text;
};
