import type { CompiledPatterns, CompiledStep, Pattern } from '../../languages/types.ts';
import { lookaheadOf } from './lookahead.ts';
import { optionOf, parsePattern } from './pattern.ts';

/** Letters of a stem by which patterns are found. */
export const STEM = 3;

/** Parses lists of patterns and indexes them by how they begin. @throws {SyntaxError} for a malformed pattern or an unknown list */
export function compilePatterns(lists: Readonly<Record<string, readonly Pattern[]>>): CompiledPatterns {
  const names: [string, number][] = [];
  const patterns: (readonly CompiledStep[])[] = [];
  const texts: string[] = [];
  for (const [name, own] of Object.entries(lists)) {
    names.push([name, patterns.length]);
    for (const pattern of own) {
      const steps = parsePattern(pattern);
      patterns.push(steps);
      const text = optionOf(steps);
      texts.push(typeof text === 'string' ? text : JSON.stringify(text));
    }
  }
  const ranges = new Map(names.map(([name, from], i) => [name, [from, names[i + 1]?.[1] ?? patterns.length] as const]));
  const referred = (name: string) => patterns.slice(...(ranges.get(name.slice(1, -1)) ?? [0, 0]));
  const beginnings = new Map<string, Map<string, number[]>>();
  const byNumber: number[] = [];
  patterns.forEach((steps, index) => {
    for (const first of new Set(firstsOf(steps, patterns, ranges, 0))) {
      if (first === '#') {
        byNumber.push(index);
        continue;
      }
      const key = first.replace('*', '').slice(0, STEM);
      const words = beginnings.get(key) ?? new Map<string, number[]>();
      words.set(first, [...(words.get(first) ?? []), index]);
      beginnings.set(key, words);
    }
  });
  const line = ([key, words]: [string, Map<string, number[]>]): string =>
    [key, ...[...words].map(([word, own]) => `${word}:${own.join(',')}`)].join(' ');
  return {
    lists: names,
    patterns: texts.join('\n'),
    lookahead: patterns.map((steps) => lookaheadOf(steps, referred)),
    beginnings: [...beginnings].map(line).join('\n'),
    byNumber,
  };
}

/** The words, stems and numbers that a sequence can begin with. */
function firstsOf(
  steps: readonly CompiledStep[],
  patterns: readonly (readonly CompiledStep[])[],
  ranges: ReadonlyMap<string, readonly [number, number]>,
  depth: number,
): string[] {
  if (depth > 5) throw new SyntaxError('Lists refer to each other in a circle');
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  if (typeof first !== 'string') {
    const [kind, ...options] = first;
    const own = options.flatMap((o) => firstsOf(typeof o === 'string' ? o.split(' ') : o, patterns, ranges, depth));
    return kind === '?' ? [...own, ...firstsOf(rest, patterns, ranges, depth)] : own;
  }
  if (!first.startsWith('{')) return [first];
  const range = ranges.get(first.slice(1, -1));
  if (!range) throw new SyntaxError(`Unknown list "${first}"`);
  return patterns.slice(...range).flatMap((p) => firstsOf(p, patterns, ranges, depth + 1));
}
