/** What is asked of a finding here; `vscode.Diagnostic` is one. */
export interface Ranked {
  /** 0 is worst. */
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number } };
}

/** Lines, both inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * The worst findings of a document, in their order: a page full of squiggles is read by nobody.
 *
 * @param limit how many at most; 0 is no limit
 */
export const worst = <T extends Ranked>(findings: readonly T[], limit: number): readonly T[] => {
  if (limit <= 0 || findings.length <= limit) return findings;
  const ranked = [...findings].sort((a, b) => a.severity - b.severity);
  const kept = new Set(ranked.slice(0, limit));
  return findings.filter((finding) => kept.has(finding));
};

export const isWithin = ({ range }: Ranked, { first, last }: Lines): boolean =>
  range.start.line >= first && range.start.line <= last;

/** The lines around a line up to the next blank ones: what somebody who types there has in hand. */
export const paragraphAt = (
  lines: { readonly count: number; readonly isBlank: (line: number) => boolean },
  at: number,
): Lines => {
  let first = at;
  let last = at;
  while (first > 0 && !lines.isBlank(first - 1)) first--;
  while (last < lines.count - 1 && !lines.isBlank(last + 1)) last++;
  return { first, last };
};
