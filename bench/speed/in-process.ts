import { percentile } from './statistics.ts';

/** Something that is done with a document inside this process. */
export interface Step {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

export interface Latency {
  readonly name: string;
  /** Milliseconds. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Growth {
  readonly name: string;
  /** Milliseconds for each size, in the order of the sizes. */
  readonly ms: readonly number[];
}

function milliseconds(step: Step, text: string): number {
  const start = performance.now();
  step.run(text);
  return performance.now() - start;
}

/**
 * How long one document takes: the first time, and once the code is warm.
 *
 * @param times how often it is measured, after as many runs that only warm up
 */
export function latency(step: Step, text: string, times: number): Latency {
  const first = milliseconds(step, text);
  for (let i = 1; i < times; i++) step.run(text);
  const samples = Array.from({ length: times }, () => milliseconds(step, text));
  return { name: step.name, first, p50: percentile(samples, 0.5), p95: percentile(samples, 0.95) };
}

/** How the time grows with the document: the fastest of a few runs for each size, in code that is warm. */
export function growth(step: Step, texts: readonly string[], times = 3): Growth {
  const ms = texts.map((text) => Math.min(...Array.from({ length: times }, () => milliseconds(step, text))));
  return { name: step.name, ms };
}
