import type { FlatText } from '../text/flat-text.ts';
import type { Phrase } from '../text/span.ts';
import { isBareLabel, labelOf, labelPhrase, runInSentence } from './labels.ts';
import type { Context, PartBuilder } from './part.ts';
import type { Unit } from './units.ts';

/** A text that introduces what follows it ("We will not:"). */
export interface Opening {
  readonly phrase: Phrase;
  /** The text, where it has not become a statement: it says nothing of its own unless nothing follows. */
  readonly unsaid: FlatText | undefined;
}

const FEW_WORDS = 7;
const OPENS = /[:：]["”»」*]*$/u;

/**
 * Adds the units of a paragraph, an item or a cell as statements. A unit that ends in a colon opens those that hang under
 * it: bullets get it as a lead, other lines as their label.
 *
 * @param followed whether a block follows that the last unit may open
 * @returns the last unit where it opens that block
 */
export function addUnits(
  part: PartBuilder,
  all: readonly Unit[],
  context: Context,
  followed: boolean,
): Opening | undefined {
  for (let i = 0; i < all.length; ) {
    const unit = all[i] as Unit;
    const own = contextOf(unit, context);
    const named = isBold(unit.text) && i < all.length - 1;
    const opens = named || OPENS.test(unit.text.text);
    const held = opens ? heldBy(all, i) : 0;
    if (held > 0) {
      const below = all.slice(i + 1, i + 1 + held);
      const few = saysLittle(unit.text);
      if (!few) say(part, unit.text, own);
      const bulleted = below[0]?.sign !== '';
      const label = labelOf(unit.text).label ?? (named ? unit.text : undefined);
      const inner: Context =
        few && label && !bulleted
          ? { ...own, labels: [...own.labels, labelPhrase(label)] }
          : { ...own, leads: [...own.leads, unit.text.phrase()] };
      const open = addUnits(part, below, inner, followed && i + 1 + held === all.length);
      if (open) return open;
    } else if (opens && followed && i === all.length - 1) {
      return opening(part, unit.text, own);
    } else addText(part, unit.text, own, isProse(all, unit, context));
    i += 1 + held;
  }
  return undefined;
}

function addText(part: PartBuilder, text: FlatText, context: Context, prose: boolean): void {
  const run = runInSentence(text);
  if (run === 0) return part.labelled(text, context, prose);
  const lead = text.slice(0, run);
  part.text(lead, context);
  part.labelled(text.slice(run), { ...context, leads: [...context.leads, lead.phrase()] }, prose);
}

/** A text that opens the next block: it becomes a statement of its own only where it says more than a label does. */
export function opening(part: PartBuilder, text: FlatText, context: Context): Opening {
  const few = saysLittle(text);
  if (!few) say(part, text, context);
  return { phrase: text.phrase(), unsaid: few ? text : undefined };
}

/** A label that opens something waits for no value of its own. */
function say(part: PartBuilder, text: FlatText, context: Context): void {
  if (isBareLabel(text)) part.text(text, context);
  else part.labelled(text, context);
}

const saysLittle = (text: FlatText): boolean => text.text.split(/\s+/u).length <= FEW_WORDS && text.length <= 80;

const isProse = (all: readonly Unit[], unit: Unit, context: Context): boolean =>
  context.kind === 'sentence' && all.length === 1 && unit.sign === '' && unit.text.length > 120;

function contextOf(unit: Unit, context: Context): Context {
  const kind = unit.sign !== '' && context.kind === 'sentence' ? 'item' : context.kind;
  return kind === context.kind && !unit.task ? context : { ...context, kind, task: unit.task ?? context.task };
}

/** How many of the units after this one, which ends in a colon, hang under it. */
function heldBy(all: readonly Unit[], at: number): number {
  const unit = all[at] as Unit;
  const next = all[at + 1];
  if (!next) return 0;
  const bold = unit.text.bold.length > 0;
  const count = (holds: (u: Unit) => boolean): number => {
    let n = 0;
    while (at + 1 + n < all.length && holds(all[at + 1 + n] as Unit)) n++;
    return n;
  };
  if (next.indent > unit.indent) return count((u) => u.indent > unit.indent);
  if (next.sign !== '') return unit.sign === next.sign ? 0 : count((u) => u.sign !== '' && u.sign !== unit.sign);
  if (unit.sign !== '' && next.indent < unit.indent) return 0;
  if (labelOf(next.text).label) {
    // "**Contact:**" above plain labels, but for one among labels in bold
    const field = all.some((u) => u.text.bold.length > 0 && labelOf(u.text).value.length > 0 && u !== unit);
    if (bold && !field && next.text.bold.length === 0) return count((u) => u.text.bold.length === 0 && u.sign === '');
    // a name above whole sentences; short labels of one kind stand beside each other, and the first one is empty
    return labelOf(next.text).value.length < SENTENCE ? 0 : count((u) => u.sign === '' && !isBareLabel(u.text));
  }
  const ended = endsSentence(next.text);
  return count(
    (u) => u.sign === '' && endsSentence(u.text) === ended && !labelOf(u.text).label && !OPENS.test(u.text.text),
  );
}

/** All in bold, as a name above what it names. */
const isBold = (text: FlatText): boolean =>
  text.bold.length > 0 && text.isBold(0, text.text.replace(/[\s:：]+$/u, '').length);

/** A value of so many characters is no longer a field's. */
const SENTENCE = 60;

const endsSentence = (text: FlatText): boolean => /[.!?。！？]["”」)]?$/u.test(text.text);
