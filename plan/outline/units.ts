import type { FlatText } from '../text/flat-text.ts';
import { bulletOf, isWeak } from './bullets.ts';
import { isBareLabel, labelOf } from './labels.ts';
import { type Line, lines } from './lines-of.ts';
import { goesOn } from './source-rows.ts';
import { hashesOf, titleForm } from './titles.ts';

/** What a paragraph, an item or a cell is made of: one line that stands for itself, or several that only wrap a text. */
export interface Unit {
  /** Without the bullet. */
  readonly text: FlatText;
  /** The bullet that it begins with; empty for none. */
  readonly sign: string;
  readonly task: 'open' | 'done' | undefined;
  readonly indent: number;
  readonly singleLine: boolean;
}

/**
 * Takes a text apart where its lines stand for themselves (labels, bullets of other tools, text pasted from slides or PDF),
 * and leaves together the lines that are only wrapped.
 */
export function units(text: FlatText): Unit[] {
  const all = lines(text);
  const begins = beginnings(all);
  const found: Unit[] = [];
  for (let i = 0; i < all.length; ) {
    let next = i + 1;
    while (next < all.length && !begins(next)) next++;
    const first = all[i] as Line;
    const whole = next === i + 1 ? first.text : text.slice(first.from, all[next - 1]?.to);
    const { rest, sign, task } = bulletOf(whole);
    found.push({ text: rest, sign, task, indent: first.indent, singleLine: next === i + 1 });
    i = next;
  }
  return found;
}

/** @returns whether a line, by its index, begins something new */
function beginnings(all: readonly Line[]): (i: number) => boolean {
  if (all.length < 2) return () => false;
  const signs = all.map((l) => bulletOf(l.text).sign);
  const marked = all.map((l, i) => signs[i] !== '' || /^\p{Extended_Pictographic}(?!\p{N})/u.test(l.text.text));
  const weak = signs.filter(isWeak).length;
  const labelled = all.map((l) => labelOf(l.text).label !== undefined);
  const speaking = labelled.filter(Boolean).length >= all.length / 2;
  const widest = Math.max(...all.slice(0, 1000).map((l) => l.text.length));
  const firstMark = marked.indexOf(true);
  const separate = standApart(
    all.filter((_, i) => !marked[i]),
    widest,
  );
  return (i) => {
    const line = all[i] as Line;
    const before = all[i - 1] as Line;
    if (line.hard) return true;
    if (marked[i]) return !isWeak(signs[i] as string) || weak > 1;
    if (labelled[i] && (speaking || line.text.bold[0]?.[0] === 0 || isEnded(before))) return true;
    if (goesOn(line.text.text)) return false;
    const full = isFull(before, line, widest);
    if (isBareLabel(before.text) || (isTitle(line) && (!full || isEnded(before))) || (isTitle(before) && !full))
      return true;
    const inList = firstMark >= 0 && firstMark < i;
    return inList ? !full && line.indent <= before.indent : separate;
  };
}

const isEnded = (line: Line): boolean => /[.!?。！？]["”」)]?$/u.test(line.text.text);

const isTitle = ({ text }: Line): boolean => hashesOf(text.text) > 0 || titleForm(text, false) !== undefined;

/**
 * Whether the lines of a text, those with bullets left out, are sentences, names or cells of their own. Wrapped prose
 * shows itself: the first word of a line would not have fitted on the line before.
 */
function standApart(plain: readonly Line[], widest: number): boolean {
  if (plain.length < 3) return false;
  let wrapped = 0;
  let ended = 0;
  plain.forEach((line, i) => {
    if (isEnded(line) || /[,;]$/.test(line.text.text)) ended++;
    const before = plain[i - 1];
    if (before && (goesOn(line.text.text) || isFull(before, line, widest))) wrapped++;
  });
  // names and phrases of like length look wrapped; but prose has lines that begin within a sentence
  const phrases = plain.every(
    (line) => /^\P{L}*[\p{Lu}\p{Lo}]/u.test(line.text.text) && !/[.!?。]\s/u.test(line.text.text),
  );
  if (phrases && ended < plain.length * 0.6) return true;
  return wrapped < (plain.length - 1) * 0.7 && ended < plain.length * 0.6;
}

/** Whether a line is so long that the next word had to go to the next line. */
function isFull(line: Line, next: Line, widest: number): boolean {
  const word = /^\S{1,40}/u.exec(next.text.text)?.[0].length ?? 0;
  return widest >= 45 && line.text.length + 1 + word > widest;
}
