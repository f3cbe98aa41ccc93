import assert from 'node:assert/strict';
import { outlineOf } from '../../plan/outline/outline.ts';
import type { Format } from '../../plan/outline/types.ts';
import { assertSound } from './invariants.ts';
import { dedent, notation } from './notation.ts';

/** A test that a document is read into the outline given, in the notation of `notation.ts`, both with the margin they have in the test. */
export function reads(
  title: string,
  document: string,
  expected: string,
  format: Format = 'markdown',
  mdx = false,
): void {
  it(title, () => {
    const text = dedent(document);
    const outline = outlineOf(text, format, mdx);
    assert.equal(notation(outline), dedent(expected).trimEnd());
    assertSound(outline, text);
  });
}

export const readsYaml = (title: string, document: string, expected: string): void =>
  reads(title, document, expected, 'yaml');
