/** Longer words are not compared: nobody mistypes a name of this length. */
const LONGEST = 64;

/** Shorter words are not taken for the beginning of another one. */
const SHORTEST = 3;

/**
 * The candidate that a mistyped name most likely meant, the first one of equals: at most a third of its characters wrong, missing,
 * added or swapped with their neighbour; else the only one that begins with it ("warn" for "warning").
 * Case, and `_` for `-`, do not matter.
 */
export const nearest = (name: string, candidates: readonly string[]): string | undefined => {
  const word = plain(name);
  if (word === '' || word.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(word, plain(candidate));
    if (distance < least && distance <= Math.max(word.length, candidate.length) / 3) {
      best = candidate;
      least = distance;
    }
  }
  if (best !== undefined) return best;
  const longer = word.length < SHORTEST ? [] : candidates.filter((candidate) => candidate.startsWith(word));
  return longer.length === 1 ? longer[0] : undefined;
};

/** " Did you mean “X”?", or nothing where no name comes near. */
export const didYouMean = (name: string, candidates: readonly string[]): string => {
  const candidate = nearest(name, candidates);
  return candidate === undefined ? '' : ` Did you mean “${candidate}”?`;
};

const plain = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const equal = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (equal ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};
