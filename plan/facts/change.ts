import type { Phrase } from '../text/span.ts';
import type { View } from '../read/view.ts';

/** What a measure is today, what it is to be, and by when. */
export interface Change {
  readonly from: Phrase;
  readonly to: Phrase;
  readonly by: Phrase | undefined;
}

/** Words and arrows between two values, in any language: "to", "auf", "→", "降到". */
const STEP =
  /^\s*(?:to|down to|up to|auf|a|à|para|su|naar|na|до|ra|re|[→➔➜⇒]|[-–=]+>|(?:降|减|減|提|升|增)?[低少高升加]?(?:到|至)|から)\s*$/iu;

/** The year behind a day. */
const YEAR = /^,?\s20\d\d\b/;

/** "From 18% to 6% by 30 June 2026": two values of one kind with a step between them; undefined where there are none. */
export function changeOf(view: View): Change | undefined {
  const { quantities, times, statement } = view;
  const phrase = (from: number, to: number): Phrase => ({
    text: statement.text.slice(from, to),
    span: statement.locate(from, to),
  });
  for (const [i, to] of quantities.entries()) {
    const from = quantities[i - 1];
    if (!from || !STEP.test(statement.text.slice(from.to, to.from))) continue;
    if (from.dimension !== to.dimension && from.dimension !== 'number') continue;
    const by = times.find((time) => time.from >= to.to);
    const year = by ? (YEAR.exec(statement.text.slice(by.to))?.[0].length ?? 0) : 0;
    return { from: phrase(from.from, from.to), to: phrase(to.from, to.to), by: by && phrase(by.from, by.to + year) };
  }
  return undefined;
}
