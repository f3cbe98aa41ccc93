import type { CompiledPatterns, Pattern } from '../../languages/types.ts';
import { parsePattern, type Step } from './pattern.ts';
import { type Alphabet, NUMBER } from './symbols.ts';

/**
 * How an automaton lies in its cells.
 *
 *     0                 the state in which a search begins
 *     1 + list          the state behind a word of `{list}` with which a pattern begins, or 0
 *     1 + lists + list  1 where a pattern refers to `{list}` behind its beginning
 *     then each state   its header; the lists that end here; pairs of a list and the state behind it; the state behind `*`,
 *                       if there is one; the states behind a gap, likewise; the symbols, in order; the states behind them
 *
 * A state is named by the cell of its header.
 */
export const HEADER = {
  ends: (header: number): number => header & 0xff,
  references: (header: number): number => (header >>> 8) & 0xff,
  hasAny: (header: number): boolean => (header & 0x10000) !== 0,
  hasGap: (header: number): boolean => (header & 0x20000) !== 0,
  symbols: (header: number): number => header >>> 18,
} as const;

/** A place between two steps of a pattern. Patterns of one list that end alike share theirs. */
interface Place {
  readonly id: number;
  readonly list?: number;
  readonly step?: string;
  /** Places that are reached by the step, or without one. */
  readonly next: readonly Place[];
}

/** Parses named lists of patterns and makes one automaton of them. @throws {SyntaxError} for a malformed pattern or an unknown list */
export function compilePatterns(
  lists: Readonly<Record<string, readonly Pattern[]>>,
  alphabet: Alphabet,
): CompiledPatterns {
  const names = Object.keys(lists);
  const numbers = new Map(names.map((name, index) => [`{${name}}`, index]));
  const places = new PlaceMaker();
  const starts = names.flatMap((name, list) => {
    const end = places.end(list);
    return (lists[name] ?? []).map((pattern) => places.before(parsePattern(pattern), end));
  });
  const states = determined(starts, numbers);
  return { lists: names, cells: laidOut(states, numbers, alphabet) };
}

class PlaceMaker {
  readonly #known = new Map<string, Place>();
  #count = 0;

  end(list: number): Place {
    return { id: this.#count++, list, next: [] };
  }

  before(steps: readonly Step[], end: Place): Place {
    return steps.reduceRight((next: Place, step) => this.#one(step, next), end);
  }

  #one(step: Step, next: Place): Place {
    if (typeof step === 'string') return this.#shared(step, [next]);
    const ways = step.options.map((option) => this.before(option, next));
    return this.#shared(undefined, step.optional ? [...ways, next] : ways);
  }

  #shared(step: string | undefined, next: readonly Place[]): Place {
    const key = `${step ?? ''} ${next.map(({ id }) => id).join(' ')}`;
    let place = this.#known.get(key);
    if (!place) {
      place = step === undefined ? { id: this.#count++, next } : { id: this.#count++, step, next };
      this.#known.set(key, place);
    }
    return place;
  }
}

/** A set of places that the same words lead to. */
interface State {
  readonly ends: readonly number[];
  readonly behind: ReadonlyMap<string, State>;
}

/** The subset construction, by steps as they are written: a word may take several of them, `roll` those of `roll` and `rol*`. */
function determined(starts: readonly Place[], numbers: ReadonlyMap<string, number>): State {
  const known = new Map<string, State>();
  const pending: { readonly places: readonly Place[]; readonly behind: Map<string, State> }[] = [];
  const stateOf = (reached: Iterable<Place>): State => {
    const places = withoutStep(reached);
    const key = places.map(({ id }) => id).join(' ');
    let state = known.get(key);
    if (!state) {
      const behind = new Map<string, State>();
      state = { ends: places.flatMap(({ list }) => (list === undefined ? [] : [list])), behind };
      known.set(key, state);
      pending.push({ places, behind });
    }
    return state;
  };
  const first = stateOf(starts);
  for (let one = pending.pop(); one; one = pending.pop()) {
    const reached = new Map<string, Set<Place>>();
    for (const { step, next } of one.places) {
      if (step === undefined) continue;
      if (step.startsWith('{') && !numbers.has(step)) throw new SyntaxError(`Unknown list "${step}"`);
      const own = reached.get(step) ?? new Set();
      for (const place of next) own.add(place);
      reached.set(step, own);
    }
    for (const [step, own] of reached) one.behind.set(step, stateOf(own));
  }
  return first;
}

/** These places and those that are reached from them without a step, in order; only such as have a step or end a pattern. */
function withoutStep(reached: Iterable<Place>): readonly Place[] {
  const all = new Set(reached);
  for (const { step, list, next } of all)
    if (step === undefined && list === undefined) for (const p of next) all.add(p);
  return [...all].filter(({ step, list }) => step !== undefined || list !== undefined).sort((a, b) => a.id - b.id);
}

function laidOut(first: State, numbers: ReadonlyMap<string, number>, alphabet: Alphabet): Int32Array {
  const count = numbers.size;
  const cells: number[] = new Array<number>(1 + 2 * count).fill(0);
  const known = new Map<State, number>();
  const place = (state: State): number => {
    const at = known.get(state);
    if (at !== undefined) return at;
    const isFirst = state === first;
    const steps = [...state.behind];
    const references = isFirst ? [] : steps.filter(([step]) => numbers.has(step));
    // a pattern does not begin with a gap
    const any = isFirst ? undefined : state.behind.get('*');
    const gap = isFirst ? undefined : state.behind.get('...');
    const symbols = steps
      .filter(([step]) => !numbers.has(step) && step !== '*' && step !== '...')
      .map(([step, next]) => [step === '#' ? NUMBER : alphabet.symbolOf(step), next] as const)
      .sort(([a], [b]) => a - b);
    const header = cells.length;
    known.set(state, header);
    if (state.ends.length > 0xff || references.length > 0xff || symbols.length > 0x3fff)
      throw new RangeError('More patterns than an automaton holds');
    cells.push(
      state.ends.length | (references.length << 8) | (any ? 0x10000 : 0) | (gap ? 0x20000 : 0) | (symbols.length << 18),
      ...state.ends,
    );
    const next = [...references.map(([, to]) => to), ...(any ? [any] : []), ...(gap ? [gap] : [])];
    const at0 = cells.length;
    for (const [step] of references) cells.push(numbers.get(step) ?? 0, 0);
    cells.push(...next.slice(references.length).map(() => 0), ...symbols.map(([symbol]) => symbol));
    const at1 = cells.length;
    cells.push(...symbols.map(() => 0));
    references.forEach(([step, to], i) => {
      cells[1 + count + (numbers.get(step) ?? 0)] = 1;
      cells[at0 + 2 * i + 1] = place(to);
    });
    next.slice(references.length).forEach((to, i) => {
      cells[at0 + 2 * references.length + i] = place(to);
    });
    symbols.forEach(([, to], i) => {
      cells[at1 + i] = place(to);
    });
    return header;
  };
  cells[0] = place(first);
  for (const [step, state] of first.behind) {
    const list = numbers.get(step);
    if (list !== undefined) cells[1 + list] = place(state);
  }
  return Int32Array.from(cells);
}
