import type { Plan } from '../plan/types.ts';
import { ASPECTS } from '../plan/types.ts';
import type { Raised } from './raised.ts';
import { Standing } from './standing.ts';

/**
 * Names findings by what they are about: the rule, the aspect, the titles above, the words of the statement; for a topic that is
 * not in the document the rule and the aspect alone. Never by place, so that text inserted above changes nothing. Of several
 * with the same words the later ones are numbered.
 *
 * @param raised findings in the order in which they are reported
 * @returns 16 hexadecimal digits for each, unique within the document
 */
export const fingerprints = (raised: readonly Raised[], plan: Plan): readonly string[] => {
  const standing = new Standing(plan);
  const seen = new Map<string, number>();
  return raised.map((finding) => {
    const key = subject(finding, plan, standing).map(folded).join('\u0000');
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return hash(ordinal === 1 ? key : `${key}\u0000${ordinal}`);
  });
};

const subject = (finding: Raised, plan: Plan, standing: Standing): readonly string[] => {
  const { rule, aspect, span, family, message } = finding;
  const named = [rule, aspect ?? ''];
  // Of the engine's own findings there is one a document, but for those about a rule, which they name.
  if (family === undefined) return rule === 'syntax-error' ? named : [...named, message];
  const statement = standing.statementAt(span);
  const topic = ASPECTS.find((candidate) => candidate === aspect);
  if (statement === undefined && topic !== undefined && plan.aspects[topic].status === 'missing') return named;
  const section = statement === undefined ? standing.sectionAt(span.start) : plan.outline.sections[statement.section];
  const titles = standing.ancestry(section).map(({ title }) => title);
  // An empty cell has no words; its row and its labels tell it from the next one.
  const words =
    statement === undefined
      ? []
      : [statement.row?.head.text ?? '', ...statement.labels.map((label) => label.text), statement.text];
  return [...named, ...titles, ...words];
};

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Two 32-bit FNV-1a hashes over the UTF-16 code units, low byte first, with different starting values. */
const hash = (text: string): string => hex(fnv1a(text, 0x811c9dc5)) + hex(fnv1a(text, 0x9747b28c));

const fnv1a = (text: string, basis: number): number => {
  let value = basis;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >> 8), 0x01000193);
  }
  return value >>> 0;
};

const hex = (value: number): string => value.toString(16).padStart(8, '0');
