/** Where text goes to: a terminal, a pipe, a test. */
export interface Output {
  /** Resolves when the text was taken. Never rejects: what goes wrong is told by `closed` and `failure`. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  /** Undefined where there is no terminal. */
  readonly columns: number | undefined;
  /** The reader has gone away (`pilotlint check | head -1`), which is no error. */
  readonly closed: boolean;
  /** Why text could not be written, a full disk for example. */
  readonly failure: string | undefined;
}

/** Everything the command touches of the process it runs in, so that a test can run it without one. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads standard input to its end, or until it has more than `limit` bytes. */
  readStdin(limit: number): Promise<Uint8Array>;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0: nothing at or above the fail level. 1: findings. 2: the run itself failed, or was misused. */
export type ExitCode = 0 | 1 | 2;
