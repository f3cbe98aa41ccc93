import type { Growth, Latency } from './in-process.ts';
import type { Timing } from './processes.ts';
import { median, pairedRatio } from './statistics.ts';

/** Three digits at most: a fourth would only be noise. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map((_, column) => (column === 0 ? '---|' : '---:|')).join('')}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

const walls = ({ samples }: Timing): number[] => samples.map(({ wall }) => wall);
const cpu = ({ samples }: Timing): number =>
  samples.reduce((sum, sample) => sum + (sample.cpu ?? Number.NaN), 0) / samples.length;

/**
 * Whole processes, each against the one named first.
 *
 * The ratio of wall times is that of the medians; beside it the median of the ratios round by round, which tells how much
 * the machine's noise matters. Processor time is a mean, since the system counts it in hundredths of a second.
 */
export function raceTable(timings: readonly Timing[]): string[] {
  const [reference] = timings;
  if (reference === undefined) return [];
  const base = walls(reference);
  return grid(
    [
      'process',
      'wall ms, median',
      `wall / ${reference.name}`,
      'round by round',
      'cpu ms, mean',
      `cpu / ${reference.name}`,
    ],
    timings.map((timing) => [
      timing.name,
      digits(median(walls(timing)) * 1000),
      digits(median(walls(timing)) / median(base)),
      digits(pairedRatio(walls(timing), base)),
      digits(cpu(timing) * 1000),
      digits(cpu(timing) / cpu(reference)),
    ]),
  );
}

/** Steps in process, in milliseconds. */
export const latencyTable = (steps: readonly Latency[]): string[] =>
  grid(
    ['step', 'first, ms', 'p50, ms', 'p95, ms'],
    steps.map(({ name, first, p50, p95 }) => [name, digits(first), digits(p50), digits(p95)]),
  );

/**
 * Milliseconds a KB at growing sizes; the last column is the largest over the smallest size: 1 where the time grows as the
 * document does.
 *
 * @param sizes in code units, ascending
 */
export function growthTable(sizes: readonly number[], steps: readonly Growth[]): string[] {
  const perKb = ({ ms }: Growth): number[] => ms.map((time, index) => time / ((sizes[index] ?? Number.NaN) / 1024));
  return grid(
    ['ms / KB', ...sizes.map((size) => `${Math.round(size / 1024)} KB`), 'largest / smallest'],
    steps.map((step) => {
      const values = perKb(step);
      const [smallest = Number.NaN] = values;
      return [step.name, ...values.map(digits), digits((values.at(-1) ?? Number.NaN) / smallest)];
    }),
  );
}
