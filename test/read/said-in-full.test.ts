import assert from 'node:assert/strict';
import { isSaidInFull } from '../../plan/judge/said-in-full.ts';
import type { Whole } from '../../plan/judge/whole.ts';
import type { AspectSpec } from '../../plan/read/aspects/spec.ts';
import type { Mark } from '../../plan/read/marks.ts';

const spec = (parts: readonly string[]): AspectSpec => ({
  subject: 'rollback',
  topics: [],
  strong: [],
  weak: [],
  not: [],
  facets: parts.map((name) => ({ name, found: () => true })),
  sought: '',
  found: '',
});

const mark = (statement: number, score: number, facets: readonly string[], change: Partial<Mark> = {}): Mark => ({
  statement,
  kind: 'evidence',
  score,
  place: 2,
  content: 2,
  facets,
  ...change,
});

/** Statements of twelve words, in the sections 1, 1 and 2. */
const whole = {
  views: [1, 1, 2].map((section, index) => ({ words: 12, statement: { index, section } })),
} as unknown as Whole;

const said = (parts: readonly string[], ...marks: readonly Mark[]): boolean => isSaidInFull(spec(parts), marks, whole);

describe('what is said in full', () => {
  it('is one statement with all its parts, where place and words agree', () => {
    assert.ok(said(['what', 'who'], mark(0, 4, ['what', 'who'])));
    assert.ok(!said(['what', 'who'], mark(0, 4, ['what'])));
    assert.ok(!said(['what', 'who'], mark(0, 3.9, ['what', 'who'])));
  });

  it('leaves one of three parts open, but not the first', () => {
    assert.ok(said(['when', 'how', 'who'], mark(0, 4, ['when', 'how'])));
    assert.ok(!said(['when', 'how', 'who'], mark(0, 4, ['how', 'who'])));
  });

  it('is enough in any place with all of three parts', () =>
    assert.ok(said(['when', 'how', 'who'], mark(0, 3.2, ['when', 'how', 'who'], { place: 0 }))));

  it('may be told by the statements of one section', () => {
    const how = mark(0, 4.2, ['how']);
    assert.ok(said(['how', 'who'], how, mark(1, 2, ['who'], { content: 0 })));
    assert.ok(!said(['how', 'who'], how, mark(2, 2, ['who'], { content: 0 })));
  });

  it('is no promise', () => assert.ok(!said(['what', 'who'], mark(0, 6, ['what', 'who'], { kind: 'promise' }))));
});
