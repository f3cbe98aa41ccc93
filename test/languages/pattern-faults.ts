import type { Pattern } from '../../languages/types.ts';

const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;
const WORD = /^[\p{L}\p{M}\p{N}']+\*?$/u;
/** Words that end in `*` need a stem that means something. */
const SHORTEST_STEM = 3;

/**
 * What is wrong with a pattern by the syntax of `languages/types.ts`, and by the way patterns are written in this project:
 * lower case, composed characters, single spaces, no hyphens. Empty for a sound one.
 *
 * @param lists names that `{…}` may refer to
 */
export function patternFaults(pattern: Pattern, lists: readonly string[] = []): string[] {
  const faults: string[] = [];
  if (pattern.trim() === '') return ['is empty'];
  if (pattern !== pattern.trim() || pattern.includes('  ')) faults.push('has space to spare');
  if (pattern !== pattern.normalize('NFC')) faults.push('is not composed (NFC)');
  if (pattern.replace(/\{[^}]*\}/g, '') !== pattern.replace(/\{[^}]*\}/g, '').toLowerCase())
    faults.push('has capitals');
  if (/[-/]/.test(pattern)) faults.push('has a hyphen or slash, which separate words as a space does');
  if (new RegExp(`${WIDE} +${WIDE}`, 'u').test(pattern)) faults.push('has a space between characters that need none');
  if (new RegExp(`${WIDE}\\*`, 'u').test(pattern)) faults.push('has * after a character that is a word of its own');
  for (const group of groupsOf(pattern)) faults.push(...groupFaults(group, lists));
  faults.push(...sequenceFaults(flat(pattern)));
  return faults;
}

/** The choices, options and references of a pattern, brackets included; `undefined` stands for brackets that do not close. */
function groupsOf(pattern: string): (string | undefined)[] {
  const groups: (string | undefined)[] = [];
  let open = -1;
  for (const [i, c] of [...pattern.matchAll(/./gsu)].map((m) => [m.index, m[0]] as const)) {
    if ('([{'.includes(c)) {
      if (open >= 0) return [...groups, undefined];
      open = i;
    } else if (')]}'.includes(c)) {
      if (open < 0 || c !== ')]}'['([{'.indexOf(pattern[open] as string)]) return [...groups, undefined];
      groups.push(pattern.slice(open, i + c.length));
      open = -1;
    } else if (c === '|' && open < 0) return [...groups, undefined];
  }
  return open < 0 ? groups : [...groups, undefined];
}

function groupFaults(group: string | undefined, lists: readonly string[]): string[] {
  if (group === undefined) return ['has brackets that do not fit, stand in each other, or a | outside of them'];
  const inside = group.slice(1, -1);
  if (group.startsWith('{')) return lists.includes(inside) ? [] : [`refers to a list that is not there: ${inside}`];
  const options = inside.split('|').map((option) => option.trim());
  const faults = options.flatMap((option) => (option === '' ? ['has an empty option'] : sequenceFaults(option)));
  if (new Set(options).size < options.length) faults.push('has an option twice');
  if (group.startsWith('(') && options.length < 2) faults.push('has a choice of one');
  return faults;
}

/** The pattern with its groups made single words: required ones `x`, those that may be missing `[x]`. */
const flat = (pattern: string): string =>
  pattern
    .replace(/\[[^\]]*\]/g, ' [x] ')
    .replace(/\([^)]*\)|\{[^}]*\}/g, ' xxx ')
    .trim();

function sequenceFaults(sequence: string): string[] {
  const faults: string[] = [];
  const parts = sequence.split(/ +/);
  const needed = parts.filter((part) => part !== '...' && part !== '[x]');
  if (needed.length === 0) faults.push('needs no word at all');
  if (parts[0] === '...' || parts.at(-1) === '...') faults.push('begins or ends with a gap');
  parts.forEach((part, i) => {
    if (part === '...') {
      if (parts[i + 1] === '...') faults.push('has two gaps in a row');
    } else if (part !== '#' && part !== '[x]' && !WORD.test(part)) faults.push(`has no word in "${part}"`);
    else if (part.endsWith('*') && part.length - 1 < SHORTEST_STEM) faults.push(`has too short a stem: ${part}`);
  });
  return faults;
}
