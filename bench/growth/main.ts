// How the time to read a text grows with its size, for texts that make parsers slow:
//   node scripts/run.mjs bench/growth/main.ts [SIZE-IN-KB] [NAME…]
// Prints milliseconds a KB at a quarter, half and the whole of the size; a line that grows with the size is quadratic.
import { outlineOf } from '../../plan/outline/outline.ts';
import { HOSTILE } from '../../test/outline/hostile.ts';

const [size = '1024', ...names] = process.argv.slice(2);
const whole = Number(size) * 1024;

for (const { name, format, make } of HOSTILE) {
  if (names.length > 0 && !names.some((n) => name.includes(n))) continue;
  const costs = [whole / 4, whole / 2, whole].map((n) => {
    const text = make(n);
    const start = performance.now();
    const { problems } = outlineOf(text, format);
    const time = performance.now() - start;
    return { cost: (time / text.length) * 1024, time, note: problems[0]?.level ?? '' };
  });
  const last = costs[costs.length - 1];
  const figures = costs.map(({ cost }) => cost.toFixed(3).padStart(8)).join(' ');
  console.log(
    `${`${format[0]} ${name}`.padEnd(36)} ${figures} ms/KB ${(last?.time ?? 0).toFixed(0).padStart(7)} ms  ${last?.note}`,
  );
}
