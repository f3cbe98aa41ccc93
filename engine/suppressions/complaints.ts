import type { Plan } from '../../plan/types.ts';
import type { Span } from '../../plan/text/span.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { ownFinding } from '../own-findings.ts';
import { type OwnRuleId, OWN_RULES } from '../own-rules.ts';
import type { Raised } from '../raised.ts';
import type { Settings } from '../types.ts';
import { type Directive, DIRECTIVES, isAboutSuppressions, isKnownDirective } from './directives.ts';
import type { Orders } from './orders.ts';

/** In characters, of names in messages. */
const LONGEST_NAME = 60;

interface Rules {
  /** Rules that there are, whether they are on or off. */
  readonly known: readonly string[];
  /** Rules that ran; what is said about the others cannot be unused. */
  readonly ran: ReadonlySet<string>;
}

interface Complaint {
  readonly span: Span;
  readonly message: string;
}

/** What is to be said about a document's comments: those that are mistaken, give no reason or had nothing to do. */
export const complaintsAbout = (
  orders: Orders,
  { known, ran }: Rules,
  plan: Plan,
  settings: Settings,
): readonly Raised[] => {
  const { directives } = orders;
  const said = (id: OwnRuleId, complaints: readonly Complaint[]): readonly Raised[] =>
    complaints.flatMap((complaint) => ownFinding(id, complaint, plan, settings) ?? []);
  const hasRun = (id: string): boolean => ran.has(id) || (isOwn(id) && settings.rules[id] !== 'off');
  return [
    ...said(
      'suppression-unknown-rule',
      directives.flatMap((directive) => mistakesOf(directive, known)),
    ),
    ...said(
      'suppression-no-reason',
      directives.filter(lacksReason).map(({ span, rules }) => {
        const names = rules.map(({ id }) => `“${id}”`).join(', ');
        return { span, message: `No reason is given for setting aside ${names}.` };
      }),
    ),
    ...said(
      'suppression-unused',
      orders
        .unused()
        .filter(({ id }) => hasRun(id))
        .map(({ id, span }) => {
          const message = `“${id}” finds nothing in the part of the document that this comment covers.`;
          return { span, message };
        }),
    ),
  ];
};

const isOwn = (id: string): boolean => OWN_RULES.some((rule) => rule.id === id);

const lacksReason = (directive: Directive): boolean =>
  directive.reason === '' && isKnownDirective(directive) && directive.rules.length > 0;

/** What is wrong with a comment's names, each at the name. */
const mistakesOf = (directive: Directive, known: readonly string[]): readonly Complaint[] => {
  const { name, rules, span } = directive;
  if (!isKnownDirective(directive)) {
    const meant = nearest(name.trim(), DIRECTIVES);
    const hint = meant === undefined ? '' : ` Did you mean “pilotlint-${meant}”?`;
    return [{ span, message: `There is no comment “${spelled(name)}”.${hint}` }];
  }
  if (rules.length === 0) return [{ span, message: `“pilotlint-${name}” names no rule, so it does nothing.` }];
  return rules.flatMap(({ id, span: at }) => {
    if (isAboutSuppressions(id)) {
      const message = `“${id}” cannot be set aside by a comment; it can be switched off in the configuration.`;
      return known.includes(id)
        ? [{ span: at, message }]
        : [{ span: at, message: `There is no rule “${clipped(id)}”.` }];
    }
    return known.includes(id)
      ? []
      : [{ span: at, message: `There is no rule “${clipped(id)}”.${didYouMean(id, known)}` }];
  });
};

/** As it was written: a mistaken blank stands for the hyphen. */
const spelled = (name: string): string => `pilotlint${name.startsWith(' ') ? '' : '-'}${clipped(name)}`;

/** A name as it can be shown: what stands there may be anything. */
const clipped = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
