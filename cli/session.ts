import type { Io } from './io.ts';
import type { LoadTools } from './tools.ts';

/** One call of the command: where it runs and what it works with. */
export interface Session {
  readonly io: Io;
  readonly loadTools: LoadTools;
}
