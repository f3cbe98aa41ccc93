/** A run of `*` or `_` in a text, or two tildes. */
export interface Run {
  readonly type: 'run';
  readonly mark: number;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Marks not used up yet. */
  left: number;
  /** Marks taken from its start to close emphasis (1) and strong emphasis (2), innermost first. */
  readonly closing: number[];
  /** Marks taken from its end to open emphasis and strong emphasis, innermost first. */
  readonly opening: number[];
}

const STAR = 42;
const TILDE = 126;

const OTHER = 0;
const WHITE = 1;
const PUNCTUATION = 2;

/** micromark's classes of characters; it looks at single code units, to which half of an emoji is no punctuation. */
function classOf(c: number): number {
  if (Number.isNaN(c)) return WHITE;
  if (c < 128) {
    if (c === 32 || (c > 8 && c < 14)) return WHITE;
    return (c > 32 && c < 48) || (c > 57 && c < 65) || (c > 90 && c < 97) || (c > 122 && c < 127) ? PUNCTUATION : OTHER;
  }
  const character = String.fromCharCode(c);
  if (/\s/.test(character)) return WHITE;
  return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION : OTHER;
}

/** The run between two indexes of a text, with what micromark's attention says it may do there; tildes are
 * told apart as stars are. */
export function runAt(text: string, start: number, end: number): Run {
  const mark = text.charCodeAt(start);
  const before = classOf(text.charCodeAt(start - 1));
  const after = classOf(text.charCodeAt(end));
  const beforeTilde = mark !== TILDE && text.charCodeAt(end) === TILDE;
  const behindTilde = mark !== TILDE && text.charCodeAt(start - 1) === TILDE;
  const left = after === OTHER || (after === PUNCTUATION && before !== OTHER) || beforeTilde;
  const right = before === OTHER || (before === PUNCTUATION && after !== OTHER) || behindTilde;
  const star = mark === STAR || mark === TILDE;
  return {
    type: 'run',
    mark,
    start,
    end,
    opens: star ? left : left && (before !== OTHER || !right),
    closes: star ? right : right && (after !== OTHER || !left),
    left: end - start,
    closing: [],
    opening: [],
  };
}

/** Finds which runs open and close emphasis, and writes that into them. Linear unless runs are used up in part. */
export function matchRuns(runs: Run[]): void {
  /** By kind of closer: the number of runs below which none opens for it. */
  const bottoms = new Map<number, number>();
  /** Runs that may still open; those between an opener and its closer are dropped. */
  const open: Run[] = [];
  for (const closer of runs) {
    while (closer.closes && closer.left > 0) {
      const kind = (closer.mark * 2 + (closer.opens ? 1 : 0)) * 3 + (closer.left % 3);
      const bottom = bottoms.get(kind) ?? 0;
      let i = open.length - 1;
      while (i >= bottom && !isPair(open[i] as Run, closer)) i--;
      const opener = i >= bottom ? open[i] : undefined;
      if (!opener) {
        bottoms.set(kind, open.length);
        break;
      }
      const used = opener.left > 1 && closer.left > 1 ? 2 : 1;
      opener.left -= used;
      closer.left -= used;
      opener.opening.push(used);
      closer.closing.push(used);
      open.length = opener.left > 0 ? i + 1 : i;
      for (const [key, value] of bottoms)
        if (opener.left > 0 || value > open.length) bottoms.set(key, Math.min(value, i));
    }
    if (closer.opens && closer.left > 0) open.push(closer);
  }
}

function isPair(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false;
  if (opener.mark === TILDE) return true;
  const either = opener.closes || closer.opens;
  return !(either && closer.left % 3 !== 0 && (opener.left + closer.left) % 3 === 0);
}
