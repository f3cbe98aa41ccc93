import { z } from 'zod';
import { STATUSES } from './status.ts';

/** Line ranges are 1-based and inclusive. */
const lines = z.array(z.tuple([z.number(), z.number()])).default([]);

/** What two reviewers said of one aspect. Where only one spoke (`b` is not there), that one stands for both. */
const gold = z.object({ a: z.enum(STATUSES), b: z.enum(STATUSES).optional(), lines });

/** One line of labels.jsonl. */
const labelled = z.object({
  /** Folder and name: `plans/003_x.md`. */
  file: z.string(),
  /** Whether it is an AI project plan; null where the reviewers disagreed or it is open. */
  plan: z.boolean().nullable(),
  set: z.enum(['plans', 'templates', 'negatives']),
  kind: z.string().default('other'),
  language: z.string().default('en'),
  aspects: z.record(z.string(), gold).default({}),
});

/** One line of sources.jsonl: the public repository a document came from, `owner/name`. */
const source = z.object({ file: z.string(), repo: z.string() });

export type Gold = z.infer<typeof gold>;
export type LabelledDocument = z.infer<typeof labelled>;
export type Source = z.infer<typeof source>;

/** A file that is not what it should be; the message names the file and the place in it. */
export class UnreadableInput extends Error {}

function jsonLines<T>(text: string, name: string, schema: z.ZodType<T>): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new UnreadableInput(`${name}:${index + 1}: not a line of JSON`);
    }
    const result = schema.safeParse(value);
    if (result.success) return [result.data];
    throw new UnreadableInput(`${name}:${index + 1}: ${z.prettifyError(result.error)}`);
  });
}

/**
 * @param text the contents of a labels.jsonl, one document a line
 * @throws UnreadableInput naming the line
 */
export const parseLabels = (text: string): LabelledDocument[] => jsonLines(text, 'labels.jsonl', labelled);

/**
 * @param text the contents of a sources.jsonl, one document a line
 * @throws UnreadableInput naming the line
 */
export const parseSources = (text: string): Source[] => jsonLines(text, 'sources.jsonl', source);
