import type { CompiledOption, CompiledStep } from '../../languages/types.ts';
import { initialOf, SIGN } from './lookahead.ts';
import { stepsOf } from './pattern.ts';
import type { Token } from './tokens.ts';

/** What a step of a pattern stands for. Numbers and one shape for all: steps are met hundreds of thousands of times. */
export const KIND = { word: 0, stem: 1, any: 2, number: 3, gap: 4, list: 5, choice: 6 } as const;

/** A step of a pattern, ready to be held against words. */
export interface Step {
  readonly kind: (typeof KIND)[keyof typeof KIND];
  /** Of a word or a stem. */
  readonly text: string;
  /** What the words that it may meet begin with (`lookahead.ts`); all bits where that cannot be told. */
  readonly initials: number;
  /** Number of the list that it refers to. */
  readonly list: number;
  readonly options: readonly Option[];
  /** A choice that may be left out. */
  readonly optional: boolean;
}

/** One way of a choice; taken apart when a word first calls for it. */
export interface Option {
  readonly initials: number;
  readonly steps: () => readonly Step[];
}

const EVERY = -1;
const NO_OPTIONS: readonly Option[] = [];

/** Takes compiled patterns apart; words that many patterns share become one step. */
export class StepReader {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #known = new Map<string, Step>();

  /** @param numbers of the lists, by their names */
  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
  }

  /** @param text a line of the compiled patterns */
  read(text: string): readonly Step[] {
    return stepsOf(text).map((step) => this.#step(step));
  }

  #step(step: CompiledStep): Step {
    if (typeof step !== 'string') return this.#choice(step);
    let known = this.#known.get(step);
    if (!known) {
      known = this.#single(step);
      this.#known.set(step, known);
    }
    return known;
  }

  #single(text: string): Step {
    if (text === '*') return stepOf(KIND.any, '', EVERY);
    if (text === '#') return stepOf(KIND.number, '', EVERY);
    if (text === '...') return stepOf(KIND.gap, '', EVERY);
    if (text.startsWith('{')) return stepOf(KIND.list, '', EVERY, this.#numbers.get(text.slice(1, -1)));
    const initials = initialOf(text);
    return text.endsWith('*') ? stepOf(KIND.stem, text.slice(0, -1), initials) : stepOf(KIND.word, text, initials);
  }

  /** `|` or `?`, then the options. */
  #choice([sign, ...compiled]: readonly CompiledOption[]): Step {
    const options = compiled.map((option) => this.#option(option));
    const initials = options.reduce((bits, option) => bits | option.initials, 0);
    return { kind: KIND.choice, text: '', initials, list: -1, options, optional: sign === '?' };
  }

  #option(compiled: CompiledOption): Option {
    let steps: readonly Step[] | undefined;
    const first = typeof compiled === 'string' ? initialOf(compiled) : SIGN;
    return {
      initials: first === SIGN ? EVERY : first,
      steps: () => {
        steps ??= (typeof compiled === 'string' ? stepsOf(compiled) : compiled).map((step) => this.#step(step));
        return steps;
      },
    };
  }
}

const stepOf = (kind: Step['kind'], text: string, initials: number, list = -1): Step => ({
  kind,
  text,
  initials,
  list,
  options: NO_OPTIONS,
  optional: false,
});

/** Whether a step of a single word meets this one. */
export function fits({ kind, text }: Step, token: Token): boolean {
  if (kind === KIND.word) return token.text === text;
  if (kind === KIND.stem) return token.kind === 'word' && token.text.startsWith(text);
  return kind === KIND.any || (kind === KIND.number && token.kind === 'number');
}
