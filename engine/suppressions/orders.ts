import type { Plan } from '../../plan/types.ts';
import type { Span } from '../../plan/text/span.ts';
import { type Directive, isAboutSuppressions, isKnownDirective, type NamedRule, readDirectives } from './directives.ts';
import { Scopes } from './scope.ts';

/** One rule named in one comment that can be heeded. */
interface Order {
  readonly directive: Directive;
  readonly named: NamedRule;
  readonly scope: Span;
}

/** What a document's comments set aside. Made once a check, it notes what was needed. */
export class Orders {
  readonly directives: readonly Directive[];
  /** A finding is set aside by the comment that is most about it, so that a wider one that is not needed shows as unused. */
  readonly #narrowestFirst: readonly Order[];
  readonly #used = new Set<Order>();

  /** @param known ids of all rules, whether they are on or off */
  constructor(text: string, plan: Plan, known: readonly string[]) {
    this.directives = readDirectives(plan.outline.comments, text);
    const scopes = this.directives.length === 0 ? undefined : new Scopes(text, plan);
    this.#narrowestFirst = this.directives
      .flatMap((directive) => (scopes === undefined ? [] : ordersOf(directive, known, scopes)))
      .sort((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start));
  }

  /** The comment that sets a rule aside for what begins at an offset. */
  by(rule: string, start: number): Directive | undefined {
    const order = this.#narrowestFirst.find(
      ({ named, scope }) => named.id === rule && scope.start <= start && start < scope.end,
    );
    if (order !== undefined) this.#used.add(order);
    return order?.directive;
  }

  /** Rules that were named and have not been asked for where their comment holds. */
  unused(): readonly NamedRule[] {
    return this.#narrowestFirst.filter((order) => !this.#used.has(order)).map(({ named }) => named);
  }
}

const ordersOf = (directive: Directive, known: readonly string[], scopes: Scopes): readonly Order[] => {
  if (!isKnownDirective(directive)) return [];
  const scope = directive.name === 'disable' ? scopes.section(directive.span) : scopes.nextLine(directive.span);
  return directive.rules
    .filter(({ id }) => known.includes(id) && !isAboutSuppressions(id))
    .map((named) => ({ directive, named, scope }));
};
