/**
 * Globs of the configuration, matched in time linear in the path for a given pattern (a set of states is carried along, nothing
 * is tried again), so that no pattern of a user can stall a run.
 *
 *   *       any characters but `/`             ?       one character but `/`
 *   **      as a whole segment: any folders    {a,b}   one of these, nested or not
 *
 * Everything else, dots included, stands for itself; braces that are not closed too. Case matters.
 */
type Step =
  | { readonly op: 'character'; readonly value: string }
  /** One character but `/`. */
  | { readonly op: 'one' }
  | { readonly op: 'any' }
  /** Goes on at both places. */
  | { readonly op: 'fork'; readonly to: readonly number[] }
  | { readonly op: 'end' };

type Matcher = (path: string) => boolean;

/** Whether one of the globs matches a whole path; paths and globs are relative to the same folder and use `/`. */
export const globMatcher = (globs: readonly string[]): Matcher => anyOf(globs, false);

/** The same, where a glob that matches a folder means all that is below it too, as in a `.gitignore`. */
export const ignoreMatcher = (globs: readonly string[]): Matcher => anyOf(globs, true);

/** A path relative to a folder; undefined where it is not below it. Both use `/`; "" and "." are the folder of relative paths. */
export const pathBelow = (path: string, folder: string): string | undefined => {
  const plain = path.replace(/^(?:\.\/)+/u, '');
  const base = folder.replace(/\/+$/u, '').replace(/^\.(?:\/|$)/u, '');
  if (base === '' && folder !== '/') return plain;
  return plain.startsWith(`${base}/`) ? plain.slice(base.length + 1) : undefined;
};

const anyOf = (globs: readonly string[], below: boolean): Matcher => {
  const programs = globs.map(compile);
  return (path) => {
    const characters = [...path.normalize('NFC')];
    return programs.some((program) => run(program, characters, below));
  };
};

/** Leading `/` and `./` say no more than that the glob is relative; a trailing `/` means all in that folder. */
const compile = (glob: string): readonly Step[] => {
  const plain = glob
    .normalize('NFC')
    .replace(/^(?:\.?\/)+/u, '')
    .replace(/\/+$/u, '/**');
  const program: Step[] = [];
  compileInto(program, [...plain]);
  program.push({ op: 'end' });
  return program;
};

/** Appends the steps of a glob without leading `/`. Forks of alternatives are filled in when their ends are known. */
const compileInto = (program: Step[], glob: readonly string[]): void => {
  const closing = closingBraces(glob);
  /** Open braces: their fork, and the jumps at the end of each alternative. */
  const open: { fork: number[]; jumps: number[][]; end: number }[] = [];
  for (let i = 0; i < glob.length; i++) {
    const c = glob[i] ?? '';
    const inner = open[open.length - 1];
    if (c === '{' && closing.has(i)) {
      const fork = [program.length + 1];
      program.push({ op: 'fork', to: fork });
      open.push({ fork, jumps: [], end: closing.get(i) ?? 0 });
    } else if (inner !== undefined && c === ',') {
      const jump: number[] = [];
      program.push({ op: 'fork', to: jump });
      inner.jumps.push(jump);
      inner.fork.push(program.length);
    } else if (inner !== undefined && i === inner.end) {
      open.pop();
      for (const jump of inner.jumps) jump.push(program.length);
    } else if (c === '*') {
      i = star(program, glob, i);
    } else {
      program.push(c === '?' ? { op: 'one' } : { op: 'character', value: c });
    }
  }
};

/** Appends the steps for the stars at `i`; the place of the last character that they used. */
const star = (program: Step[], glob: readonly string[], i: number): number => {
  let last = i;
  while (glob[last + 1] === '*') last++;
  const begins = i === 0 || isBoundary(glob[i - 1]);
  const next = glob[last + 1];
  const at = program.length;
  if (last > i && begins && next === '/') {
    // `**/`: nothing, or any characters up to a `/`.
    program.push({ op: 'fork', to: [at + 1, at + 4] }, { op: 'any' }, { op: 'fork', to: [at + 1, at + 3] });
    program.push({ op: 'character', value: '/' });
    return last + 1;
  }
  const whole = last > i && begins && (next === undefined || isBoundary(next));
  program.push({ op: 'fork', to: [at + 1, at + 3] }, whole ? { op: 'any' } : { op: 'one' }, { op: 'fork', to: [at] });
  return last;
};

const isBoundary = (c: string | undefined): boolean => c === '/' || c === '{' || c === ',' || c === '}';

/** The place of the closing brace for each opening one that has one. */
const closingBraces = (glob: readonly string[]): ReadonlyMap<number, number> => {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const [i, c] of glob.entries()) {
    if (c === '{') open.push(i);
    const start = c === '}' ? open.pop() : undefined;
    if (start !== undefined) closing.set(start, i);
  }
  return closing;
};

const run = (program: readonly Step[], path: readonly string[], below: boolean): boolean => {
  let states = reach(program, [0]);
  for (const c of path) {
    if (below && c === '/' && ends(program, states)) return true;
    const next: number[] = [];
    for (const state of states) {
      const step = program[state];
      if (step?.op === 'any' || (step?.op === 'one' && c !== '/') || (step?.op === 'character' && step.value === c)) {
        next.push(state + 1);
      }
    }
    if (next.length === 0) return false;
    states = reach(program, next);
  }
  return ends(program, states);
};

/** All places that can be reached without a character. */
const reach = (program: readonly Step[], from: readonly number[]): ReadonlySet<number> => {
  const reached = new Set<number>();
  const left = [...from];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    const step = program[at];
    if (step?.op === 'fork') left.push(...step.to);
  }
  return reached;
};

const ends = (program: readonly Step[], states: ReadonlySet<number>): boolean =>
  [...states].some((state) => program[state]?.op === 'end');
