import { z } from 'zod';
import { UnreadableInput } from './corpus.ts';
import { STATUSES } from './status.ts';

/** What `check --all --format json` says of one aspect. `lines` are 1-based and inclusive. */
const reading = z.object({
  status: z.enum(STATUSES),
  lines: z.array(z.tuple([z.number(), z.number()])).default([]),
  sure: z.boolean().default(true),
});

const prediction = z.object({
  path: z.string(),
  plan: z.boolean(),
  maybe: z.boolean().default(false),
  aspects: z.record(z.string(), reading).default({}),
});

const output = z.object({
  files: z.array(prediction),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).default([]),
});

export type PredictedReading = z.infer<typeof reading>;
export type Prediction = z.infer<typeof prediction>;

export interface Predictions {
  /** By folder and name (`plans/003_x.md`), as the labels name documents. */
  readonly byFile: ReadonlyMap<string, Prediction>;
  /** What the run could not check. */
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

/** The last two parts of a path, `/` between them. */
const fileOf = (path: string): string => path.replaceAll('\\', '/').split('/').slice(-2).join('/');

/**
 * @param text the output of `pilotlint check --format json`, version 1; what is not needed here is ignored
 * @throws UnreadableInput where it is something else
 */
export function parsePredictions(text: string): Predictions {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const found = text === '' ? 'nothing' : `text that is not JSON, starting ${JSON.stringify(text.slice(0, 60))}`;
    throw new UnreadableInput(`the output of pilotlint: ${found}`);
  }
  const result = output.safeParse(value);
  if (!result.success) throw new UnreadableInput(`the output of pilotlint: ${z.prettifyError(result.error)}`);
  return {
    byFile: new Map(result.data.files.map((file) => [fileOf(file.path), file])),
    errors: result.data.errors,
  };
}
