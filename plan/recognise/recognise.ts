import type { Outline } from '../outline/types.ts';
import { probability } from '../judge/logistic.ts';
import { WEIGHTS } from '../judge/weights.ts';
import type { Analysis } from '../read/analysis.ts';
import type { Recognition } from '../types.ts';
import type { PlanSignal } from './signals.ts';

/**
 * From here on a document is linted, or offered. Set on labelled documents so that of other documents, chosen to be
 * confusable, at most one in twenty is linted and one in five offered.
 */
const LINTED = { read: 0.85, other: 0.9 };
const OFFERED = { read: 0.55, other: 0.6 };
const TEMPLATE = 0.5;
const OF_AI: readonly string[] = ['its title names AI', 'it speaks of AI'];
/**
 * Words below which nothing is linted by its text alone, and nothing offered: in a short plan, headings and labels say half of what
 * there is.
 */
const FEWEST_WORDS = 25;
/** Share of its places that wait to be filled in from which on a document is a form, whatever its words are; and the fewest. */
const BLANK = 0.7;
const FEWEST_PLACES = 4;

const NO_AI = 'It does not name AI, so it may be the plan of anything.';
const TOO_SHORT = `Its sentences have fewer than ${FEWEST_WORDS} words, too few to lint it unasked.`;

export function recognise(analysis: Analysis, configured: boolean | undefined): Recognition {
  const { outline } = analysis;
  const declared = declaredBy(outline);
  const template = declared.template ?? probability(formWeights(), analysis.form) >= TEMPLATE;
  if (declared.plan !== undefined || declared.template !== undefined) {
    const plan = declared.plan ?? false;
    return {
      plan: plan && declared.template !== true,
      maybe: false,
      form: declared.template ? 'template' : plan ? 'plan' : 'other',
      because: [declared.because],
      by: 'document',
    };
  }
  if (configured !== undefined)
    return {
      plan: configured,
      maybe: false,
      form: configured ? 'plan' : 'other',
      because: [configured ? 'The configuration names it as a plan.' : 'The configuration says it is none.'],
      by: 'configuration',
    };
  const read = analysis.pack?.read === true;
  const weights = WEIGHTS[read ? 'plan' : 'plan in another language'];
  const p = weights
    ? probability(
        weights,
        analysis.signals.map((s) => s.value),
      )
    : 0;
  const bar = read ? 'read' : 'other';
  const because = reasons(analysis.signals, weights?.features ?? [], p, LINTED[bar], OFFERED[bar]);
  const { places, waiting } = analysis.waiting;
  if (places >= FEWEST_PLACES && waiting >= BLANK * places)
    return {
      plan: false,
      maybe: false,
      form: 'template',
      because: [`It reads like a blank form: ${waiting} of ${places} places in it wait to be filled in.`, ...because],
      by: 'text',
    };
  if (analysis.amount < FEWEST_WORDS)
    return { plan: false, maybe: false, form: 'other', because: ['Too little text to tell.'], by: 'text' };
  if (template)
    return {
      plan: false,
      maybe: false,
      form: 'template',
      because: ['It reads like a blank form: placeholders, empty values, questions and instructions.', ...because],
      by: 'text',
    };
  // whatever else speaks for it: without a word of AI it may be the plan of anything; "models" and "agents" are many things
  const speaksOfAi =
    !read ||
    analysis.signals.some(({ name, value }) => OF_AI.includes(name) && value > 0) ||
    analysis.reading.views.some((view) => view.hits.has('aiFamily'));
  const plan = p >= LINTED[bar] && analysis.words >= FEWEST_WORDS && speaksOfAi;
  return {
    plan,
    maybe: p >= OFFERED[bar] && !plan,
    form: p >= OFFERED[bar] ? 'plan' : 'other',
    because: p >= LINTED[bar] && !plan ? [speaksOfAi ? TOO_SHORT : NO_AI, ...because] : because,
    by: 'text',
  };
}

const formWeights = () => WEIGHTS['form'] ?? { bias: -9, features: [], cut: 0.5 };

/** What the document says of itself: `pilotlint: 1`, `pilotlint: false`, `kind: template`. */
function declaredBy(outline: Outline): { plan?: boolean; template?: boolean; because: string } {
  const setting = (key: string) =>
    outline.settings
      .find((s) => s.key.toLowerCase() === key)
      ?.value?.trim()
      .toLowerCase();
  const own = setting('pilotlint');
  const kind = setting('kind');
  if (own === 'false' || own === '0' || own === 'off' || own === 'no')
    return { plan: false, because: `It says \`pilotlint: ${own}\`.` };
  if (own !== undefined && kind === 'template')
    return { plan: true, template: true, because: 'It says `kind: template`.' };
  if (own !== undefined) return { plan: true, because: `It says \`pilotlint: ${own}\`.` };
  if (kind === 'template') return { template: true, because: 'It says `kind: template`.' };
  return { because: '' };
}

/** The signals that moved the answer most, in words. */
function reasons(
  signals: readonly PlanSignal[],
  weights: readonly number[],
  p: number,
  linted: number,
  offered: number,
): string[] {
  const moved = signals
    .map((s, i) => ({ name: s.name, by: s.value * (weights[i] ?? 0) }))
    .filter((s) => Math.abs(s.by) >= 0.2)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, 6)
    .map((s) => `${s.by > 0 ? 'for' : 'against'}: ${s.name}`);
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const bar =
    p >= linted
      ? ''
      : p >= offered
        ? `, below the ${percent(linted)} from which on a document is linted unasked`
        : `, below the ${percent(offered)} from which on a document is offered as a plan`;
  // rounded down, so that what lies below a bar never reads as if it reached it
  return [`The text's signals make it a plan with a likelihood of ${Math.floor(p * 100)} %${bar}.`, ...moved];
}
