import { processIo } from './process-io.ts';
import { run } from './run.ts';
import { tools } from './wire.ts';

/** Runs the command of this process and ends it. */
export const main = async (): Promise<never> => {
  const io = processIo();
  const code = await run(process.argv.slice(2), io, async () => tools);
  await io.flushed();
  // Left to itself, Node would first wait for V8 to finish what it compiles in the background, for nothing.
  process.exit(code);
};
