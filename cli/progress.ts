import type { SingleBar } from 'cli-progress';
import type { Output } from './io.ts';

/** Fewer files are done before a bar could be read. */
const WORTH_A_BAR = 50;

/** Shows how far a long run is. */
export interface Progress {
  readonly at: (done: number) => void;
  /** Takes the bar away, so that something else can be written; the next `at` brings it back. */
  readonly hide: () => void;
}

const NO_PROGRESS: Progress = { at: () => undefined, hide: () => undefined };

/** A bar on standard error, where that is a terminal and the run is long; else nothing. */
export const progressOn = async (output: Output, files: number): Promise<Progress> => {
  if (!output.isTTY || files <= WORTH_A_BAR) return NO_PROGRESS;
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: '{bar} {value}/{total} files',
    barsize: 30,
    stream: asStream(output),
    clearOnComplete: true,
    // Both would have to be put right when the process is interrupted.
    hideCursor: false,
    gracefulExit: false,
    linewrap: null,
  });
  return showing(bar, files);
};

const showing = (bar: SingleBar, files: number): Progress => {
  let shown = false;
  return {
    at: (done) => {
      if (shown) bar.update(done);
      else bar.start(files, done);
      shown = true;
    },
    hide: () => {
      if (shown) bar.stop();
      shown = false;
    },
  };
};

/** What cli-progress and `readline` use of a stream. */
const asStream = (output: Output): NodeJS.WriteStream =>
  ({
    isTTY: output.isTTY,
    columns: output.columns,
    write: (text: string) => {
      void output.write(text);
      return true;
    },
  }) as unknown as NodeJS.WriteStream;
