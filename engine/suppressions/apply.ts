import type { Plan } from '../../plan/types.ts';
import type { Span } from '../../plan/text/span.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { ownFinding } from '../own-findings.ts';
import { type OwnRuleId, OWN_RULES } from '../own-rules.ts';
import type { Raised } from '../raised.ts';
import type { Settled } from '../precedence.ts';
import type { Settings } from '../types.ts';
import { type Directive, DIRECTIVES, type NamedRule, readDirectives } from './directives.ts';
import { Scopes } from './scope.ts';

/** In characters, of names in messages. */
const LONGEST_NAME = 60;

/** A finding, and the comment that sets it aside, if one does. */
export interface Judged {
  readonly finding: Raised;
  readonly by: Directive | undefined;
}

/** One rule named in one comment that can be heeded. */
interface Order {
  readonly directive: Directive;
  readonly named: NamedRule;
  readonly scope: Span;
}

export interface Rules {
  /** Rules that there are, whether they are on or off. */
  readonly known: readonly string[];
  /** Rules that ran; what is said about the others cannot be unused. */
  readonly ran: ReadonlySet<string>;
}

/**
 * Sets findings aside as the document's comments say, and reports the comments that are mistaken, give no reason or have nothing
 * to do. An order is not unused where what it is about gave way to another finding.
 */
export const applySuppressions = (
  { kept, dropped }: Settled,
  rules: Rules,
  text: string,
  plan: Plan,
  settings: Settings,
): readonly Judged[] => {
  const directives = readDirectives(plan.outline.comments, text);
  if (directives.length === 0) return kept.map((finding) => ({ finding, by: undefined }));

  const known = [...rules.known, ...OWN_RULES.map((rule) => rule.id)];
  const say = (id: OwnRuleId, place: { span: Span; message: string }): Judged[] => {
    const finding = ownFinding(id, place, plan, settings);
    return finding === undefined ? [] : [{ finding, by: undefined }];
  };
  const hasRun = (id: string): boolean => rules.ran.has(id) || (isOwn(id) && settings.rules[id] !== 'off');
  const scopes = new Scopes(text, plan);
  const orders = narrowestFirst(directives.flatMap((directive) => ordersOf(directive, known, scopes)));
  const used = new Set<Order>();
  const judged = kept.map((finding): Judged => {
    const order = orders.find((candidate) => covers(candidate, finding));
    if (order !== undefined) used.add(order);
    return { finding, by: order?.directive };
  });
  for (const finding of dropped) {
    for (const order of orders) if (covers(order, finding)) used.add(order);
  }

  const mistakes = directives.flatMap((directive) =>
    mistakesOf(directive, known).flatMap((place) => say('suppression-unknown-rule', place)),
  );
  const unexplained = directives
    .filter((directive) => directive.reason === '' && isKnownDirective(directive) && directive.rules.length > 0)
    .flatMap(({ span, rules: named }) => {
      const message = `No reason is given for setting aside ${named.map(({ id }) => `“${id}”`).join(', ')}.`;
      return say('suppression-no-reason', { span, message });
    });
  const unused = orders
    .filter((order) => !used.has(order) && hasRun(order.named.id))
    .flatMap(({ named: { id, span } }) => {
      const message = `“${id}” finds nothing in the part of the document that this comment covers.`;
      return say('suppression-unused', { span, message });
    });
  return [...judged, ...mistakes, ...unexplained, ...unused];
};

const covers = ({ named, scope }: Order, { rule, span }: Raised): boolean =>
  named.id === rule && scope.start <= span.start && span.start < scope.end;

/** A finding is set aside by the comment that is most about it, so that a wider one that is not needed shows as unused. */
const narrowestFirst = (orders: readonly Order[]): readonly Order[] =>
  [...orders].sort((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start));

const isKnownDirective = ({ name }: Directive): boolean => DIRECTIVES.some((known) => known === name);

const isOwn = (id: string): boolean => OWN_RULES.some((rule) => rule.id === id);

const isAboutSuppressions = (id: string): boolean => id.startsWith('suppression-');

const ordersOf = (directive: Directive, known: readonly string[], scopes: Scopes): readonly Order[] => {
  if (!isKnownDirective(directive)) return [];
  const scope = directive.name === 'disable' ? scopes.section(directive.span) : scopes.nextLine(directive.span);
  return directive.rules
    .filter(({ id }) => known.includes(id) && !isAboutSuppressions(id))
    .map((named) => ({ directive, named, scope }));
};

/** What is wrong with a comment's names, each at the name. */
const mistakesOf = (
  directive: Directive,
  known: readonly string[],
): readonly { readonly span: Span; readonly message: string }[] => {
  const { name, rules, span } = directive;
  if (!isKnownDirective(directive)) {
    const meant = nearest(name, DIRECTIVES);
    const hint = meant === undefined ? '' : ` Did you mean “pilotlint-${meant}”?`;
    return [{ span, message: `There is no comment “pilotlint-${clipped(name)}”.${hint}` }];
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

/** A name as it can be shown: what stands there may be anything. */
const clipped = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
