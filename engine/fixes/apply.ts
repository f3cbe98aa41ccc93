import type { Edit } from './types.ts';

/** The text after the edits; their places are those of the text before. */
export const applied = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { span, newText } of edits) {
    parts.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  return [...parts, text.slice(at)].join('');
};
