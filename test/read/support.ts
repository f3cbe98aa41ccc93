import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { outlineOf } from '../../plan/outline/outline.ts';
import { type DocumentReading, readDocument } from '../../plan/read/document.ts';
import { Vocabulary } from '../../plan/read/vocabulary.ts';

const english = PACKS.find(({ code }) => code === 'en');
assert.ok(english);
const vocabulary = new Vocabulary(english);

/** What the readers find in an English document, before anything is judged. */
export const readingOf = (markdown: string): DocumentReading =>
  readDocument(outlineOf(markdown, 'markdown'), vocabulary);
