import type { CompiledPack, CompiledPatterns } from '../../languages/types.ts';

/** Stands in no pattern. */
const BETWEEN = '\f';

/**
 * A compiled language as one text. The long texts in it are taken out of it as they are, where JSON would have to read
 * them character by character: that is most of what a language costs at the start.
 */
export const packed = ({ lists, topics, wholeTopics }: CompiledPack): string =>
  [lists, topics, wholeTopics]
    .flatMap(({ patterns, beginnings, ...rest }) => [JSON.stringify(rest), patterns, beginnings])
    .join(BETWEEN);

/** The language that was packed. */
export const unpacked = (text: string): CompiledPack => {
  const parts = text.split(BETWEEN);
  const at = (index: number): CompiledPatterns => ({
    ...(JSON.parse(parts[index] ?? '{}') as Omit<CompiledPatterns, 'patterns' | 'beginnings'>),
    patterns: parts[index + 1] ?? '',
    beginnings: parts[index + 2] ?? '',
  });
  return { lists: at(0), topics: at(3), wholeTopics: at(6) };
};
