import type { Format } from '../../plan/outline/types.ts';
import type { Rule } from '../../rules/types.ts';

/** Lines; more is not read in a hover. */
const LONGEST = 12;

/**
 * What a rule's good example has and its bad one has not, since a whole plan is too much to show at a place: the first stretch
 * of lines that is new. Empty where nothing is.
 */
export const exampleOf = (rule: Rule, format: Format): string => {
  const { bad, good } = rule.docs.examples[format];
  const before = new Set(bad.split('\n'));
  const lines = good.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !before.has(line));
  if (first < 0) return '';
  let end = first;
  while (end < lines.length && isNew(lines[end] ?? '', before)) end++;
  const found = lines.slice(first, end).join('\n').trimEnd().split('\n');
  return found.length > LONGEST ? [...found.slice(0, LONGEST), '…'].join('\n') : found.join('\n');
};

const isNew = (line: string, before: ReadonlySet<string>): boolean => line.trim() === '' || !before.has(line);
