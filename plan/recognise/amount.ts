import type { Outline } from '../outline/types.ts';
import { tokensOf, wordCount } from '../read/tokens.ts';
import type { View } from '../read/view.ts';

/** Words of a document with its headings and labels, each counted where it stands once. */
export function amountOf(outline: Outline, views: readonly View[]): number {
  const names = new Map<number, string>();
  for (const { heading, title } of outline.sections) names.set(heading.start, title);
  for (const { statement } of views) for (const { span, text } of statement.labels) names.set(span.start, text);
  const named = [...names.values()].reduce((n, name) => n + wordCount(tokensOf(name)), 0);
  return views.reduce((n, { words }) => n + words, named);
}
